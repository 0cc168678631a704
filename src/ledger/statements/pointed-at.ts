/** "The Tisza Observer had reported the departure": a few words that mean what the same report has told before. */
import type { StatementEntry } from '../entries/entry.ts'
import type { Question } from './answer-to.ts'

const POINTS = /^(?:the|this|that|these|those|his|her|its|their) (?:\S+ ){0,2}\S+$/i
const MOST_STEMS = 2

/** The only matter of the report whose claim has all these words; null where there is none, or more than one. */
export function pointedAt({ found, own, members }: Question): StatementEntry | null {
  const { stems, anchors } = own.gist
  if (own.toldAs !== 'told' || stems.size === 0 || stems.size > MOST_STEMS) return null
  if (anchors.names.length > 0 || anchors.numbers.size > 0 || !POINTS.test(own.words)) return null
  const meant = members.filter(
    ({ entry, compared }) =>
      entry.report === found.report &&
      compared.toldAs === 'told' &&
      compared.gist.stems.size > stems.size &&
      [...stems].every(stem => compared.gist.stems.has(stem)),
  )
  const [first] = meant
  return meant.every(({ entry }) => entry.matter === first?.entry.matter) ? (first?.entry ?? null) : null
}
