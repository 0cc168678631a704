/** A figure over time: each claimant's line, and the range over origins after each step as the record has it at each moment. */
import { describe, expect, it } from 'vitest'
import { printPage } from '../src/cli/print/page/print-page.ts'
import type { FigureMatter } from '../src/ledger/situation/state.ts'
import { figureHistory } from '../src/views/figure-history/figure-history.ts'
import { figureHistoryPage } from '../src/views/figure-history/history-page.ts'
import { toMarkdown } from '../src/views/markdown/to-markdown.ts'
import { recordMoment } from './support/record-moment.ts'

const moments = ([1, 2, 3, 4, 5] as const).map(number => recordMoment(number).state)
const last = moments[4] ?? recordMoment(5).state

const matter = (id: string): FigureMatter => {
  const found = last.figures.find(one => one.id === id)
  if (found === undefined) throw new Error(`no such figure: ${id}`)
  return found
}

describe('the history of a figure', () => {
  it.each(moments.map(state => [state.asOf, state] as const))(
    'ends in the range as known at %s',
    (_, state) => {
      for (const one of state.figures) {
        const step = figureHistory(one).steps.at(-1)
        const { low, high, open, id } = one
        expect({ id, low: step?.low, high: step?.high, open: step?.open }).toEqual({ id, low, high, open })
        expect(step?.origins, id).toBe(one.origins.length)
      }
    },
  )

  it('gives of the toll, at each earlier moment, the range as it was known then', () => {
    const { steps } = figureHistory(matter('killed, people, total'))
    const then = moments.map(({ asOf, figures }) => {
      const known = figures.find(one => one.id === 'killed, people, total')
      const step = steps.filter(one => one.known.to <= asOf).at(-1)
      return [known?.low, step?.low, known?.high, step?.high, known?.open, step?.open]
    })
    for (const [low, stepLow, high, stepHigh, open, stepOpen] of then) {
      expect([stepLow, stepHigh, stepOpen]).toEqual([low, high, open])
    }
  })

  it('keeps every value of a claimant in the order of time, with how it ended', () => {
    const { claimants } = figureHistory(matter('killed, people, total'))
    const ministry = claimants.find(one => last.actors.get(one.claimant)?.name === 'Interior Ministry')
    expect(ministry?.values.map(one => [one.low, one.ended?.how ?? 'now'])).toEqual([
      [6, 'superseded'],
      [9, 'superseded'],
      [12, 'superseded'],
      [17, 'corrected'],
      [16, 'now'],
    ])
  })

  it('reads well', () => {
    const text = printPage(figureHistoryPage(last, 'injured'), { width: 80, colour: false })
    expect(text).toContain('8 Mar, 21:00: 64 “64 people had been injured”')
    expect(text).toContain('withdrawn Sat 9 Mar, 20:30')
    expect(toMarkdown(figureHistoryPage(last, 'injured'))).toContain('8 Mar, 21:00: **64**')
  })

  it('says what there is where nobody gave such a figure', () => {
    const text = printPage(figureHistoryPage(last, 'trees'), { width: 80, colour: false })
    expect(text).toContain('No such figure is known; the record has killed, injured,')
  })
})
