/**
 * A figure found in a sentence → the claim: its exact words, when and where, in which statement and on whose word.
 * "The ministry put the toll at 12" → killed, 12, claimed by the ministry.
 */
import type { Marks } from '../../annotate/mark.ts'
import { lowerAt, posAt } from '../../annotate/quantities/line.ts'
import type { Parsed } from '../../parse/parsed.ts'
import { contains, type Span } from '../../text/span.ts'
import { inferencesOf, statementOf, whenOf } from '../circumstances.ts'
import type { FigureClaim, Inference, Mention, StatementClaim } from '../claim.ts'
import { startingWithin } from '../look-up.ts'
import type { Stretch } from '../noun-phrase.ts'
import { claimantOf } from './claimants.ts'
import { figurePlace } from './figure-place.ts'
import { countedBefore, partOf } from './part-of.ts'
import { type Patient, type Scene, spanOf } from './patients.ts'
import type { Finding } from './verb-figures.ts'
import { isOfItsDay, windowOf } from './window.ts'

/** A measure of one patient, with the tokens of the whole claim. */
export type Figure = Omit<Finding, 'patients'> & {
  readonly patient: Patient
  /** Those of whom these are a part: the 14 of "14 people, including three children". */
  readonly whole?: Patient
}

type Surroundings = {
  readonly parsed: Parsed
  readonly marks: Marks
  readonly statements: readonly StatementClaim[]
  /** What the number before the sentence counts. */
  readonly before: Span | null
}

/** The claim of a figure. */
export function claimOf(figure: Figure, scene: Scene, around: Surroundings): FigureClaim {
  const { patient, measure, rule } = figure
  const first = Math.min(patient.first, figure.first)
  const last = Math.max(patient.last, figure.last)
  const span = withQuotationMarks(scene, first, last)
  const numbered = spanOf(scene, patient.first, patient.last)
  const statement = statementOf(span, around.statements) ?? statementOf(numbered, around.statements)
  const claimant = figure.claimant ?? claimantOf(scene, patient.first, patient.last)
  const dated = whenOf(span, around.parsed, around.marks)
  // "raised the toll to seven on Monday evening": the evening is when it was said.
  const when = claimant === null || (dated !== null && contains(span, dated.date)) ? dated : null
  const source = claimant === null ? (statement?.source ?? null) : named(claimant, scene, around.statements)
  const window = windowOf(scene, first, last) ?? (isOfItsDay(measure, rule, when) ? 'period' : null)
  const standsAlone = claimant !== null || window === 'total'
  const place = figurePlace({ span, measure, source, standsAlone }, around)
  const counted = countedBefore(scene, patient, around.before)
  return {
    kind: 'figure',
    ...span,
    measure,
    of: counted.of,
    partOf:
      partOf(scene, patient) ?? (figure.whole ? spanOf(scene, figure.whole.first, figure.whole.last) : null),
    low: patient.low,
    high: patient.high,
    hedge: patient.hedge,
    window,
    when,
    place,
    source,
    statement,
    contested: statement?.contested ?? null,
    rule,
    reader: 'rules',
    inferred: [
      ...inferencesOf(when, place),
      ...sourceInferred(source, claimant),
      ...countInferred(patient),
      ...counted.inferred,
      ...(figure.inferred ?? []),
    ],
  }
}

/** Who claims it: as named, or for "its own figure" whoever was last named in the sentence as saying something. */
function named(claimant: Stretch, scene: Scene, statements: readonly StatementClaim[]): Mention | null {
  const said = spanOf(scene, claimant.first, claimant.last)
  if (posAt(scene, claimant.first) !== 'PRP$' || claimant.last - claimant.first > 1)
    return { ...said, basis: 'stated' }
  const from = scene.tokens[scene.first]?.start ?? 0
  const owner = startingWithin(sourcesOf(statements), { start: from, end: said.start }).at(-1)
  return owner === undefined ? null : { start: owner.start, end: owner.end, basis: 'inferred' }
}

const sources = new WeakMap<readonly StatementClaim[], readonly Span[]>()

/** The sources of the statements in reading order; sorted once a text. */
function sourcesOf(statements: readonly StatementClaim[]): readonly Span[] {
  const known = sources.get(statements)
  if (known !== undefined) return known
  const found = statements.flatMap(({ source }) => source ?? []).sort((a, b) => a.start - b.start)
  sources.set(statements, found)
  return found
}

/** Why a source that is only meant is who it is. */
function sourceInferred(source: Mention | null, claimant: Stretch | null): Inference[] {
  if (claimant === null || source?.basis !== 'inferred') return []
  return [{ field: 'source', from: [source], because: 'the one just named calls the number its own' }]
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
