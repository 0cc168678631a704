/** Advisories in force: who tells whom to do what, since when, until when. */
import type { AdvisoryMatter } from '../../ledger/situation/state.ts'
import { type Desk, endOf, sourceOf, when } from '../page/desk.ts'
import type { Item, Phrase, Section } from '../page/page.ts'
import { faint, item, joined, plain, quote, strong } from '../page/runs.ts'
import { printable } from '../words/printable.ts'
import type { Brief } from './brief.ts'
import { more, support } from './support.ts'

export function advisoriesSection({ state, limits, desk }: Brief): Section {
  const matters = state.advisories
    .filter(one => one.status === 'in force')
    .sort((a, b) => (a.heard.to === b.heard.to ? 0 : a.heard.to > b.heard.to ? -1 : 1))
  const shown = matters.slice(0, limits.advisories)
  return {
    id: 'advisories',
    title: 'Advisories in force',
    items: shown.map(matter => advisoryItem(matter, desk)),
    more: more(matters.length - shown.length, 'hearsay show --about WORD'),
  }
}

function advisoryItem(matter: AdvisoryMatter, desk: Desk): Item {
  const level = matter.level === null ? [] : [strong(`${printable(matter.level)}: `)]
  const times = joined([
    [plain(`since ${when(matter.since, desk)}`)],
    matter.heard.to === matter.since.to ? [] : [plain(`repeated ${when(matter.heard, desk)}`)],
    [plain(matter.until === null ? 'no end said' : `until ${endOf(matter.until, desk)}`)],
    support(matter),
  ])
  return item([...sourceOf(matter.issuer, null, desk), ...toWhom(matter)], {
    lines: [[...level, quote(matter.instruction)], times],
  })
}

/** ` → Norvalians in Maramures, Tautii de Sus`. */
function toWhom({ audience, place }: AdvisoryMatter): Phrase {
  const whom = [audience, place?.name ?? null]
    .filter(text => text !== null)
    .map(text => printable(text).trim())
  const [first, ...rest] = [...new Set(whom)].filter(text => text !== '')
  if (first === undefined) return []
  const others = rest.filter(text => !first.toLowerCase().includes(text.toLowerCase()))
  return [faint(' → '), plain([first, ...others].join(', '))]
}
