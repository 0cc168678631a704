/** Who answers a claim, how, and in which words: `denied by Yuriy Khvylka (Emil Sterca), Sat 9 Mar, 11:20: “…” [31]`. */
import type { Against, AgainstKind } from '../../ledger/situation/state.ts'
import { type Desk, firstOf, sourceOf, when } from '../page/desk.ts'
import type { Phrase } from '../page/page.ts'
import { faint, plain, quote } from '../page/runs.ts'

const ANSWERS: Readonly<Record<AgainstKind, string>> = {
  denies: 'denied by ',
  'no evidence': 'no evidence, says ',
  'other account': 'another account by ',
  corrects: 'corrected by ',
  withdraws: 'withdrawn by ',
  admits: 'admitted by ',
}

export function answerHead({ who, voice, kind, since }: Against, desk: Desk): Phrase {
  return [faint(ANSWERS[kind]), ...sourceOf(who, voice, desk), plain(`, ${when(since, desk)}`)]
}

export function answerPhrase(against: Against, desk: Desk): Phrase {
  const first = firstOf(against.in)
  const head = answerHead(against, desk)
  return first === undefined ? head : [...head, plain(': '), quote(first)]
}
