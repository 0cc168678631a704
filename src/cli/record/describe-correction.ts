/** A correction in one line: its id, when, who, what and why. */
import type { Names } from '../../app/record/named-in.ts'
import type { Correction, Decided } from '../../ledger/situation/correction.ts'
import { printable } from '../../views/words/printable.ts'

export function describeCorrection({ id, by, recorded, note, what }: Correction, names: Names): string {
  const why = note === null ? '' : ` (${note})`
  return printable(`${id} ${recorded.slice(0, 16)}Z ${by}: ${describe(what, names)}${why}`)
}

const LONGEST = 60

function describe(what: Decided, names: Names): string {
  const named = (id: string) => (names.has(id) ? `${cut(names.get(id) ?? '')} (${id})` : id)
  switch (what.kind) {
    case 'merge-actors':
      return `${named(what.actor)} is ${named(what.into)}`
    case 'split-actor':
      return `“${what.name}” is not ${named(what.actor)}${what.report === null ? '' : ` in ${what.report}`}`
    case 'move-place':
      return `${what.place} is ${what.to.name} (${what.to.id})`
    case 'dismiss':
      return `${named(what.claim)} is dismissed`
    case 'join-matter':
      return `${named(what.claim)} belongs to ${what.matter}`
    case 'rate':
      return `${named(what.actor)} is rated ${what.reliability}${what.credibility ?? ''}`
    case 'undo':
      return `${what.correction} is taken back`
  }
}

function cut(words: string): string {
  if (words.length <= LONGEST) return words
  const space = words.lastIndexOf(' ', LONGEST)
  return `${words.slice(0, space > 0 ? space : LONGEST)} …”`
}
