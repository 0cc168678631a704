/**
 * The figures of one matter → who gave which value from when to when. A stint is one claimant giving one value; another value
 * from the same claimant, known later, ends it. What only repeats a value adds a report to its stint and begins none.
 */
import type { FigureEntry } from '../entries/entry.ts'
import { isBefore } from '../entries/interval.ts'
import { isHeardNow, later } from '../situation/heard.ts'
import { withoutWider } from './narrowest.ts'
import { type Stint, StintBook } from './stint-book.ts'

/** Stints in the order in which they began. `entries` in the order in which they were known. */
export function stintsOf(entries: readonly FigureEntry[]): readonly Stint[] {
  const book = new StintBook()
  for (const entry of withoutWider(entries))
    if (isHeardNow(entry)) giveNow(book, entry)
    else passOn(book, entry)
  return book.all
}

function giveNow(book: StintBook, entry: FigureEntry): void {
  const known = entry.chain.named ? undefined : latest(book.namedWith(entry))
  if (known !== undefined) {
    book.add(known, entry)
    return
  }
  const same = book.ownWith(entry).findLast(stint => !wasEndedBefore(stint, entry))
  book.endEarlier(entry)
  if (same === undefined) book.open(entry)
  else book.hear(same, entry)
}

/** A copy, a relay or an earlier saying: heard before where the value is known, and only else something new. */
function passOn(book: StintBook, entry: FigureEntry): void {
  const { copyOf, origin, named } = entry.chain
  const original = copyOf === null ? [] : book.saidIn(copyOf, entry)
  const known =
    original.findLast(({ claimant }) => claimant === origin || !named) ?? book.ownWith(entry).at(-1)
  if (known !== undefined) {
    book.add(known, entry)
    return
  }
  if (entry.clocks.earlier && book.says(origin)) {
    book.open(entry, { how: 'superseded', until: entry.clocks.known })
    return
  }
  book.endEarlier(entry)
  book.open(entry)
}

/** Of two values given in one report, or at times that can be the same, neither ends the other, whichever is looked at first. */
function wasEndedBefore({ ended }: Stint, { clocks }: FigureEntry): boolean {
  return ended !== null && isBefore(ended.until, clocks.known)
}

/** Of those that stand now, the one heard last. */
function latest(stints: readonly Stint[]): Stint | undefined {
  return stints.reduce<Stint | undefined>(
    (found, stint) =>
      stint.ended !== null || (found !== undefined && later(found.heard, stint.heard) !== stint.heard)
        ? found
        : stint,
    undefined,
  )
}
