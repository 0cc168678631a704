/** The record of an exercise, as its moments tell it, against the states worked out from its reports. Prints how many facts agree. */
import { afterAll, describe, expect, it } from 'vitest'
import type { ReaderKind } from '../../src/app/open-reader.ts'
import { type Compared, compareMoment } from './compare-moment.ts'
import { exerciseReports, exerciseState } from './exercise-states.ts'
import { countLine, sortDifferences } from './known-failures.ts'
import { type Moment, SECTIONS } from './moment.ts'
import { type Exercise, readMoments } from './read-moment.ts'

type Asked = { readonly exercise: Exercise; readonly moments: readonly Moment[]; readonly reader: ReaderKind }

/** A test for each section of each moment, with each reader. `noTagger`: why there is no trained reader, or null. */
export function checkRecord(name: string, exercise: Exercise, noTagger: string | null): void {
  const moments = readMoments(exercise)

  describe.each(['rules', 'tagger'] as const)(`${name}, read with %s`, reader => {
    const counts: string[] = []
    const compare = once((index: number) => compareAt(index, { exercise, moments, reader }))
    afterAll(() => console.log([`facts that agree, ${reader}:`, ...counts].join('\n')))

    describe.each(moments)('$title', moment => {
      it.skipIf(reader === 'tagger' && noTagger !== null).each(SECTIONS)('%s', async section => {
        const checked = (await compare(moments.indexOf(moment)))[section]
        counts.push(`${moment.title}: ${countLine(checked, section)}`)
        const { differences, stale } = sortDifferences(checked, moment, { section, reader })
        if (differences.length > 0) throw new Error(`${moment.file}, ${section}\n${differences.join('\n')}`)
        expect(stale, 'passes now: remove the line').toEqual([])
      })
    })
  })
}

function once<Given, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const done = new Map<Given, Made>()
  return given => {
    const made = done.get(given) ?? make(given)
    done.set(given, made)
    return made
  }
}

async function compareAt(index: number, { exercise, moments, reader }: Asked): Promise<Compared> {
  const moment = moments[index]
  const last = moments[index - 1]
  if (moment === undefined) throw new Error(`no moment ${index}`)
  return compareMoment({
    moment,
    earlier: moments.slice(0, index),
    before: last === undefined ? null : await exerciseState(last.asOf, reader, exercise),
    state: await exerciseState(moment.asOf, reader, exercise),
    reports: await exerciseReports(reader, exercise),
  })
}
