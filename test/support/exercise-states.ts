/** The 30 reports of `samples/exercise`, recorded in the order in which they became known, and the states they make at a moment. */
import { readdirSync, readFileSync } from 'node:fs'
import { openReader, type ReaderKind } from '../../src/app/open-reader.ts'
import { readInput } from '../../src/app/read-input.ts'
import type { Reading } from '../../src/engine/reading.ts'
import { type Comparable, toComparable } from '../../src/ledger/copies/copy-of.ts'
import { copiesOf } from '../../src/ledger/enter/copies-of.ts'
import { prepare } from '../../src/ledger/enter/prepare.ts'
import { outletActor } from '../../src/ledger/entries/actors-of.ts'
import type {
  ActorRow,
  CopyRow,
  Entry,
  NameRow,
  ReportRow,
  StatementEntry,
} from '../../src/ledger/entries/entry.ts'
import { toKnown } from '../../src/ledger/entries/interval.ts'
import { type ActorBook, openBook } from '../../src/ledger/names/actor-book.ts'
import { byKnown, compare } from '../../src/ledger/situation/heard.ts'
import type { SituationState } from '../../src/ledger/situation/state.ts'
import { stateAt } from '../../src/ledger/situation/state-at.ts'
import { foundStatements, joinStatements } from '../../src/ledger/statements/statement-entries.ts'
import { storyOf } from '../../src/text/report.ts'
import type { ExerciseReport } from './compared.ts'

const SAMPLES = new URL('../../samples/exercise/', import.meta.url)
const SITUATION = 'exercise'
const AS_GIVEN = { outlet: null, published: null, timezone: null, language: null } as const

type Recorded = {
  readonly row: ReportRow
  readonly entries: readonly Entry[]
  readonly copies: readonly CopyRow[]
  readonly actors: readonly ActorRow[]
  readonly names: readonly NameRow[]
}

type Record30 = {
  readonly recorded: readonly Recorded[]
  readonly reports: ReadonlyMap<string, ExerciseReport>
}

const records = new Map<ReaderKind, Promise<Record30>>()

function recordOf(reader: ReaderKind): Promise<Record30> {
  const known = records.get(reader)
  if (known !== undefined) return known
  const made = toRecord(reader)
  records.set(reader, made)
  return made
}

/** As known at a moment, by the clock of publication. */
export async function exerciseState(asOf: string, reader: ReaderKind): Promise<SituationState> {
  const { recorded } = await recordOf(reader)
  const known = recorded.filter(({ row }) => row.known.to <= asOf)
  const ids = new Set(known.map(({ row }) => row.id))
  const actors = new Map(known.flatMap(one => one.actors).map(actor => [actor.id, actor]))
  return stateAt({
    id: SITUATION,
    name: 'EXERCISE',
    asOf,
    clock: 'published',
    reports: known.map(({ row }) => row),
    undecided: [],
    began: recorded[0]?.row.known.from.slice(0, 10) ?? null,
    entries: known.flatMap(({ entries }) => entries),
    copies: recorded
      .flatMap(({ copies }) => copies)
      .filter(({ report, of }) => ids.has(report) && ids.has(of)),
    actors: [...actors.values()],
    names: known.flatMap(({ names }) => names),
    corrections: [],
  })
}

/** The reports by their ids in a record. */
export async function exerciseReports(reader: ReaderKind): Promise<ReadonlyMap<string, ExerciseReport>> {
  return (await recordOf(reader)).reports
}

async function toRecord(kind: ReaderKind): Promise<Record30> {
  const read = await openReader(kind)
  const reports = new Map<string, ExerciseReport>()
  const readings: Reading[] = []
  for (const file of readdirSync(SAMPLES).sort()) {
    const digits = file.slice(0, 2)
    const bytes = readFileSync(new URL(file, SAMPLES))
    const result = await readInput({ kind: 'bytes', file, bytes }, AS_GIVEN, read)
    if (result.kind === 'problem') throw new Error(`${file} ${result.notice.what}`)
    readings.push(result.reading)
    reports.set(result.reading.report.id, { digits, text: result.reading.report.text })
  }
  readings.sort((a, b) => compare(knownOf(a).to, knownOf(b).to) || compare(a.report.id, b.report.id))
  return { recorded: record(readings, kind), reports }
}

function knownOf({ report }: Reading) {
  return toKnown(report.published ?? '')
}

function record(readings: readonly Reading[], reader: ReaderKind): Recorded[] {
  const book = openBook([])
  const texts: { readonly report: string; readonly text: Comparable }[] = []
  const statements: StatementEntry[] = []
  return readings.map(reading => {
    const { report } = reading
    const text = toComparable(storyOf(report))
    const copies = copiesOf(report.id, text, texts)
    texts.push({ report: report.id, text })
    const recorded = enter(reading, reader, book, statements)
    for (const entry of recorded.entries) if (entry.kind === 'statement') statements.push(entry)
    return { ...recorded, copies }
  })
}

function enter(
  reading: Reading,
  reader: ReaderKind,
  book: ActorBook,
  statements: readonly StatementEntry[],
): Omit<Recorded, 'copies'> {
  const { text, ...report } = reading.report
  const outlet = outletActor(book, report.outlet)
  const row: ReportRow = {
    ...report,
    known: knownOf(reading),
    recorded: '2024-03-12T08:00:00.000Z',
    situation: SITUATION,
    event: SITUATION,
    outletActor: outlet.id,
    reader,
    length: text.length,
  }
  const { entries, actors, framing } = prepare(reading, row, { book, outlet })
  const joined = joinStatements(foundStatements(reading, framing, actors.ids), ({ keys }) =>
    nearest(keys, statements),
  )
  return { row, entries: [...joined, ...entries], actors: [outlet, ...actors.actors], names: actors.names }
}

/** Those that share keys, most first. */
function nearest(keys: readonly number[], statements: readonly StatementEntry[]): StatementEntry[] {
  const wanted = new Set(keys)
  return statements
    .map(entry => ({ entry, shared: entry.keys.filter(key => wanted.has(key)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || byKnown(a.entry, b.entry))
    .map(({ entry }) => entry)
}
