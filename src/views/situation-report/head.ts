/** The first lines: as known when, from how many reports, and what is new in a sentence or two. */
import type { Phrase } from '../page/page.ts'
import { faint, joined, plain, strong } from '../page/runs.ts'
import { counted } from '../words/count.ts'
import { showMoment } from '../words/time.ts'
import type { Brief } from './brief.ts'
import { changePhrase } from './change-words.ts'
import { countsByKind, momentOf, weightiest } from './changed.ts'

/** Of the changes, told in the head. */
const FOREMOST = 2

export function aboutPhrases(brief: Brief): Phrase[] {
  return [asOfPhrase(brief), reportsPhrase(brief), ...newPhrases(brief)]
}

export function asOfPhrase({ state: { asOf, clock } }: Brief): Phrase {
  if (clock === 'recorded') {
    return [
      plain('As the record stood on '),
      strong(`${showMoment(asOf)} UTC`),
      faint(', by time of recording'),
    ]
  }
  return [plain('As known on '), strong(showMoment(asOf)), faint(', by time of publication')]
}

function reportsPhrase({ state }: Brief): Phrase {
  const { reports, copies, undecided } = state
  const outlets = new Set(reports.map(one => one.outletActor)).size
  const copied = new Set(copies.map(one => one.report)).size
  const left = undecided.length
  return joined(
    [
      partPhrase(state.partOf),
      [plain(`${counted(reports.length, 'report')} of ${counted(outlets, 'outlet')}`)],
      copied === 0 ? [] : [plain(copied === 1 ? '1 of them a copy' : `${copied} of them copies`)],
      left === 0 ? [] : [faint(`${counted(left, 'report')} of that day left out, the hour is not known`)],
    ],
    ', ',
  )
}

function partPhrase(partOf: number | null): Phrase {
  return partOf === null ? [] : [faint(`the largest and the latest matters of ${counted(partOf, 'report')}`)]
}

export function newPhrases({ since, desk }: Brief): Phrase[] {
  if (since === null) return []
  const { changes } = since
  const moment = momentOf(since.moment, desk)
  if (changes.length === 0) return [[plain(`Nothing new since ${moment}.`)]]
  const foremost = weightiest(changes, FOREMOST)
  const told = joined(
    foremost.map(change => changePhrase(change, desk)),
    '; ',
  )
  return [[plain(`Since ${moment}: ${countsByKind(changes)}.`)], [plain('First of all: '), ...told]]
}
