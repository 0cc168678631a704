/**
 * What the capitals of a text tell: sentence by sentence whether they tell anything (not in headlines, wire text in
 * capitals, or lower-cased text), and which words the text also writes small.
 */
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'

/** Where more of the words have capitals than this, it is a headline or a telex. */
const MOST_CAPITALISED = 0.75
const SHORTEST_HEADLINE = 5
const SHORTEST_HEADING = 3

/** Whether a token starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  const first = token.text.charCodeAt(0)
  if (first < 128) return first >= 65 && first <= 90
  return /^\p{Lu}/u.test(token.text)
}

/** Whether all letters of a token of two or more are capitals. */
export function isAllCapitals(token: Token): boolean {
  return token.text.length > 1 && isCapital(token) && token.text === token.text.toUpperCase()
}

/** Whether a capital in this sentence says that a word is a name. Its first word has one anyway and is not counted. */
export function capitalsTell(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0
  let capitalised = 0
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.end - token.start < 3) continue
    words++
    if (isCapital(token)) capitalised++
  }
  const shortest = isHeading(tokens, sentence) ? SHORTEST_HEADING : SHORTEST_HEADLINE
  return words < shortest || capitalised / words <= MOST_CAPITALISED
}

/** Whether most sentences of a text begin small, so that in it no name can be told by its capital. */
export function isLowered({ tokens, sentences }: Parsed): boolean {
  let small = 0
  for (const { first } of sentences) {
    const word = tokens[first]?.kind === 'word' ? tokens[first] : tokens[first + 1]
    if (word?.kind === 'word' && !isCapital(word)) small++
  }
  return small > sentences.length / 2
}

/** A line without an end mark; but a by-line names somebody. */
function isHeading(tokens: readonly Token[], sentence: Sentence): boolean {
  const last = tokens[sentence.last - 1]
  return last !== undefined && !/[.?!”"’]/.test(last.text) && tokens[sentence.first]?.lower !== 'by'
}

/** The pairs of capitals that begin a sentence and stand elsewhere too: "Vital Nord" is a name, "Vital" no adjective. */
export function openingPairs(parsed: Parsed): ReadonlySet<string> {
  const { tokens, sentences } = parsed
  const openers = new Set<string>()
  for (const { first } of sentences) {
    if (isCapital(tokens[first]) && isCapital(tokens[first + 1])) openers.add(pairAt(tokens, first))
  }
  const starts = new Set(sentences.map(sentence => sentence.first))
  const pairs = new Set<string>()
  if (openers.size === 0) return pairs
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!isCapital(tokens[at]) || !isCapital(tokens[at + 1]) || starts.has(at)) continue
    const pair = pairAt(tokens, at)
    if (openers.has(pair)) pairs.add(pair)
  }
  return pairs
}

/** Two neighbouring tokens as one word in lower case. */
export function pairAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`
}

/** The words that begin a sentence with a capital, tagged as names, and stand small elsewhere in the text. */
export function openersWrittenSmall(parsed: Parsed): ReadonlySet<string> {
  const openers = new Set<string>()
  const { tokens } = parsed
  for (const { first } of parsed.sentences) {
    for (const token of [tokens[first], tokens[first + 1]]) {
      if (token?.pos.startsWith('NNP') && isCapital(token)) openers.add(token.lower)
    }
  }
  const small = new Set<string>()
  if (openers.size === 0) return small
  for (const token of tokens) {
    if (token.kind === 'word' && !isCapital(token) && openers.has(token.lower)) small.add(token.lower)
  }
  return small
}
