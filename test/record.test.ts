/**
 * The record of the exercise at five moments, as `cases/record` tells it, against the states worked out from the 30 reports. Prints for
 * each section how many facts agree.
 */
import { afterAll, describe, expect, it } from 'vitest'
import { type ReaderKind, taggerProblem } from '../src/app/open-reader.ts'
import { type Compared, compareMoment } from './support/compare-moment.ts'
import { exerciseReports, exerciseState } from './support/exercise-states.ts'
import { countLine, sortDifferences } from './support/known-failures.ts'
import { SECTIONS } from './support/moment.ts'
import { readMoments } from './support/read-moment.ts'

const moments = readMoments()
const noTagger = await taggerProblem()

describe.each(['rules', 'tagger'] as const)('the record of the exercise, read with %s', reader => {
  const counts: string[] = []
  afterAll(() => console.log([`facts that agree, ${reader}:`, ...counts].join('\n')))

  describe.each(moments)('$title', moment => {
    it.skipIf(reader === 'tagger' && noTagger !== null).each(SECTIONS)('%s', async section => {
      const checked = (await compared(moments.indexOf(moment), reader))[section]
      counts.push(`${moment.title}: ${countLine(checked, section)}`)
      const { differences, stale } = sortDifferences(checked, moment, { section, reader })
      if (differences.length > 0) throw new Error(`${moment.file}, ${section}\n${differences.join('\n')}`)
      expect(stale, 'passes now: remove the line').toEqual([])
    })
  })
})

const done = new Map<string, Promise<Compared>>()

function compared(index: number, reader: ReaderKind): Promise<Compared> {
  const key = `${reader} ${index}`
  const known = done.get(key) ?? compareAt(index, reader)
  done.set(key, known)
  return known
}

async function compareAt(index: number, reader: ReaderKind): Promise<Compared> {
  const moment = moments[index]
  const last = moments[index - 1]
  if (moment === undefined) throw new Error(`no moment ${index}`)
  return compareMoment({
    moment,
    earlier: moments.slice(0, index),
    before: last === undefined ? null : await exerciseState(last.asOf, reader),
    state: await exerciseState(moment.asOf, reader),
    reports: await exerciseReports(reader),
  })
}
