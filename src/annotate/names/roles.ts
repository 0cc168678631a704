/**
 * A person's name → the words beside it that say what the person is: "a researcher at the Coast Institute Ada Lund",
 * "Foreign Ministry spokesman Ned Orr", "Ilse Marr, the head of the relief agency,".
 */
import { calendarWords, courtesyWords, roleNouns, titleModifiers } from '../../language/en/name-words.ts'
import { speakingRoles } from '../../language/en/speaking-roles.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { isCapital } from './capitals.ts'
import type { Range } from './piece.ts'

/** A role is not longer than this, in tokens. */
const LONGEST_ROLE = 16

const INSIDE_ROLE = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'POS', 'CD', 'HYPH', 'VBN', 'VBG', 'AFX'])
const LINKS = new Set([
  'of',
  'at',
  'for',
  'with',
  'in',
  'to',
  'and',
  'the',
  'a',
  'an',
  'from',
  'on',
  'its',
  'their',
  'his',
  'her',
  '-',
  '&',
  "'s",
  '’s',
])
const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'one', 'another', 'our', 'my'])
const CLOSERS = new Set([',', '.', ';', ')', '—', '--', '–', ':'])

/** The role of the person named by `name`, or null. `title` is a title in capitals directly before the name. */
export function findRole(
  tokens: readonly Token[],
  sentence: Sentence,
  name: Range,
  title: Range | null,
): Span | null {
  if (title !== null)
    return (
      spokenRole(tokens, sentence, { name, title }) ?? spanOf(tokens, withCapitals(tokens, sentence, title))
    )
  return roleBefore(tokens, sentence, name) ?? roleAfter(tokens, sentence, name)
}

/** "Its spokesman, Colonel Ned Orr": the role by which somebody with a title speaks for others says more than the title. */
function spokenRole(
  tokens: readonly Token[],
  sentence: Sentence,
  { name, title }: { readonly name: Range; readonly title: Range },
): Span | null {
  const role =
    roleBefore(tokens, sentence, { first: title.first, last: name.last }) ?? roleAfter(tokens, sentence, name)
  if (role === null) return null
  const around = tokens.slice(Math.max(0, title.first - LONGEST_ROLE), name.last + LONGEST_ROLE)
  const inside = around.filter(({ start, end }) => role.start <= start && end <= role.end)
  return inside.some(({ lower }) => speakingRoles.get(lower)?.bare === true) ? role : null
}

/** A title with the small role words before it: "former President". */
function withCapitals(tokens: readonly Token[], sentence: Sentence, title: Range): Range {
  let first = title.first
  while (first > sentence.first && isOutsideModifier(tokens[first - 1], first - 1 === sentence.first)) first--
  return { first, last: title.last }
}

/** A modifier that is not in the title's own run of capitals: "former", also with the sentence's capital. */
function isOutsideModifier(token: Token | undefined, opens: boolean): boolean {
  return token !== undefined && (opens || !isCapital(token)) && titleModifiers.has(token.lower)
}

