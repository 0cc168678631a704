/** What is contested, denied, without evidence, admitted or withdrawn: who claims it and who answers, side by side. */
import type { Standing, StatementMatter } from '../../ledger/situation/state.ts'
import { type Desk, firstOf, relaysOf, sourceOf, when } from '../page/desk.ts'
import { anchorKey, type Item, type Phrase, type Section, type Side } from '../page/page.ts'
import { faint, item, joined, plain, quote, strong } from '../page/runs.ts'
import { showRange } from '../words/range.ts'
import { answerHead } from './answer.ts'
import type { Brief } from './brief.ts'
import { figureTitle, measureRank } from './figure-title.ts'
import { more, support } from './support.ts'

/** What is still open before what is settled. */
const ORDER: readonly Standing[] = ['denied', 'contested', 'no evidence given', 'admitted', 'withdrawn']

export function contestedSection(brief: Brief): Section {
  const { state, limits } = brief
  const matters = state.statements
    .filter(one => ORDER.includes(one.standing))
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || newestIn(b) - newestIn(a))
  const shown = matters.slice(0, limits.contested)
  const figures = contestedFigures(brief)
  return {
    id: 'contested',
    title: 'Contested',
    items: [...shown.map(matter => contestedItem(matter, brief.desk)), ...figures],
    more: more(matters.length - shown.length, 'hearsay show --about WORD'),
  }
}

/** The time of the last answer; of what nobody answered, of the claim. */
function newestIn({ against, words }: StatementMatter): number {
  const known = against.map(one => one.since.to)
  return Date.parse(`${[...known, words.known.to].sort().at(-1)}Z`)
}

function contestedItem(matter: StatementMatter, desk: Desk): Item {
  const claim: Side = { head: [faint('claimed by '), ...claimedBy(matter, desk)], lines: [] }
  const answers = matter.against.map((one): Side => {
    const first = firstOf(one.in)
    const isClaim = first === undefined || anchorKey(first) === anchorKey(matter.words)
    return { head: answerHead(one, desk), lines: isClaim ? [] : [[quote(first)]] }
  })
  return item(joined([[quote(matter.words)], support(matter)]), { sides: [claim, ...answers] })
}

function claimedBy({ by }: StatementMatter, desk: Desk): Phrase {
  const told = by.slice(0, 3).map(({ claimant, voice, since, in: words }) => {
    const relays = relaysOf(words[0], desk)
    return [...sourceOf(claimant, voice, desk), ...relays, plain(`, since ${when(since, desk)}`)]
  })
  const rest = by.length - told.length
  return [...joined(told, '; '), ...(rest > 0 ? [faint(` and ${rest} more`)] : [])]
}

/** Numbers that cannot all hold stand above, each with its claimants; here they are only named. */
function contestedFigures({ state, desk }: Brief): Item[] {
  const figures = state.figures
    .filter(one => one.standing === 'contested')
    .sort((a, b) => measureRank(a.measure) - measureRank(b.measure))
  if (figures.length === 0) return []
  const told = figures
    .slice(0, 6)
    .map(one => [plain(`${figureTitle(one, desk)}: `), strong(showRange(one, one.lines))])
  const rest = figures.length - told.length
  return [
    item([
      faint('figures that cannot all hold: '),
      ...joined(told, '; '),
      ...(rest > 0 ? [faint(` and ${rest} more`)] : []),
    ]),
  ]
}
