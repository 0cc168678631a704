/**
 * A figure found in a sentence → the claim: its exact words, when and where, in which statement and on whose word.
 * "The ministry put the toll at 12" → killed, 12, claimed by the ministry.
 */
import type { Marks } from '../../annotate/mark.ts'
import { lowerAt } from '../../annotate/quantities/line.ts'
import type { Parsed } from '../../parse/parsed.ts'
import { contains, type Span } from '../../text/span.ts'
import { inferencesOf, statementOf, whenOf, whereOf } from '../circumstances.ts'
import type { FigureClaim, Inference, StatementClaim } from '../claim.ts'
import { claimantOf } from './claimants.ts'
import { type Patient, type Scene, spanOf } from './patients.ts'
import type { Finding } from './verb-figures.ts'
import { windowOf } from './window.ts'

/** A measure of one patient, with the tokens of the whole claim. */
export type Figure = Omit<Finding, 'patients'> & { readonly patient: Patient }

type Surroundings = {
  readonly parsed: Parsed
  readonly marks: Marks
  readonly statements: readonly StatementClaim[]
}

/** The claim of a figure. */
export function claimOf(figure: Figure, scene: Scene, around: Surroundings): FigureClaim {
  const { patient, measure, rule } = figure
  const first = Math.min(patient.first, figure.first)
  const last = Math.max(patient.last, figure.last)
  const span = withQuotationMarks(scene, first, last)
  const counted = spanOf(scene, patient.first, patient.last)
  const statement = statementOf(span, around.statements) ?? statementOf(counted, around.statements)
  const claimant = claimantOf(scene, patient.first, patient.last)
  const dated = whenOf(span, around.parsed, around.marks)
  // "raised the toll to seven on Monday evening": the evening is when it was said.
  const when = claimant === null || (dated !== null && contains(span, dated.date)) ? dated : null
  const place = whereOf(span, around.parsed, around.marks)
  return {
    kind: 'figure',
    ...span,
    measure,
    of: patient.of,
    partOf: null,
    low: patient.low,
    high: patient.high,
    hedge: patient.hedge,
    window: windowOf(scene, first, last),
    when,
    place,
    source: claimant
      ? { ...spanOf(scene, claimant.first, claimant.last), basis: 'stated' }
      : (statement?.source ?? null),
    statement,
    contested: statement?.contested ?? null,
    rule,
    reader: 'rules',
    inferred: [...inferencesOf(when, place), ...countInferred(patient), ...(figure.inferred ?? [])],
  }
}

/** The characters of a claim, with the quotation mark beside it whose other half stands inside: “eliminated” 26. */
function withQuotationMarks(scene: Scene, first: number, last: number): Span {
  let open = 0
  let unopened = false
  for (let at = first; at < last; at++) {
    const lower = lowerAt(scene, at)
    if (lower === '“') open++
    else if (lower === '”' && open > 0) open--
    else if (lower === '”') unopened = true
  }
  const from = unopened && lowerAt(scene, first - 1) === '“' ? first - 1 : first
  return spanOf(scene, from, open > 0 && lowerAt(scene, last) === '”' ? last + 1 : last)
}

/** A single name or article is read as one. */
function countInferred(patient: Patient): Inference[] {
  if (patient.by !== 'name' || patient.of === null) return []
  return [{ field: 'low', from: [patient.of], because: 'one person is named, so one is counted' }]
}
