/**
 * Changes of a figure, step by step in each claimant's line: 12 → 3 → 0 within one comparison are two changes. Two values of one
 * claimant that can be of the same time replace neither, so both are new.
 */
import type { Bounds, FigureMatter, Heard, Line, PastValue } from '../state.ts'
import { type NewAnswer, newAnswers } from './answers.ts'
import type { FigureChange, Value } from './change.ts'
import { byKnown, type Compared, firstIn, isNews, isSameTime, newsIn } from './heard-before.ts'

type Given = Line | PastValue

export function figureChanges(matter: FigureMatter, compared: Compared): FigureChange[] {
  const changes = [
    ...values(matter).flatMap(value => valueChanges(value, matter, compared)),
    ...withdrawals(matter, compared),
    ...answers(matter, compared),
  ]
  return changes.sort((a, b) => byKnown(a.known, b.known))
}

/** All that its claimants gave, by claimant in the order of time. */
function values({ lines, aside, before }: FigureMatter): Given[] {
  return [...before, ...lines, ...aside].sort((a, b) => byKnown(a.since, b.since))
}

function valueChanges(given: Given, matter: FigureMatter, compared: Compared): FigureChange[] {
  if (!isNews(given.in, compared)) return []
  const { claimant, since } = given
  const shown = { known: since, in: firstIn(given.in, since, compared) }
  const base = { about: 'figure', matter, claimant, to: toValue(given), ...shown } as const
  const replaced = matter.before.filter(one => one !== given && isReplacedBy(one, given))
  if (replaced.length === 0) return [{ ...base, change: 'new', from: null, by: null }]
  return replaced.map(one => {
    const isCorrected = one.ended === 'corrected'
    const change = isCorrected ? 'corrected' : 'revised'
    return { ...base, change, from: toValue(one), by: isCorrected ? claimant : null }
  })
}

function isReplacedBy(past: PastValue, next: Given): boolean {
  return past.ended !== 'withdrawn' && past.claimant === next.claimant && isSameTime(past.until, next.since)
}

/** Values taken back since: by the claimant, or by the outlet that had given it so. */
function withdrawals(matter: FigureMatter, compared: Compared): FigureChange[] {
  const earlier = compared.figures.get(matter.id)
  return matter.before.flatMap(past => {
    if (past.ended !== 'withdrawn' || wasWithdrawn(past, earlier)) return []
    const answer = answersTo(past, matter)
    const shown = { known: past.until, in: newsIn(answer?.in ?? past.in, compared) }
    const base = { about: 'figure', change: 'withdrawn', matter, ...shown } as const
    const by = answer?.who ?? past.claimant
    return [{ ...base, claimant: past.claimant, from: toValue(past), to: null, by }]
  })
}

function wasWithdrawn(past: PastValue, earlier: FigureMatter | undefined): boolean {
  const before = earlier?.before ?? []
  return before.some(one => one.ended === 'withdrawn' && isSameValue(one, past))
}

function answersTo(past: PastValue, matter: FigureMatter) {
  return matter.against.find(one => one.kind === 'withdraws' && isSameTime(one.since, past.until))
}

/** Answers that no step of a line has told already. */
function answers(matter: FigureMatter, compared: Compared): FigureChange[] {
  return newAnswers(matter.against, compared)
    .filter(answer => !isTold(answer, matter))
    .map(answer => {
      const answered = answeredBy(answer.in, matter)
      const from = answered === undefined ? null : toValue(answered)
      return {
        about: 'figure',
        matter,
        ...answer,
        claimant: answered?.claimant ?? null,
        from,
        to: null,
      } as const
    })
}

function isTold({ change, by, in: words }: NewAnswer, { before }: FigureMatter): boolean {
  const ends = (past: PastValue) => words.some(one => isSameTime(one.known, past.until))
  if (change === 'withdrawn') return before.some(past => past.ended === 'withdrawn' && ends(past))
  return (
    change === 'corrected' &&
    before.some(past => past.ended === 'corrected' && past.claimant === by && ends(past))
  )
}

/** Whose value it answers: the one named in the very words of the answer ("correcting the figure of 11 given by the prefect"). */
function answeredBy(words: readonly Heard[], matter: FigureMatter): Given | undefined {
  return values(matter).find(given => given.in.some(one => words.some(answer => meetsIn(one, answer))))
}

function meetsIn(a: Heard, b: Heard): boolean {
  return a.report === b.report && a.start < b.end && b.start < a.end
}

function toValue({ low, high, hedge }: Value): Value {
  return { low, high, hedge }
}

function isSameValue(a: PastValue, b: PastValue): boolean {
  return a.claimant === b.claimant && isSameBounds(a, b) && isSameTime(a.since, b.since)
}

function isSameBounds(a: Bounds, b: Bounds): boolean {
  return a.low === b.low && a.high === b.high
}
