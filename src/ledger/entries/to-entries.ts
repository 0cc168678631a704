/**
 * One reading → its entries. Figures, services, advice and events find their matter by their fields, statements by what was said
 * before in the situation (`statements/`), which the caller looks up.
 */
import type { Advisory, Condition, EventReport, Figure, Reading } from '../../engine/reading.ts'
import { fold } from '../../text/fold.ts'
import { digest } from '../../text/report.ts'
import { advisoryMatterOf } from '../advisories/advisory-matter.ts'
import { conditionMatterOf } from '../conditions/condition-matter.ts'
import { figureTopic } from '../figures/figure-matter.ts'
import type { AdvisoryEntry, ConditionEntry, EventEntry, FigureEntry, ReportRow } from './entry.ts'
import type { Framing } from './frame.ts'

export type FieldEntry = FigureEntry | ConditionEntry | AdvisoryEntry | EventEntry

/** Every entry whose matter follows from its fields. */
export function fieldEntries(reading: Reading, row: ReportRow, framing: Framing): FieldEntry[] {
  return [
    ...reading.figures.map(figure => figureEntry(figure, row, framing)),
    ...reading.conditions.map(condition => conditionEntry(condition, framing)),
    ...reading.advisories.map(advisory => advisoryEntry(advisory, framing)),
    ...reading.events.map(event => eventEntry(event, framing)),
  ]
}

const NO_KEYS: readonly number[] = []

function figureEntry(claim: Figure, row: ReportRow, { frame, statementOf }: Framing): FigureEntry {
  const { source, when, place, contested } = claim
  const { matter, because } = figureTopic(row.situation, claim, row.known)
  return {
    ...frame({ at: claim, source, statement: statementOf(claim.statement), when, place, contested }),
    id: claim.id,
    kind: 'figure',
    matter,
    because,
    stance: 'asserts',
    keys: NO_KEYS,
    claim,
  }
}

function conditionEntry(claim: Condition, { frame, statementOf }: Framing): ConditionEntry {
  const { when, place, contested } = claim
  const framed = frame({ at: claim, statement: statementOf(claim.statement), when, place, contested })
  const { matter, because } = conditionMatterOf({
    situation: framed.situation,
    service: claim.service,
    subject: claim.subject?.words ?? null,
    place: framed.place,
    words: claim.words,
  })
  return {
    ...framed,
    id: claim.id,
    kind: 'condition',
    matter,
    because,
    stance: 'asserts',
    keys: NO_KEYS,
    claim,
  }
}

function advisoryEntry(claim: Advisory, { frame, statementOf }: Framing): AdvisoryEntry {
  const { when, place, contested } = claim
  const statement = statementOf(claim.statement)
  const source = claim.issuer ?? statement?.source ?? null
  const framed = frame({ at: claim.instruction, source, statement, when, place, contested })
  const { matter, because } = advisoryMatterOf({ ...framed, claim })
  return {
    ...framed,
    id: claim.id,
    kind: 'advisory',
    matter,
    because,
    stance: 'asserts',
    keys: NO_KEYS,
    claim,
  }
}

function eventEntry(claim: EventReport, { frame, statementOf }: Framing): EventEntry {
  const { when, place, contested } = claim
  const framed = frame({ at: claim, statement: statementOf(claim.statement), when, place, contested })
  const { situation, clocks } = framed
  const day = clocks.happened?.from?.slice(0, 10) ?? ''
  const who = [claim.actor?.words ?? '', claim.target?.words ?? ''].map(fold)
  const matter = `m-${digest(['event', situation, claim.code, ...who, framed.place?.id ?? '', day].join('\u0000'), 16)}`
  const because = `${claim.code}, same actor, target, place and day`
  return { ...framed, id: claim.id, kind: 'event', matter, because, stance: 'asserts', keys: NO_KEYS, claim }
}
