/** What changed since somebody last looked: the weightiest, newest first, with the words that show each; the rest counted by kind. */
import type { Change } from '../../ledger/situation/changes/change.ts'
import { type Desk, dateOf, when } from '../page/desk.ts'
import { anchorKey, type Item, type Phrase, type Section } from '../page/page.ts'
import { cite, faint, item, plain, quote } from '../page/runs.ts'
import { grouped } from '../words/grouped.ts'
import type { Brief } from './brief.ts'
import { changePhrase, weightOf } from './change-words.ts'
import { measureRank } from './figure-title.ts'

export function changedSection({ since, desk, limits }: Brief): Section | null {
  if (since === null) return null
  const told = since.changes.filter(change => change.change !== 'repeated')
  const repeated = since.changes.filter(change => change.change === 'repeated')
  const shown = weightiest(told, limits.changes)
  const rest = told.filter(change => !shown.includes(change))
  const items = shown.sort(newestFirst).map(change => changeItem(change, desk))
  return {
    id: 'changed',
    title: `Changed since ${momentOf(since.moment, desk)}`,
    items: items.length > 0 ? items : [item([plain('Nothing new was heard.')])],
    more: countedRest([...rest, ...repeated]),
  }
}

/** Before a first look there is no moment to name. */
export function momentOf(moment: string, desk: Desk): string {
  return moment.startsWith('0') ? 'the beginning' : when({ from: moment, to: moment }, desk)
}

/** Those that need eyes first. Only what may be among them is put in order: there may be thousands. */
export function weightiest(changes: readonly Change[], count: number): Change[] {
  const classes = new Map<number, Change[]>()
  for (const change of changes) {
    const weight = weightOf(change)
    const known = classes.get(weight)
    if (known === undefined) classes.set(weight, [change])
    else known.push(change)
  }
  const found: Change[] = []
  for (const weight of [...classes.keys()].sort((a, b) => a - b)) {
    if (found.length < count) found.push(...(classes.get(weight) ?? []).sort(byRank))
  }
  return found.slice(0, count)
}

function byRank(a: Change, b: Change): number {
  return rankOf(a) - rankOf(b) || newestFirst(a, b)
}

/** Figures of people before the rest. */
function rankOf(change: Change): number {
  return change.about === 'figure' ? measureRank(change.matter.measure) : 99
}

export function newestFirst(a: Change, b: Change): number {
  return a.known.to === b.known.to ? 0 : a.known.to > b.known.to ? -1 : 1
}

export function changeItem(change: Change, desk: Desk): Item {
  const head = changePhrase(change, desk)
  const shown = new Set(head.flatMap(run => (run.kind === 'quote' ? [anchorKey(run.anchor)] : [])))
  const [first, ...others] = change.in.filter(one => !shown.has(anchorKey(one)))
  const also = others.slice(0, 3).flatMap(one => [plain(' '), cite(one)])
  const lines = first === undefined ? [] : [[quote(first), ...also]]
  return item(head, { label: dateOf(change.known, desk), lines })
}

/** `1 corrected, 9 new, 3 repeated`: the weightiest kind first. */
export function countsByKind(changes: readonly Change[]): string {
  const counts = new Map<Change['change'], { weight: number; count: number }>()
  for (const change of changes) {
    const known = counts.get(change.change)
    const weight = Math.min(weightOf(change), known?.weight ?? Number.POSITIVE_INFINITY)
    counts.set(change.change, { weight, count: (known?.count ?? 0) + 1 })
  }
  return [...counts]
    .sort(([, a], [, b]) => a.weight - b.weight)
    .map(([kind, { count }]) => `${grouped(count)} ${kind}`)
    .join(', ')
}

function countedRest(changes: readonly Change[]): Phrase | null {
  if (changes.length === 0) return null
  return [faint(`not shown: ${countsByKind(changes)}; all of them: hearsay changes`)]
}
