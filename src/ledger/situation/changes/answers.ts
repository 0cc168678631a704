/** Answers that are news: denied, no evidence, another account, admitted, corrected, withdrawn, each with who and where. */
import type { Known } from '../../entries/interval.ts'
import type { Against, AgainstKind, Heard } from '../state.ts'
import type { Answered } from './change.ts'
import { type Compared, newsIn } from './heard-before.ts'

const ANSWERED: Readonly<Record<AgainstKind, Answered>> = {
  denies: 'denied',
  'no evidence': 'no evidence',
  'other account': 'other account',
  corrects: 'corrected',
  withdraws: 'withdrawn',
  admits: 'admitted',
}

export type NewAnswer = {
  readonly change: Answered
  readonly by: string
  readonly known: Known
  readonly in: readonly Heard[]
}

/** Who says again what it said before answers anew; a copy of an answer does not. */
export function newAnswers(against: readonly Against[], compared: Compared): NewAnswer[] {
  return against.flatMap(({ who, kind, since, in: words }) => {
    const news = newsIn(words, compared)
    if (news.length === 0 || news.every(one => one.copyOf !== null)) return []
    return [{ change: ANSWERED[kind], by: who, known: news[0]?.known ?? since, in: news }]
  })
}
