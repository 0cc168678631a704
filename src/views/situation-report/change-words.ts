/** A change in one phrase: `revised · killed: Interior Ministry 9 → 12`. The words that show it stand below. */
import type {
  AdvisoryChange,
  Change,
  ConditionChange,
  FigureChange,
  StatementChange,
  Value,
} from '../../ledger/situation/changes/change.ts'
import { type Desk, nameOf } from '../page/desk.ts'
import type { Phrase } from '../page/page.ts'
import { faint, plain, quote, strong } from '../page/runs.ts'
import { showAmount } from '../words/amount.ts'
import { printable } from '../words/printable.ts'
import { showState } from '../words/service-state.ts'
import { figureTitle } from './figure-title.ts'
import { whereOf } from './services.ts'

/** What needs eyes first. */
const WEIGHT: Readonly<Record<Change['change'], number>> = {
  withdrawn: 0,
  corrected: 0,
  denied: 1,
  admitted: 1,
  'no evidence': 1,
  'other account': 1,
  cut: 2,
  raised: 2,
  issued: 2,
  revised: 2,
  restored: 3,
  lifted: 3,
  lowered: 3,
  replaced: 3,
  ended: 4,
  new: 4,
  repeated: 5,
}

/** Lower is more important; of figures, those of people killed come first. */
export function weightOf(change: Change): number {
  return WEIGHT[change.change] + (change.about === 'statement' && change.change === 'new' ? 0.5 : 0)
}

export function changePhrase(change: Change, desk: Desk): Phrase {
  const head = strong(`${change.change === 'no evidence' ? 'no evidence given' : change.change}`)
  return [head, plain(' '), ...told(change, desk)]
}

function told(change: Change, desk: Desk): Phrase {
  if (change.about === 'figure') return figureWords(change, desk)
  if (change.about === 'statement') return statementWords(change, desk)
  return change.about === 'condition' ? conditionWords(change, desk) : advisoryWords(change, desk)
}

function figureWords({ matter, claimant, from, to, by }: FigureChange, desk: Desk): Phrase {
  const who = claimant === null ? '' : ` ${nameOf(claimant, desk)}`
  const values = [from, to].filter((value): value is Value => value !== null).map(value => showAmount(value))
  const title = figureTitle(matter, desk)
  if (claimant === null && values.length === 0)
    return [plain(title), faint(' by '), plain(nameOf(by ?? '', desk))]
  const another = by === null || by === claimant ? [] : [faint(' by '), plain(nameOf(by, desk))]
  return [plain(`${title}:${who} `), strong(values.join(' → ')), ...another]
}

/** A claim that somebody answers is quoted, so that one sees what is answered. */
function statementWords({ matter, change, claimant, by }: StatementChange, desk: Desk): Phrase {
  if (change === 'new') return [plain(`claim by ${nameOf(claimant ?? '', desk)}`)]
  return [faint('by '), plain(`${nameOf(by ?? '', desk)}: `), quote(matter.words)]
}

function conditionWords({ matter, from, to, by }: ConditionChange, desk: Desk): Phrase {
  const { service } = matter
  const about = whereOf(matter)
  const states = from === null || from === to ? [to] : [from, to]
  const shown = states.map(state => showState(service, state)).join(' → ')
  return [
    plain(`${service}${about === '' ? '' : `, ${about}`}: `),
    strong(shown),
    faint(', '),
    plain(nameOf(by, desk)),
  ]
}

function advisoryWords({ matter, change, to, in: words }: AdvisoryChange, desk: Desk): Phrase {
  const level = matter.level === null || change === 'repeated' ? '' : ` to ${printable(matter.level)}`
  const issuer = plain(`advisory of ${nameOf(matter.issuer, desk)}${to === null ? level : ''}`)
  const isShownBelow = words.some(one => one.entry === matter.instruction.entry)
  return isShownBelow ? [issuer] : [issuer, plain(': '), quote(matter.instruction)]
}
