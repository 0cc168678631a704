/**
 * What belongs to a counted group: a report that says "two of the three villages" have power and "Cavnic" has none makes Cavnic the
 * third. What is later said of all villages is then said of those two and of Cavnic, and what was said of three before was said of it.
 */
import type { ConditionEntry } from '../entries/entry.ts'
import { sideOf } from './sides.ts'
import type { Subject } from './subject.ts'
import type { Gathered, StateTold } from './together.ts'

type Part = { readonly matter: Gathered; readonly entry: ConditionEntry; readonly subject: Subject }

export type Links = {
  /** Takes an entry in; gives the members of its group where it speaks of all of it. */
  readonly add: (matter: Gathered, entry: ConditionEntry, subject: Subject) => readonly Gathered[]
}

/** A group has at most this many members of its own: a bound for hostile input. */
const MOST_MEMBERS = 12

const NOBODY: readonly Gathered[] = []

/** `subjects` are all of the situation: where nobody counts a part of a group there is nothing to link. */
export function linkGroups(subjects: readonly Subject[]): Links {
  if (!subjects.some(subject => restOf(subject) > 0)) return { add: () => NOBODY }
  const members = new Map<Gathered, Set<Gathered>>()
  const inReport = new Map<string, Part[]>()
  const link = (group: Part, place: Part): void => {
    if (sideOf(group.entry.claim.state) === sideOf(place.entry.claim.state)) return
    const set = members.get(group.matter) ?? new Set()
    if (set.has(place.matter) || set.size >= restOf(group.subject)) return
    members.set(group.matter, set.add(place.matter))
    place.matter.told.push(...saidAsOne(group, place))
  }
  return {
    add(matter, entry, subject) {
      if (subject.group && subject.extent === 'whole') return [...(members.get(matter) ?? [])]
      const part = { matter, entry, subject }
      const isGroup = restOf(subject) > 0
      if (!isGroup && (subject.head !== '' || subject.told.length === 0)) return NOBODY
      const key = `${entry.report}\u0000${subject.service}\u0000${isGroup ? 'group' : 'place'}`
      const others = inReport.get(
        `${entry.report}\u0000${subject.service}\u0000${isGroup ? 'place' : 'group'}`,
      )
      for (const other of others ?? []) link(isGroup ? part : other, isGroup ? other : part)
      const parts = inReport.get(key) ?? []
      if (parts.length < MOST_MEMBERS) inReport.set(key, [...parts, part])
      return NOBODY
    },
  }
}

/** What was said of the whole group, where the member is still as it was said to be. */
function saidAsOne(group: Part, place: Part): StateTold[] {
  const side = sideOf(place.entry.claim.state)
  return group.matter.told
    .filter(({ entry }) => entry.report !== place.entry.report && sideOf(entry.claim.state) === side)
    .slice(-MOST_MEMBERS)
    .map(told => ({ ...told, extent: null, own: false, asOne: true }))
}

/** Of "2 of 3", how many are left: 1. */
function restOf({ group, extent }: Subject): number {
  const [, part, all] = /^(\d+) of (\d+)/.exec(extent ?? '') ?? []
  if (!group || part === undefined || all === undefined) return 0
  return Math.min(Math.max(0, Number(all) - Number(part)), MOST_MEMBERS)
}