function roleBefore(tokens: readonly Token[], sentence: Sentence, name: Range): Span | null {
  const comma = tokens[name.first - 1]?.text === ','
  const end = comma ? name.first - 1 : beforeDay(tokens, name.first)
  if (comma && !CLOSERS.has(tokens[name.last]?.text ?? '.') && !/^VB[DZ]$/.test(tokens[name.last]?.pos ?? ''))
    return null
  const head = tokens[end - 1]
  if (head === undefined || end <= sentence.first || !endsRole(head)) return null
  const noun = roleNounBefore(tokens, sentence, end)
  if (noun === null) return null
  const first = withoutVerb(tokens, roleStart(tokens, sentence, noun), noun)
  // "Finland's foreign minister, Ilse Marr," or "the foreign minister, Ilse Marr,": else the comma ends another phrase.
  const possessed = first > sentence.first && /^['’]s?$/.test(tokens[first - 1]?.text ?? '')
  if (comma && !possessed && !DETERMINERS.has(tokens[first]?.lower ?? '')) return null
  return spanOf(tokens, { first, last: end })
}

/** "The Foreign Minister on Thursday Ilse Marr", as machine translation has it: the index where the day begins. */
function beforeDay(tokens: readonly Token[], name: number): number {
  const isDay = calendarWords.has(tokens[name - 1]?.lower ?? '') && tokens[name - 2]?.lower === 'on'
  const title = tokens[name - 3]
  return isDay && isCapital(title) && roleNouns.has(title?.lower ?? '') ? name - 2 : name
}

/** What may stand directly before the name: a noun, but no preposition, article or verb. */
function endsRole(token: Token): boolean {
  if (courtesyWords.has(token.lower)) return false
  return roleNouns.has(token.lower) || token.pos === 'NN' || token.pos === 'NNS' || isCapital(token)
}

/** The role noun of the phrase that ends at `end`: its last word, or the noun before "of", "at", "for". */
function roleNounBefore(tokens: readonly Token[], sentence: Sentence, end: number): number | null {
  if (isRoleNoun(tokens[end - 1])) return end - 1
  const start = Math.max(sentence.first, end - LONGEST_ROLE)
  let linked = false
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (linked && isRoleNoun(token)) return at
    linked = /^(?:of|at|for|with|in|to|from)$/.test(token.lower)
    if (!LINKS.has(token.lower) && !INSIDE_ROLE.has(token.pos) && !isCapital(token)) return null
  }
  return null
}

function isRoleNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    roleNouns.has(token.lower) &&
    !courtesyWords.has(token.lower)
  )
}

/** Back from the noun over its adjectives and the organisation's name, to the article. */
function roleStart(tokens: readonly Token[], sentence: Sentence, noun: number): number {
  let at = noun
  while (at > sentence.first && noun - at < 8) {
    const token = tokens[at - 1]
    if (token === undefined) break
    if (DETERMINERS.has(token.lower)) return at - 1
    if (!INSIDE_ROLE.has(token.pos) && !isCapital(token)) break
    if (token.text === '’s' || token.lower === "'s" || token.pos === 'POS') return at
    at--
  }
  return at
}

/** "hiring French engineer": a verb that governs the phrase is no part of it; "acting president" is. */
function withoutVerb(tokens: readonly Token[], first: number, noun: number): number {
  const opener = tokens[first]
  const isVerb = opener?.pos === 'VBG' && !titleModifiers.has(opener.lower)
  return isVerb && first < noun ? first + 1 : first
}

/** Where a broken phrase such as "a survivor of the" has its last full word. */
function withoutLinks(tokens: readonly Token[], last: number): number {
  let end = last
  while (LINKS.has(tokens[end - 1]?.lower ?? '')) end--
  return end
}

/** "Ned Orr, (who became) spokesman of the ministry on Monday". */
function pastBecoming(tokens: readonly Token[], first: number): number {
  const becomes = /^(?:is|was|became|becomes)$/.test(tokens[first + 1]?.lower ?? '')
  return tokens[first]?.lower === 'who' && becomes ? first + 2 : first
}

/** ", the head of the relief agency,": after a comma, up to the next comma or the end. */
function roleAfter(tokens: readonly Token[], sentence: Sentence, name: Range): Span | null {
  if (tokens[name.last]?.text !== ',') return null
  const first = pastBecoming(tokens, name.last + 1)
  let noun = false
  for (let at = first; at < Math.min(sentence.last, first + LONGEST_ROLE); at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (CLOSERS.has(token.text))
      return noun ? spanOf(tokens, { first, last: withoutLinks(tokens, at) }) : null
    if (noun && token.lower === 'on' && calendarWords.has(tokens[at + 1]?.lower ?? ''))
      return spanOf(tokens, { first, last: at })
    if (isRoleNoun(token) && at - first < 6) noun = true
    if (!noun && !DETERMINERS.has(token.lower) && !INSIDE_ROLE.has(token.pos) && !isCapital(token))
      return null
    if (noun && !LINKS.has(token.lower) && !INSIDE_ROLE.has(token.pos) && !isCapital(token)) return null
  }
  return null
}

function spanOf(tokens: readonly Token[], range: Range): Span {
  return { start: tokens[range.first]?.start ?? 0, end: tokens[range.last - 1]?.end ?? 0 }
}
