/**
 * Rows of invented reports, as many as wanted and the same every time: what the store's tests and its benchmark append. EXERCISE:
 * nothing in them is real.
 *
 * A report has 25 entries: some in matters that hundreds of reports share, most in one of its own, as in real situations.
 */
import type { ActorRow, Entry, EntryKind, NameRow, ReportRow } from '../../src/ledger/entries/entry.ts'
import type { Known } from '../../src/ledger/entries/interval.ts'
import type { Addition } from '../../src/store/store.ts'
import { digest } from '../../src/text/report.ts'

export const SITUATION = 's-exercise'

/** What of a report may be chosen. */
export type Wanted = {
  readonly situation?: string
  /** Reports a day: 333 makes 20,000 in sixty days. */
  readonly aDay?: number
  readonly entries?: number
}

const OUTLETS = 40
const PEOPLE = 3000
const KINDS: readonly EntryKind[] = [
  'figure',
  'figure',
  'figure',
  'statement',
  'statement',
  'statement',
  'statement',
  'statement',
  'event',
  'condition',
]
const WORDS = (
  'the prefect of Lapus said that dam water rose again while bridges stayed closed and crews from Cavnic looked for people ' +
  'missing since Monday morning officials deny any leak near schools power returned telephone lines remain cut villagers left'
).split(' ')
const FIRST_DAY = Date.UTC(2024, 2, 4)
const DAY = 86_400_000

/** The report of that number. */
export function inventedAddition(number: number, wanted: Wanted = {}): Addition {
  const { situation = SITUATION, aDay = 333, entries = 25 } = wanted
  const next = chance(number + 1)
  const text = Array.from({ length: 450 }, () => WORDS[below(next, WORDS.length)]).join(' ')
  const id = `r-${digest(`${situation} ${number}`, 16)}`
  const minutes = Math.floor(number / aDay) * 1440 + Math.floor(((number % aDay) * 1440) / aDay)
  const minute = new Date(FIRST_DAY + minutes * 60_000).toISOString()
  const whole = number % 7 === 0
  const known: Known = whole
    ? { from: `${minute.slice(0, 10)}T00:00`, to: `${dayAfter(minute)}T00:00` }
    : { from: minute.slice(0, 16), to: minute.slice(0, 16) }
  const outlet = number % OUTLETS
  const report: ReportRow = {
    id,
    outlet: `Exercise Herald ${outlet}`,
    title: `EXERCISE ${number}`,
    url: null,
    language: 'en',
    timezone: null,
    bodyStart: 0,
    published: minute.slice(0, whole ? 10 : 16),
    known,
    recorded: new Date(FIRST_DAY + minutes * 60_000 + 90_000).toISOString(),
    situation,
    event: `v-${Math.floor(number / 5)}`,
    outletActor: `a-outlet-${outlet}`,
    reader: 'rules',
    length: text.length,
  }
  const people = Array.from({ length: 12 }, () => Math.floor(PEOPLE * next() ** 3))
  return {
    report,
    text,
    sha256: digest(text, 64),
    entries: Array.from({ length: entries }, (_, index) => entryOf({ report, index, next, text })),
    copies: [],
    actors: [...people.map(actorOf), { id: report.outletActor, kind: 'outlet', name: report.outlet ?? '' }],
    names: people.map(person => nameOf(person, id)),
    bands: Array.from({ length: 64 }, () => integer(next)),
    story: { words: people },
  }
}

type Drawn = {
  readonly report: ReportRow
  readonly index: number
  readonly next: () => number
  readonly text: string
}

function entryOf({ report, index, next, text }: Drawn): Entry {
  const kind = KINDS[below(next, KINDS.length)] ?? 'statement'
  const start = below(next, text.length - 130)
  const words = text.slice(start, start + 130)
  const shared = kind !== 'statement' || next() < 0.1
  const matter = shared
    ? `m-${digest(`${kind} ${Math.floor(400 * next() ** 3)}`, 12)}`
    : `m-${digest(`${report.id} ${index}`, 12)}`
  const at = { words, start, end: start + 130 }
  const entry = {
    id: `${kind}-${digest(`${report.id} ${index}`, 12)}`,
    report: report.id,
    situation: report.situation,
    kind,
    matter,
    because: 'the same measure of the same people at the same place, in no narrower window',
    stance: 'asserts',
    chain: {
      origin: `a-person-${Math.floor(PEOPLE * next() ** 3)}`,
      voice: null,
      via: [],
      outlet: report.outletActor,
      relayed: false,
      named: true,
      copyOf: null,
      contestedBy: null,
    },
    clocks: { happened: { ...report.known }, said: null, known: report.known, earlier: false },
    place: { id: 'p-lapus', name: 'Lapus', lat: 47.5, lon: 24, kind: 'city', country: 'RO' },
    keys: kind === 'statement' ? Array.from({ length: 8 }, () => integer(next)) : [],
    ...at,
    claim: {
      rule: `${kind}.exercise`,
      reader: 'rules',
      inferred: [{ field: 'source', from: [at], because: 'the speaker of the sentence before' }],
      id: `${kind}-${digest(`${report.id} ${index}`, 12)}`,
      measure: 'missing',
      low: below(next, 50),
      high: null,
      hedge: 'at least',
      window: 'total',
      source: { ...at, actor: 'a-1', basis: 'stated' },
      statement: null,
      contested: null,
      ...at,
    },
  }
  return entry as unknown as Entry
}

function actorOf(person: number): ActorRow {
  return { id: `a-person-${person}`, kind: 'person', name: `Exercise Person ${person}` }
}

function nameOf(person: number, report: string): NameRow {
  return {
    actor: `a-person-${person}`,
    report,
    name: `Exercise Person ${person}`,
    role: person % 3 === 0 ? 'prefect' : null,
    times: 1 + (person % 4),
    because: 'named in full',
  }
}

function dayAfter(instant: string): string {
  return new Date(Date.parse(instant.slice(0, 10)) + DAY).toISOString().slice(0, 10)
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
  }
}

function below(next: () => number, limit: number): number {
  return Math.floor(next() * limit)
}

function integer(next: () => number): number {
  return (next() * 4294967296) | 0
}
