/**
 * The figures, most important first: for each measure its widest matter as a range over origins, with who gives what since when;
 * below it who is out of date, what was corrected or taken back, and parts and single days, which are never added to it.
 */
import type { Bounds, FigureMatter, Heard, Line, PastValue } from '../../ledger/situation/state.ts'
import { type Desk, firstOf, lastOf, nameOf, plainSourceOf, relaysOf, sourceOf, when } from '../page/desk.ts'
import { anchorKey, type Item, type Phrase, type Section } from '../page/page.ts'
import { cite, faint, item, joined, plain, quote, strong } from '../page/runs.ts'
import { showAmount } from '../words/amount.ts'
import { showRange } from '../words/range.ts'
import { answerPhrase } from './answer.ts'
import type { Brief } from './brief.ts'
import { figureDetail, measureRank, measureTitle } from './figure-title.ts'
import { byWeight } from './figure-weight.ts'
import { countsOf, more, support } from './support.ts'

export function figuresSection(brief: Brief): Section {
  const measures = [...new Set(brief.state.figures.map(one => one.measure))].sort(
    (a, b) => measureRank(a) - measureRank(b) || (a < b ? -1 : 1),
  )
  const shown = measures.slice(0, brief.limits.measures)
  return {
    id: 'figures',
    title: 'Figures',
    items: shown.map(measure => measureItem(measure, brief)),
    more: more(measures.length - shown.length, 'hearsay figures'),
  }
}

function measureItem(measure: string, brief: Brief): Item {
  const [main, ...others] = brief.state.figures.filter(one => one.measure === measure).sort(byWeight)
  if (main === undefined) return item([])
  const { desk, limits } = brief
  const detail = figureDetail(main, desk)
  const range = strong(showRange(main, main.lines))
  return item(joined([[range, ...(detail === '' ? [] : [plain(`, ${detail}`)])], support(main)]), {
    label: measureTitle(measure),
    scale: main.lines.length > limits.claimants ? null : { rows: [...main.lines].sort(byBounds) },
    lines: claimants(main, limits.claimants, desk),
    small: [...notes(main, desk), ...apart(others, measure, brief)],
  })
}

/** From the lowest to the highest; of many, those at both ends. A single number stands in the head already. */
function claimants({ lines }: FigureMatter, limit: number, desk: Desk): Phrase[] {
  const [only] = lines
  if (only !== undefined && lines.length === 1)
    return [[...sourceOf(only.claimant, only.voice, desk), ...saying(only, desk)]]
  const sorted = [...lines].sort(byBounds)
  if (sorted.length <= limit) return sorted.map(line => linePhrase(line, desk))
  const half = Math.floor(limit / 2)
  return [
    ...sorted.slice(0, half).map(line => linePhrase(line, desk)),
    [faint(`and ${sorted.length - 2 * half} between them`)],
    ...sorted.slice(-half).map(line => linePhrase(line, desk)),
  ]
}

/** **at least 13** Maramures Medical Association, since Tue 5 Mar, 10:40: “At least 13 people have died” [4] */
function linePhrase(line: Line, desk: Desk): Phrase {
  const source = plainSourceOf(line.claimant, line.voice, desk)
  return [strong(showAmount(line)), plain(' '), ...source, ...saying(line, desk)]
}

function saying(line: Line, desk: Desk): Phrase {
  const last = lastOf(line.in)
  const words = last === undefined ? [] : [plain(': '), quote(last)]
  return [...sinceOf(line, desk), ...relaysOf(last, desk), ...words]
}

/** Since when it says so, and when it last did, where that is later. */
function sinceOf(line: Line, desk: Desk): Phrase {
  const first = firstOf(line.in)
  const last = lastOf(line.in)
  const isSame = first === undefined || last === undefined || anchorKey(first) === anchorKey(last)
  const since = plain(`, since ${when(line.since, desk)}`)
  return isSame ? [since] : [since, plain(' '), cite(first)]
}

/** What does not take part in the range, and why. */
function notes(matter: FigureMatter, desk: Desk): Phrase[] {
  const ended = matter.before.filter(one => one.ended !== 'superseded').map(one => endedPhrase(one, desk))
  const corrects = matter.against.filter(one => one.kind !== 'withdraws').map(one => answerPhrase(one, desk))
  return [...corrects, ...ended, ...asidePhrases(matter.aside, desk)]
}

function asidePhrases(aside: readonly Line[], desk: Desk): Phrase[] {
  if (aside.length === 0) return []
  const told = aside.map(line => [
    plain(`${nameOf(line.claimant, desk)} ${showAmount(line)}, last heard ${when(line.heard, desk)}`),
    ...citeOf(line.in),
  ])
  return [[faint('out of date, not in the range: '), ...joined(told, '; ')]]
}

function endedPhrase(past: PastValue, desk: Desk): Phrase {
  const value = `${nameOf(past.claimant, desk)} ${showAmount(past)}`
  return [
    faint(`${past.ended}: `),
    plain(`${value}, given ${when(past.since, desk)}, ${past.ended} ${when(past.until, desk)}`),
    ...citeOf(past.in),
  ]
}

/** Parts and single days in one paragraph. */
function apart(others: readonly FigureMatter[], measure: string, { desk, limits }: Brief): Phrase[] {
  if (others.length === 0) return []
  const shown = others.slice(0, limits.parts)
  const rest = more(others.length - shown.length, `hearsay figures ${measure}`)
  return [
    [
      faint('counted apart: '),
      ...joined(
        shown.map(one => partPhrase(one, desk)),
        '; ',
      ),
      ...(rest === null ? [] : [faint('; '), ...rest]),
    ],
  ]
}

/** children **2**, county hospital [3] (1 report, 1 origin) */
function partPhrase(matter: FigureMatter, desk: Desk): Phrase {
  const [line = matter.aside[0]] = matter.lines
  return [
    plain(`${figureDetail(matter, desk) || 'in all'}: `),
    strong(showRange(matter, matter.lines)),
    ...(line === undefined ? [] : [plain(`, ${nameOf(line.claimant, desk)}`), ...citeOf(line.in)]),
    faint(` (${countsOf(matter)})`),
  ]
}

function citeOf(words: readonly Heard[]): Phrase {
  const last = lastOf(words)
  return last === undefined ? [] : [plain(' '), cite(last)]
}

function byBounds(a: Bounds, b: Bounds): number {
  return lowOf(a) - lowOf(b) || highOf(a) - highOf(b)
}

function lowOf({ low }: Bounds): number {
  return low ?? Number.NEGATIVE_INFINITY
}

function highOf({ high }: Bounds): number {
  return high ?? Number.POSITIVE_INFINITY
}
