/**
 * Which conditions of a situation are of the same service of the same thing, where fields alone cannot tell: "the hospital" is the
 * county hospital, an operator's network the one that was down, "All villages" the two of three and the third. Entries are taken in the
 * order in which they were known and looked at once, so that nothing known later parts what stood together.
 */
import type { ConditionEntry } from '../entries/entry.ts'
import { conditionMatterId, subjectOfClaim } from './condition-matter.ts'
import { type Links, linkGroups } from './group-members.ts'
import type { Subject } from './subject.ts'

/** What an entry says in a matter. */
export type StateTold = {
  readonly entry: ConditionEntry
  readonly extent: string | null
  readonly subject: Subject
  /** False where it is said of all of a group, and this matter is a part of it. */
  readonly own: boolean
  /** Said of a group before this was told apart from it: "three villages", of which this is one. */
  readonly asOne: boolean
}

/** One matter: its id is that of its first entry. */
export type Gathered = {
  readonly id: string
  subject: Subject
  readonly told: StateTold[]
}

type Index = {
  readonly byMatter: Map<string, Gathered>
  readonly byName: Map<string, Gathered[]>
  readonly links: Links
}

/** More of one name are not looked through: a bound for hostile input, far above what a crisis has. */
const MOST_ALIKE = 50

/** `entries` in the order in which they were known. */
export function gatherConditions(entries: readonly ConditionEntry[]): Gathered[] {
  const subjects = entries.map(({ claim, place }) => subjectOfClaim(claim, place))
  const own = ownSubjects(entries, subjects)
  const index: Index = { byMatter: new Map(), byName: new Map(), links: linkGroups(subjects) }
  const all: Gathered[] = []
  for (const [at, entry] of entries.entries()) {
    const said = subjects[at]
    if (said === undefined) continue
    let matter = index.byMatter.get(entry.matter)
    if (matter === undefined) {
      matter = placeMatter(index, entry, own.get(entry.matter) ?? null, said)
      index.byMatter.set(entry.matter, matter)
      if (matter.told.length === 0) all.push(matter)
    }
    const members = index.links.add(matter, entry, said)
    const extent = members.length > 0 ? null : said.extent
    matter.told.push({ entry, extent, subject: said, own: members.length === 0, asOne: false })
    for (const member of members)
      member.told.push({ entry, extent: null, subject: said, own: false, asOne: false })
  }
  return all
}

/** The subject of each matter, of an entry that stands in it by its fields; a matter that only persons made has none. */
function ownSubjects(
  entries: readonly ConditionEntry[],
  subjects: readonly Subject[],
): ReadonlyMap<string, Subject> {
  const own = new Map<string, Subject>()
  for (const [at, { matter, situation }] of entries.entries()) {
    const subject = subjects[at]
    if (subject === undefined || own.has(matter)) continue
    if (conditionMatterId(situation, subject) === matter) own.set(matter, subject)
  }
  return own
}

/** The matter that entries with a matter id join, or a new one. */
function placeMatter(index: Index, entry: ConditionEntry, subject: Subject | null, said: Subject): Gathered {
  if (subject === null) return { id: entry.matter, subject: said, told: [] }
  const alike = candidates(index, subject)
  const [match, another] = alike
  if (match !== undefined && (another === undefined || subject.told.length > 0)) {
    widen(index, match, subject)
    return match
  }
  const made = { id: entry.matter, subject, told: [] }
  // One that may be either of two stays by itself, and nothing named later is taken for it.
  if (another === undefined) enter(index, made, keysOf(subject))
  return made
}

/** Matters of the same sort that share a name, or have none; the most alike first. */
function candidates({ byName }: Index, subject: Subject): Gathered[] {
  const keys = subject.told.length === 0 ? [baseOf(subject)] : namedKeys(subject)
  if (subject.told.length > 0 && subject.head !== '') keys.push(`${baseOf(subject)}\u0000`)
  const alike: Gathered[] = []
  for (const key of keys) {
    const list = byName.get(key) ?? []
    for (let at = 0; at < list.length && at < MOST_ALIKE; at++) {
      const other = list[at]
      if (other !== undefined && isSame(other.subject, subject) && !alike.includes(other)) alike.push(other)
    }
  }
  if (alike.length < 2) return alike
  return alike.sort((a, b) => likeness(b.subject, subject) - likeness(a.subject, subject))
}

/** Same sort of thing, one of the two named by part of what names the other, nothing that tells them apart. */
function isSame(a: Subject, b: Subject): boolean {
  if (a.owner !== null && b.owner !== null && a.owner !== b.owner) return false
  if (a.where !== null && b.where !== null && a.where !== b.where) return false
  if (a.head === '' && a.told.length !== b.told.length) return false
  const [few, many] = a.told.length < b.told.length ? [a.told, b.told] : [b.told, a.told]
  return few.every(name => many.includes(name))
}

function likeness(a: Subject, b: Subject): number {
  const named = a.told.filter(name => b.told.includes(name)).length
  return named * 4 + Number(a.owner === b.owner) * 2 + Number(a.where === b.where)
}

/** What is now known of the thing besides: its place, its operator, more of its name. */
function widen(index: Index, matter: Gathered, { owner, where, told }: Subject): void {
  const before = matter.subject
  const more = told.length > before.told.length ? told : before.told
  matter.subject = { ...before, owner: before.owner ?? owner, where: before.where ?? where, told: more }
  const had = new Set(keysOf(before))
  enter(
    index,
    matter,
    keysOf(matter.subject).filter(key => !had.has(key)),
  )
}

function enter({ byName }: Index, matter: Gathered, keys: readonly string[]): void {
  for (const key of keys) {
    const list = byName.get(key)
    if (list === undefined) byName.set(key, [matter])
    else list.push(matter)
  }
}

/** One key for its sort, and one for each name; one that has no name is found under the empty name. */
function keysOf(subject: Subject): string[] {
  return [baseOf(subject), ...namedKeys(subject)]
}

/** Places are found by the whole name, things by each of theirs. */
function namedKeys(subject: Subject): string[] {
  const base = baseOf(subject)
  if (subject.told.length < 2 || subject.head === '') return [`${base}\u0000${subject.told.join('\u0000')}`]
  return subject.told.map(name => `${base}\u0000${name}`)
}

function baseOf({ service, head, group }: Subject): string {
  return `${service}\u0000${head}\u0000${group ? 'several' : 'one'}`
}
