/**
 * Quantities → figures of people and things, in reading order.
 * "Ministry X said more than 5,000 have been arrested" → arrested, 5001 and more, claimed by Ministry X.
 */
import type { Marks } from '../../annotate/mark.ts'
import { type Line, lowerAt } from '../../annotate/quantities/line.ts'
import type { Parsed, Sentence } from '../../parse/parsed.ts'
import { byPosition, type Span } from '../../text/span.ts'
import type { FigureClaim, StatementClaim } from '../claim.ts'
import { sentenceIndexAt, startingWithin } from '../look-up.ts'
import { attendanceFigure, carriedFigure, type Earlier } from './carried-figures.ts'
import { describedFigure } from './described-figures.ts'
import { claimOf, type Figure } from './figure-claim.ts'
import { lastMissingFigure } from './last-missing.ts'
import { actFigure, amongFigure, noneFigure, stateFigure } from './noun-figures.ts'
import { companionsAfter, isPart, partsOf } from './objects.ts'
import { type Patient, type Scene, sceneOf, spanOf } from './patients.ts'
import { onTheSameDay } from './same-day.ts'
import { sameFigure } from './same-figure.ts'
import { tollFigure } from './toll-figures.ts'
import { type Finding, verbFigure } from './verb-figures.ts'
import { counting, deploying, mayAttend, mayStartFigure, mayTellFigure, protests, setting } from './words.ts'

/** How many sentences back something may be carried over from. */
const CARRIED_SENTENCES = 2

/** Every figure of the text. */
export function findFigures(
  parsed: Parsed,
  marks: Marks,
  statements: readonly StatementClaim[],
): FigureClaim[] {
  const found: FigureClaim[] = []
  for (const sentence of parsed.sentences) {
    const earlier = earlierIn(parsed, sentence, found.at(-1))
    const scene = sceneIn(parsed, sentence, { marks, earlier })
    if (scene === null) continue
    const figures = figuresIn(scene, earlier, () => protestBefore(parsed, sentence))
    const before = countedBefore(parsed, marks, sentence)
    const around = { parsed, marks, statements, before }
    const claims = figures.map(figure => claimOf(figure, scene, around))
    found.push(...claims.sort(byPosition).map(claim => onTheSameDay(claim, [...found.slice(-1), ...claims])))
  }
  return found
}

/** The last figure, where it stands shortly before a sentence: what a bare number may go on with. */
function earlierIn(parsed: Parsed, sentence: Sentence, last: FigureClaim | undefined): Earlier | null {
  const index = sentenceIndexAt(parsed, sentence.start)
  const from = parsed.sentences[Math.max(0, index - CARRIED_SENTENCES)]
  if (last === undefined || last.start < (from?.start ?? 0)) return null
  const { measure, of, low, high, hedge, start, end } = last
  return { measure, of, low, high, hedge, at: { start, end } }
}

/** What the last number of the sentences just before counts: whom "five of them" is a part of. */
function countedBefore(parsed: Parsed, marks: Marks, sentence: Sentence): Span | null {
  const from = parsed.sentences[Math.max(0, sentenceIndexAt(parsed, sentence.start) - CARRIED_SENTENCES)]
  const earlier = startingWithin(marks.quantities, { start: from?.start ?? 0, end: sentence.start })
  return earlier.findLast(mark => mark.sort === 'count' && mark.of !== null)?.of ?? null
}

/** A word of protest in the sentences just before, in the paragraph. */
function protestBefore(parsed: Parsed, sentence: Sentence): Span | null {
  const index = sentenceIndexAt(parsed, sentence.start)
  for (let back = 1; back <= CARRIED_SENTENCES; back++) {
    const earlier = parsed.sentences[index - back]
    if (earlier === undefined || earlier.paragraph !== sentence.paragraph) return null
    for (let at = earlier.first; at < earlier.last; at++) {
      const token = parsed.tokens[at]
      if (token !== undefined && protests.has(token.lower)) return { start: token.start, end: token.end }
    }
  }
  return null
}

