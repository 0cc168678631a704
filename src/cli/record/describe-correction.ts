/** A correction in one line: its id, when, who, what and why. */
import type { Correction, Decided } from '../../ledger/situation/correction.ts'
import { printable } from '../../views/words/printable.ts'

export function describeCorrection({ id, by, recorded, note, what }: Correction): string {
  const why = note === null ? '' : ` (${note})`
  return printable(`${id}  ${recorded.slice(0, 16)}Z  ${by}: ${describe(what)}${why}`)
}

function describe(what: Decided): string {
  switch (what.kind) {
    case 'merge-actors':
      return `${what.actor} is ${what.into}`
    case 'split-actor':
      return `“${what.name}” is not ${what.actor}${what.report === null ? '' : ` in ${what.report}`}`
    case 'move-place':
      return `${what.place} is ${what.to.name} (${what.to.id})`
    case 'dismiss':
      return `${what.claim} is dismissed`
    case 'join-matter':
      return `${what.claim} belongs to ${what.matter}`
    case 'rate':
      return `${what.actor} is rated ${what.reliability}${what.credibility ?? ''}`
    case 'undo':
      return `${what.correction} is taken back`
  }
}
