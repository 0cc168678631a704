/** The newest words of those who were heard most, one each; what is answered by somebody stands under "Contested" instead. */
import type { Heard, StatementMatter } from '../../ledger/situation/state.ts'
import { type Desk, lastOf, relaysOf, sourceOf, when } from '../page/desk.ts'
import type { Item, Section } from '../page/page.ts'
import { item, plain, quote } from '../page/runs.ts'
import type { Brief } from './brief.ts'
import { countsOf, more } from './support.ts'
import { overlapsAny, toldInSections } from './told-elsewhere.ts'

type Saying = {
  readonly matter: StatementMatter
  readonly claimant: string
  readonly voice: string | null
  readonly words: Heard
}

export function saidSection({ state, limits, desk }: Brief): Section | null {
  const isTold = overlapsAny(toldInSections(state))
  const sayings = state.statements
    .filter(one => one.against.length === 0)
    .flatMap(sayingsOf)
    .filter(one => !isTold(one.words))
  const bySource = new Map<string, Saying[]>()
  for (const one of sayings) {
    const known = bySource.get(one.claimant)
    if (known === undefined) bySource.set(one.claimant, [one])
    else known.push(one)
  }
  const shown = [...bySource.values()]
    .sort((a, b) => b.length - a.length || compareNewest(a, b))
    .slice(0, limits.statements)
    .flatMap(all => newestOf(all))
    .sort((a, b) => (a.words.known.to < b.words.known.to ? 1 : -1))
  if (shown.length === 0) return null
  return {
    id: 'said',
    title: 'Said',
    items: shown.map(one => sayingItem(one, desk)),
    more: more(sayings.length - shown.length, 'hearsay show --about WORD'),
  }
}

function sayingsOf(matter: StatementMatter): Saying[] {
  return matter.by.flatMap(({ claimant, voice, in: heard }) => {
    const words = lastOf(heard)
    return words === undefined ? [] : [{ matter, claimant, voice, words }]
  })
}

function newestOf(all: readonly Saying[]): Saying[] {
  return [...all].sort((a, b) => (a.words.known.to < b.words.known.to ? 1 : -1)).slice(0, 1)
}

function compareNewest(a: readonly Saying[], b: readonly Saying[]): number {
  const [one, other] = [newestOf(a)[0]?.words.known.to ?? '', newestOf(b)[0]?.words.known.to ?? '']
  return one === other ? 0 : one < other ? 1 : -1
}

function sayingItem({ matter, claimant, voice, words }: Saying, desk: Desk): Item {
  const head = [...sourceOf(claimant, voice, desk), ...relaysOf(words, desk)]
  return item([...head, plain(`, ${when(words.known, desk)} · ${countsOf(matter)}`)], {
    lines: [[quote(words)]],
  })
}
