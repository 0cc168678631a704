/** What persons decided about a claim, its sources and its place, each in a line with who, when and why. */
import type { Entry } from '../../ledger/entries/entry.ts'
import type { Correction, Decided } from '../../ledger/situation/correction.ts'
import { type Desk, nameOf } from '../page/desk.ts'
import type { Item, Section } from '../page/page.ts'
import { faint, item, plain, strong } from '../page/runs.ts'
import { printable } from '../words/printable.ts'
import { showMoment } from '../words/time.ts'

export function correctionsSection(
  entry: Entry,
  corrections: readonly Correction[],
  desk: Desk,
): Section | null {
  const about = corrections.filter(one => isAbout(one.what, entry))
  const ids = new Set(about.map(one => one.id))
  const undone = corrections.filter(one => one.what.kind === 'undo' && ids.has(one.what.correction))
  const taken = new Set(undone.map(one => (one.what.kind === 'undo' ? one.what.correction : '')))
  const shown = [...about, ...undone].sort((a, b) => (a.recorded < b.recorded ? -1 : 1))
  if (shown.length === 0) return null
  const items = shown.map(one => correctionItem(one, taken.has(one.id), desk))
  return { id: 'corrections', title: 'Corrected by', items, more: null }
}

function isAbout(what: Decided, { id, chain, place }: Entry): boolean {
  const actors = [chain.origin, chain.voice, chain.outlet, ...chain.via]
  switch (what.kind) {
    case 'merge-actors':
      return actors.includes(what.actor) || actors.includes(what.into)
    case 'split-actor':
    case 'rate':
      return actors.includes(what.actor)
    case 'move-place':
      return place?.id === what.place
    case 'dismiss':
    case 'join-matter':
      return what.claim === id
    case 'undo':
      return false
  }
}

function correctionItem({ by, recorded, note, what }: Correction, isUndone: boolean, desk: Desk): Item {
  const lines = note === null ? [] : [[plain(printable(note))]]
  const end = isUndone ? [faint(', since taken back')] : []
  const head = [
    strong(printable(by)),
    faint(` ${showMoment(recorded)} UTC: `),
    plain(decided(what, desk)),
    ...end,
  ]
  return item(head, { lines })
}

function decided(what: Decided, desk: Desk): string {
  switch (what.kind) {
    case 'merge-actors':
      return `${nameOf(what.actor, desk)} and ${nameOf(what.into, desk)} are one`
    case 'split-actor':
      return `the name ${printable(what.name)} is not ${nameOf(what.actor, desk)}`
    case 'move-place':
      return `the place is ${printable(what.to.name)}`
    case 'dismiss':
      return 'dismissed, not counted'
    case 'join-matter':
      return 'moved to another matter'
    case 'rate':
      return `${nameOf(what.actor, desk)} rated ${what.reliability}${what.credibility ?? ''}`
    case 'undo':
      return 'takes a correction back'
  }
}
