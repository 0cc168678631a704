/**
 * A record's signatures by key and by event, in memory: what a store does with two indexes. A report's keys give the events to
 * compare it with, and of each event a few members, drawn without regard to the report, speak for all: the members that share
 * a key with it would make every event look nearer than it is.
 *
 * Of each key only the newest reports are looked at, so that the twenty-thousandth report costs what the hundredth did.
 */
import { storyKeysOf } from './keys.ts'
import type { KnownReport } from './known-report.ts'
import type { Merge, Placed } from './place-report.ts'
import type { Signature } from './signature.ts'

export type StoryIndex = {
  readonly add: (signature: Signature, placed: Placed) => void
  /** Carries out a proposed merge. */
  readonly merge: (merge: Merge) => void
  readonly candidates: (signature: Signature) => readonly KnownReport[]
  /** The event or situation that an id stands for now. */
  readonly nowOf: (id: string) => string
}

/** Reports looked at under one key; events compared; members that speak for an event. */
const MOST_OF_KEY = 64
const MOST_EVENTS = 8
const MOST_MEMBERS = 12

export function storyIndex(): StoryIndex {
  const byKey = new Map<number, KnownReport[]>()
  const byEvent = new Map<string, KnownReport[]>()
  const joined = new Map<string, string>()
  const nowOf = (id: string): string => {
    const next = joined.get(id)
    return next === undefined ? id : nowOf(next)
  }
  return {
    nowOf,
    add: (signature, { event, situation }) => {
      const report = { signature, event, situation }
      for (const key of storyKeysOf(signature)) byKey.set(key, [...newest(byKey.get(key)), report])
      byEvent.set(event, drawn([...(byEvent.get(event) ?? []), report]))
    },
    merge: ({ level, merge: [keep, join] }) => {
      joined.set(join, keep)
      if (level !== 'event') return
      byEvent.set(keep, drawn([...(byEvent.get(keep) ?? []), ...(byEvent.get(join) ?? [])]))
      byEvent.delete(join)
    },
    candidates: signature =>
      nearest(
        storyKeysOf(signature).flatMap(key => byKey.get(key) ?? []),
        nowOf,
      ).flatMap(event =>
        (byEvent.get(event) ?? []).map(one => ({ ...one, event, situation: nowOf(one.situation) })),
      ),
  }
}

function newest(reports: readonly KnownReport[] = []): readonly KnownReport[] {
  return reports.slice(1 - MOST_OF_KEY)
}

/** The first by id: ids are digests, so this is as good as drawing by chance, and the same every time. */
function drawn(reports: readonly KnownReport[]): KnownReport[] {
  return [...reports]
    .sort((a, b) => (a.signature.report < b.signature.report ? -1 : 1))
    .slice(0, MOST_MEMBERS)
}

/** The events of the reports that were found under most keys. */
function nearest(found: readonly KnownReport[], nowOf: (id: string) => string): readonly string[] {
  const times = new Map<KnownReport, number>()
  for (const report of found) times.set(report, (times.get(report) ?? 0) + 1)
  const most = new Map<string, number>()
  for (const [report, keys] of times) {
    const event = nowOf(report.event)
    most.set(event, Math.max(keys, most.get(event) ?? 0))
  }
  return [...most]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, MOST_EVENTS)
    .map(([event]) => event)
}
