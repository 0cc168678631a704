/** A measure's figures over time, as a page: for each matter the range after each step, then each claimant's line. */
import type { Heard, SituationState } from '../../ledger/situation/state.ts'
import { type Desk, dateOf, firstOf, lastOf, relaysOf, sourceOf, toDesk, when } from '../page/desk.ts'
import { anchorKey, type Item, type Page, type Phrase, type Section } from '../page/page.ts'
import { toPage } from '../page/references.ts'
import { cite, faint, item, joined, plain, quote, strong } from '../page/runs.ts'
import { figureTitle, measureTitle } from '../situation-report/figure-title.ts'
import { byWeight } from '../situation-report/figure-weight.ts'
import { more, support } from '../situation-report/support.ts'
import { showAmount } from '../words/amount.ts'
import { counted } from '../words/count.ts'
import { printable } from '../words/printable.ts'
import { showRange } from '../words/range.ts'
import { showMoment } from '../words/time.ts'
import { type ClaimantHistory, type FigureHistory, figureHistory, type GivenValue } from './figure-history.ts'

/** Matters shown, and claimants of each; the rest is counted. */
const MATTERS = 8
const CLAIMANTS = 12

export function figureHistoryPage(state: SituationState, measure: string): Page {
  const desk = toDesk(state)
  const matters = state.figures.filter(one => one.measure === measure).sort(byWeight)
  const shown = matters.slice(0, MATTERS).map(figureHistory)
  const about = [
    [plain(`${printable(state.name)}, as known on ${showMoment(state.asOf)}`)],
    matters.length === 0
      ? noneOf(state)
      : [plain(`${counted(matters.length, 'figure')}${matters.length > 1 ? ' that are not added up' : ''}`)],
  ]
  const sections = shown.map((history, index) => historySection(history, index, desk))
  const rest = more(matters.length - shown.length, 'hearsay export csv')
  const last =
    rest === null
      ? sections
      : sections.map((one, index) => (index < shown.length - 1 ? one : { ...one, more: rest }))
  return toPage({ title: measureTitle(printable(measure)), about, sections: last }, state)
}

/** What there is instead. */
function noneOf({ figures }: SituationState): Phrase {
  const measures = [...new Set(figures.map(one => one.measure))].map(printable)
  const known = measures.length === 0 ? 'the record has no figures' : `the record has ${measures.join(', ')}`
  return [plain(`No such figure is known; ${known}.`)]
}

function historySection({ matter, claimants, steps }: FigureHistory, index: number, desk: Desk): Section {
  const range = steps.map(step =>
    item([strong(showRange(step, step.lines)), faint(`, ${counted(step.origins, 'origin')}`)], {
      label: dateOf(step.known, desk),
    }),
  )
  const shown = claimants.slice(0, CLAIMANTS)
  return {
    id: `figure-${index + 1}`,
    title: figureTitle(matter, desk),
    items: [
      item(joined([[strong(showRange(matter, matter.lines))], support(matter)]), { label: 'Range' }),
      ...range,
      ...shown.map(one => claimantItem(one, desk)),
    ],
    more: more(claimants.length - shown.length, 'hearsay export csv'),
  }
}

function claimantItem({ claimant, voice, values }: ClaimantHistory, desk: Desk): Item {
  return item(sourceOf(claimant, voice, desk), { lines: values.map(value => valueLine(value, desk)) })
}

/** 4 Mar, 07:40: **4** “four dead” [1] in 3 reports, superseded Mon 4 Mar, 20:05 */
function valueLine(value: GivenValue, desk: Desk): Phrase {
  const first = firstOf(value.in)
  const reports = new Set(value.in.map(one => one.report)).size
  return [
    plain(`${dateOf(value.since, desk)}: `),
    strong(showAmount(value)),
    ...(first === undefined ? [] : [plain(' '), quote(first), ...relaysOf(first, desk)]),
    ...(reports > 1 ? [plain(`, in ${counted(reports, 'report')}`), ...lastCite(value.in)] : []),
    ...endOf(value, desk),
  ]
}

function lastCite(words: readonly Heard[]): Phrase {
  const [first, last] = [firstOf(words), lastOf(words)]
  const isOther = first !== undefined && last !== undefined && anchorKey(first) !== anchorKey(last)
  return isOther ? [plain(', last '), cite(last)] : []
}

function endOf({ ended }: GivenValue, desk: Desk): Phrase {
  if (ended === null) return []
  return [faint(ended.until === null ? `, ${ended.how}` : `, ${ended.how} ${when(ended.until, desk)}`)]
}