/** The scene of a sentence that may tell a figure; null for the many that cannot. */
function sceneIn(
  parsed: Parsed,
  sentence: Sentence,
  { marks, earlier }: { readonly marks: Marks; readonly earlier: Earlier | null },
): Scene | null {
  const line: Line = { tokens: parsed.tokens, first: sentence.first, last: sentence.last }
  for (let index = line.first; index < line.last; index++) {
    const lower = parsed.tokens[index]?.lower ?? ''
    if (
      mayTellFigure(lower) ||
      (earlier !== null && (setting.has(lower) || counting.has(lower) || deploying.has(lower)))
    ) {
      return sceneOf(line, startingWithin(marks.quantities, sentence), startingWithin(marks.names, sentence))
    }
  }
  return null
}

const FINDERS = [
  lastMissingFigure,
  tollFigure,
  amongFigure,
  verbFigure,
  stateFigure,
  actFigure,
  noneFigure,
] as const

/** A patient is counted once a measure, by the first finder of the list; by its own words only where by no other. */
function figuresIn(scene: Scene, earlier: Earlier | null, protest: () => Span | null): Figure[] {
  const found = new Map<string, Figure>()
  const counted = new Set<number>()
  const add = (finding: Finding) => {
    for (const figure of figuresOf(scene, finding)) {
      const key = `${figure.patient.first} ${figure.measure}`
      if (!found.has(key)) found.set(key, figure)
      counted.add(figure.patient.first)
    }
    // "All six missing miners were found": the six are missing no more.
    if (finding.rule !== 'figures/last-missing') return
    for (const { first } of scene.counts)
      if (first >= finding.first && first < finding.last) counted.add(first)
  }
  const starts = startsIn(scene)
  for (const find of FINDERS) {
    for (const index of starts) {
      const finding = find(scene, index)
      if (finding !== null) add(finding)
    }
  }
  for (let index = scene.first; earlier !== null && index < scene.last; index++) {
    const finding = sameFigure(scene, index, earlier)
    if (finding !== null) add(finding)
  }
  const attending = starts.filter(index => mayAttend(lowerAt(scene, index)))
  const protestTold = attending.length > 0 ? protest() : null
  for (const index of attending) {
    const finding = attendanceFigure(scene, index, protestTold)
    if (finding !== null) add(finding)
  }
  for (const count of scene.counts) {
    const finding = counted.has(count.first) ? null : describedFigure(scene, count)
    if (finding !== null) add(finding)
  }
  for (const count of scene.counts) {
    if (counted.has(count.first)) continue
    const told = toldBy(lastBefore(count, [...found.values()]), scene)
    const finding = carriedFigure(scene, count, told ?? earlier)
    if (finding !== null) add(finding)
  }
  return [...found.values()]
}

/** The figure that stands nearest before a count. */
function lastBefore(count: Patient, figures: readonly Figure[]): Figure | undefined {
  const before = figures.filter(figure => figure.patient.first < count.first)
  return before.reduce<Figure | undefined>(
    (last, one) => (last === undefined || one.patient.first >= last.patient.first ? one : last),
    undefined,
  )
}

function toldBy(figure: Figure | undefined, scene: Scene): Earlier | null {
  if (figure === undefined) return null
  const { patient, measure } = figure
  const { of, low, high, hedge } = patient
  return { measure, of, low, high, hedge, at: spanOf(scene, patient.first, patient.last) }
}

function startsIn(scene: Scene): number[] {
  const starts: number[] = []
  for (let index = scene.first; index < scene.last; index++) {
    if (mayStartFigure(scene.tokens[index]?.lower ?? '')) starts.push(index)
  }
  return starts
}

function figuresOf(scene: Scene, finding: Finding): Figure[] {
  const { patients, ...rest } = finding
  const included = (patient: Patient, whole: Patient | undefined): Figure => {
    const { first, last } = patient
    const part = whole !== undefined && isPart(scene, patient) ? { whole } : {}
    return { measure: finding.measure, rule: 'figures/included', patient, first, last, ...part }
  }
  const parts = patients.flatMap(patient => partsOf(scene, patient).map(part => included(part, patient)))
  const companions = parts.length > 0 ? [] : companionsAfter(scene, finding.last)
  return [
    ...patients.map(patient => ({ ...rest, rule: ruleFor(patient, rest.rule), patient })),
    ...parts,
    ...companions.map(one => included(one, patients.length === 1 ? patients[0] : undefined)),
  ]
}

function ruleFor(patient: Patient, rule: string): string {
  if (rule === 'figures/last-missing') return rule
  if (patient.by === 'article') return 'figures/single'
  if (patient.by === 'name') return 'figures/named'
  return patient.by === 'none' ? 'figures/none' : rule
}
