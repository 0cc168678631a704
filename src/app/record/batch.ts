/**
 * Readings → additions to the record, a batch at a time: its reports are matched one after another, in the order in which they were
 * known, with the record and with those of the batch before them.
 */
import type { Reading } from '../../engine/reading.ts'
import { copiesOf } from '../../ledger/enter/copies-of.ts'
import { type Prepared, prepare } from '../../ledger/enter/prepare.ts'
import { outletActor } from '../../ledger/entries/actors-of.ts'
import type { CopyRow, ReportRow } from '../../ledger/entries/entry.ts'
import { type Known, toKnown } from '../../ledger/entries/interval.ts'
import { compare } from '../../ledger/situation/heard.ts'
import { joinStatements } from '../../ledger/statements/statement-entries.ts'
import { type Placed, placedAs, placeReport } from '../../ledger/stories/place-report.ts'
import type { StoryIndex } from '../../ledger/stories/story-index.ts'
import type { Addition } from '../../store/store.ts'
import { digest, type Report } from '../../text/report.ts'
import { nearStatements, nearTexts, type Statements, type Texts, toCandidate } from './neighbours.ts'
import type { OpenRecord } from './open-record.ts'
import type { ReportKeys } from './report-keys.ts'

/** How a batch is recorded. */
export type Recording = {
  /** The situation of every report; null: each report's own is worked out. */
  readonly situation: string | null
  readonly reader: ReportRow['reader']
  /** The instant, ISO 8601 with `Z`. */
  readonly now: string
}

/** A reading, and what others are found by. */
export type Keyed = { readonly reading: Reading; readonly keys: ReportKeys }

/** A report with its place in the record, before its statements are joined to earlier ones. */
type Matched = {
  readonly keys: ReportKeys
  readonly text: string
  readonly prepared: Prepared
  readonly copies: readonly CopyRow[]
}

export async function toAdditions(
  readings: readonly Keyed[],
  { store, book, stories }: OpenRecord,
  recording: Recording,
): Promise<Addition[]> {
  const batch = [...readings].sort((a, b) => byTime(a.reading, b.reading, recording.now))
  const texts = await nearTexts(
    batch.map(({ keys }) => keys),
    store,
  )
  const placed = batch.map(({ reading, keys }): Matched => {
    const story = placeStory(keys, stories, recording.situation)
    const outlet = outletActor(book, story.situation, reading.report.outlet)
    const row = toRow(reading, { ...recording, ...story, outlet: outlet.id })
    const copies = findCopies(reading.report, keys, texts)
    return {
      keys,
      text: reading.report.text,
      prepared: prepare(reading, row, { book, outlet, credited: keys.credited }),
      copies,
    }
  })
  const statements = await nearStatements(
    placed.map(({ prepared }) => prepared),
    store,
  )
  return placed.map(one => toAddition(one, statements))
}

function findCopies(report: Report, { bands }: ReportKeys, texts: Texts): CopyRow[] {
  const own = toCandidate(report)
  const copies = copiesOf(own, texts.most(bands))
  texts.add(bands, own)
  return copies
}

function placeStory({ signature }: ReportKeys, stories: StoryIndex, given: string | null): Placed {
  const near = stories.candidates(signature).filter(({ situation }) => given === null || situation === given)
  const { event, situation } = placedAs(placeReport(signature, near))
  const placed = { event, situation: given ?? situation }
  stories.add(signature, placed)
  return placed
}

type Place = Recording & Placed & { readonly outlet: string }

function toRow(reading: Reading, { situation, event, outlet, reader, now }: Place): ReportRow {
  const { text, ...report } = reading.report
  return {
    ...report,
    known: knownOf(reading, now),
    recorded: now,
    situation,
    event,
    outletActor: outlet,
    reader,
    length: text.length,
  }
}

function toAddition({ keys, text, prepared, copies }: Matched, statements: Statements): Addition {
  const { situation } = prepared.row
  const joined = joinStatements(prepared.statements, found =>
    statements.most(found.keys).filter(other => other.situation === situation),
  )
  for (const entry of joined) statements.add(entry.keys, entry)
  return {
    report: prepared.row,
    text,
    sha256: digest(text, 64),
    entries: [...joined, ...prepared.entries],
    copies,
    actors: [...prepared.outlets, ...prepared.actors.actors],
    names: prepared.actors.names,
    bands: keys.bands,
    story: keys.signature,
  }
}

function knownOf({ report }: Reading, now: string): Known {
  return toKnown(report.published ?? now.slice(0, 16))
}

function byTime(a: Reading, b: Reading, now: string): number {
  const [one, other] = [knownOf(a, now), knownOf(b, now)]
  return compare(one.from, other.from) || compare(one.to, other.to) || compare(a.report.id, b.report.id)
}
