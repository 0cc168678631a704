/** "The Tisza Observer had reported the departure": a few words that mean what the same report has told before. */
import type { StatementEntry } from '../entries/entry.ts'
import type { Member } from './answer-to.ts'
import type { Compared } from './compared.ts'

const POINTS = /^(?:the|this|that|these|those|his|her|its|their) (?:\S+ ){0,2}\S+$/i
const MOST_STEMS = 2

export function mayPoint({ words, gist, toldAs }: Compared): boolean {
  const { stems, anchors } = gist
  if (toldAs !== 'told' || stems.length === 0 || stems.length > MOST_STEMS) return false
  return anchors.names.length === 0 && anchors.numbers.length === 0 && POINTS.test(words)
}

/** The only matter of the report whose claim tells it as done, "had left", in all these words; null where there is none, or more than one. */
export function pointedAt({ gist }: Compared, earlier: readonly Member[]): StatementEntry | null {
  const meant = earlier.filter(
    ({ compared }) =>
      compared.toldAs === 'told' &&
      compared.gist.stems.length > gist.stems.length &&
      gist.stems.every(stem => compared.gist.stems.includes(stem)) &&
      gist.stems.some(stem => compared.gist.verbs.includes(stem)),
  )
  const [first] = meant
  return meant.every(({ entry }) => entry.matter === first?.entry.matter) ? (first?.entry ?? null) : null
}
