/**
 * Tokens after a count → the noun phrase counted: "police officers" in "18 police officers", "members of the police and
 * the National Guard", "protesters" in "dozens of protesters". Null where the count stands alone ("3,000 have fled").
 */
import { readAmount } from './amounts.ts'
import { type Line, lowerAt, posAt } from './line.ts'

/** Token indexes, `last` excluded. */
export type Range = { readonly first: number; readonly last: number }

const QUOTE = /^(?:["“”'‘’«»„]|``|'')$/
const LONGEST = 14

/** The counted noun phrase that starts at or shortly behind a token, or null. */
export function countedNoun(line: Line, from: number): Range | null {
  const start = afterOf(line, from)
  const head = nounGroup(line, start)
  if (head === null) return null
  let last = head.last
  let inOf = false
  for (let next = furtherPart(line, last, inOf); next !== null && next.last - head.first <= LONGEST; ) {
    inOf ||= lowerAt(line, last) === 'of'
    last = next.last
    next = furtherPart(line, last, inOf)
  }
  return { first: head.first, last }
}

/** Past "of", "of the", "more" and an opening quotation mark. */
function afterOf(line: Line, from: number): number {
  let index = from
  if (lowerAt(line, index) === 'more' || lowerAt(line, index) === 'other') index++
  if (lowerAt(line, index) === 'of') index++
  return QUOTE.test(lowerAt(line, index)) ? index + 1 : index
}

/** An article, adjectives and nouns up to the last noun of the run. */
function nounGroup(line: Line, from: number): Range | null {
  let index = from
  while (['DT', 'PRP$', 'PDT'].includes(posAt(line, index))) index++
  const first = index
  let last = -1
  for (; isGroupPart(line, index, last >= 0) && index - first < LONGEST; index++) {
    if (posAt(line, index).startsWith('NN')) last = index + 1
  }
  if (last >= 0) return { first, last }
  const adjective = index > first && from < first && posAt(line, index - 1).match(/^(?:JJ|VBN|VBD)$/)
  return adjective ? { first, last: index } : null
}

/** Whether a token may stand in a noun group; a participle only before its first noun. */
function isGroupPart(line: Line, index: number, afterNoun: boolean): boolean {
  const pos = posAt(line, index)
  if (/^(?:NN|NNS|NNP|NNPS|JJ|JJR|JJS|POS)$/.test(pos)) return true
  if (isAuxiliary(line, index)) return false
  const hyphen = lowerAt(line, index) === '-'
  const followed = /^(?:NN|JJ)/.test(posAt(line, index + 1))
  // "12 wounded soldiers", but "400 took part": a past tense is a participle only with the ending of one.
  const participle = pos === 'VBN' || pos === 'VBG' || (pos === 'VBD' && lowerAt(line, index).endsWith('ed'))
  return followed && (hyphen || (!afterNoun && participle))
}

/** "of the police", "and members" after a noun group; "and the Guard" only where an "of" joins it to the count. */
function furtherPart(line: Line, index: number, inOf: boolean): Range | null {
  const joint = lowerAt(line, index)
  if (joint !== 'of' && joint !== 'and') return null
  const more = nounGroup(line, index + 1)
  if (more === null || joint === 'of') return more
  // "10 buses and pelted stones", "12 people and wounded thousands": another verb.
  if (posAt(line, index + 1) === 'VBD' || readAmount(line, index + 2) !== null) return null
  const determined = posAt(line, index + 1) === 'DT'
  const joins =
    !determined || (inOf && lowerAt(line, index + 1) === 'the' && lowerAt(line, more.last) !== 'of')
  // "boats and dozens of lamps": another count begins. "people and injured 30": another verb.
  if (!joins || readAmount(line, more.first) !== null) return null
  const verb =
    !determined && /^(?:VBZ|VBG|VBN)$/.test(posAt(line, more.last)) && !isAuxiliary(line, more.last)
  return verb ? null : more
}

function isAuxiliary(line: Line, index: number): boolean {
  return /^(?:have|has|had|are|is|was|were|be|been|being)$/.test(lowerAt(line, index))
}
