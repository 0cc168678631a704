/**
 * Whether a date without a year lies ahead of the report or behind it: by the nearest word before it in its sentence
 * that says so ("will meet Friday", "extended until May"), else by the first verb after it. Null where nothing says.
 */
import type { Sentence, Token } from '../../parse/parsed.ts'
import { isBe, type Sign, signAt } from './tense-signs.ts'

export type Tense = 'past' | 'future' | null

/** What stands near a date: by strong words alone, and by weak ones too. */
export type Tenses = { readonly strong: Tense; readonly weak: Tense }

const REACH = 12
/** How far the verb may stand that an infinitive waits for: "called on the members of the house to resign on Monday". */
const WAITING_REACH = 24
/** How far before "before" a "not to" stands. */
const FORBIDDEN_REACH = 10
/** Words of a deadline, and those of them that tell how long something lasts. */
const DEADLINES: ReadonlySet<string> = new Set(['until', 'till', 'by', 'through'])
/** Words that a clause begins with: what stands before them tells of something else. */
const CLAUSE_STARTS: ReadonlySet<string> = new Set(['that', 'but', 'while', 'and'])
const PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'by', 'until', 'till'])

/** Where a date stands: its tokens, how far to look, and what its surroundings make of it. */
type Around = {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** `until`, `by` or the "before" of a "not to" before it, or null. */
  readonly deadline: string | null
  /** "Friday's vote" is told by plain words for the future alone. */
  readonly possessive: boolean
}

/** The tense around the expression of tokens `first` to `last`, `last` excluded. */
export function tenseAround(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): Tenses {
  const possessive = isPossessive(tokens, last)
  const around: Around = {
    tokens,
    sentence,
    first,
    last,
    start: Math.max(sentence.first, first - REACH),
    end: Math.min(sentence.last, last + REACH),
    deadline: possessive ? null : deadlineBefore(tokens, first),
    possessive,
  }
  return { strong: tenseBy(around, false), weak: tenseBy(around, true) }
}

/** "Friday's", and "Friday''s" as some archives have it. */
function isPossessive(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last]
  if (after === undefined || after.spaced) return false
  return after.lower === "'s" || (/^['"]+$/.test(after.text) && /^'?s$/.test(tokens[last + 1]?.lower ?? ''))
}

/** "until" in "until Sunday" and "until at least Sunday". */
function deadlineBefore(tokens: readonly Token[], first: number): string | null {
  const at = tokens[first - 1]?.lower === 'least' ? first - 3 : first - 1
  const word = tokens[at]?.lower ?? ''
  return DEADLINES.has(word) || (word === 'before' && isForbidden(tokens, at)) ? word : null
}

/** "Told them not to return before Sunday". */
function isForbidden(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > at - FORBIDDEN_REACH && tokens[back]?.kind !== 'mark'; back--) {
    if (tokens[back]?.lower === 'not') return tokens[back + 1]?.lower === 'to'
  }
  return false
}

function tenseBy(around: Around, weak: boolean): Tense {
  const { tokens, first } = around
  const opensClause =
    CLAUSE_STARTS.has(tokens[first - 2]?.lower ?? '') && PREPOSITIONS.has(tokens[first - 1]?.lower ?? '')
  if (opensClause) return tenseAfter(around) ?? tenseBefore(around, weak) ?? untold(around, weak)
  return tenseBefore(around, weak) ?? (endsClause(around) ? null : tenseAfter(around)) ?? untold(around, weak)
}

/** A weekday as a deadline lies ahead where nothing says otherwise; months and days of a month are left to nearness. */
function untold({ deadline }: Around, weak: boolean): Tense {
  return deadline === null || weak ? null : 'future'
}

/** "Hand it over by Friday, they said": a deadline not at the start belongs to what stands before it. */
function endsClause({ deadline, first, sentence }: Around): boolean {
  return deadline !== null && first > sentence.first + 2
}

function tenseBefore(around: Around, weak: boolean): Tense {
  const { tokens, sentence, first, start } = around
  if (isOnDay(tokens, first)) return 'future'
  if (tokens[first - 1]?.lower === 'since' || isParticipleOf(tokens, first)) return 'past'
  if (around.deadline !== null && isTermSet(around)) return 'future'
  let open = false
  let ahead = false
  const furthest = Math.max(sentence.first, first - WAITING_REACH)
  for (let at = first - 1; at >= (ahead ? furthest : start) && tokens[at]?.text !== ';'; at--) {
    const sign = signAt(tokens, at)
    if (sign === 'open') {
      open = true
      // "to leave", or "Leave" at the start; elsewhere a bare verb needs another to say more.
      if (tokens[at]?.lower === 'to' || at === sentence.first) ahead = true
    }
    const tense = sign === null ? null : tenseOf(sign, { around, token: tokens[at], weak, open })
    if (tense !== null) return tense
  }
  return ahead && !around.possessive ? 'future' : null
}

/** "The vote is on Sunday", "the deadline is Friday". */
function isOnDay(tokens: readonly Token[], first: number): boolean {
  return isBe(tokens[first - 1]) || (tokens[first - 1]?.lower === 'on' && isBe(tokens[first - 2]))
}

/** "the flights suspended on Sunday", "the men arrested Monday": not "a rally planned for Sunday". */
function isParticipleOf(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.lower === 'on' ? first - 2 : first - 1
  if (tokens[at]?.pos !== 'VBN' || tokens[at - 1]?.pos.startsWith('NN') !== true) return false
  const sign = signAt(tokens, at)
  return sign !== 'future' && sign !== 'weak'
}

/** "They had until Friday to leave". */
function isTermSet({ tokens, first, last }: Around): boolean {
  return tokens[first - 2]?.lower === 'had' && tokens[last]?.lower === 'to'
}

type Beside = {
  readonly around: Around
  readonly token: Token | undefined
  readonly weak: boolean
  /** Whether an infinitive between this word and the date waits for it: "plans to meet on". */
  readonly open: boolean
}

/** What a sign before a date makes of it. */
function tenseOf(sign: Sign, { around, token, weak, open }: Beside): Tense {
  const { deadline, possessive } = around
  const past = token?.pos === 'VBD' ? 'past' : null
  switch (sign) {
    case 'will':
      return 'future'
    case 'past':
      return 'past'
    case 'future':
    case 'arranged':
      return possessive ? null : 'future'
    case 'weak':
      return !possessive && (weak || open || deadline !== null) ? 'future' : past
    case 'intent':
      return !possessive && open ? 'future' : past
    case 'present':
      return !possessive && (open || deadline !== null) ? 'future' : null
    case 'demand':
      return !possessive && (open || deadline !== null) ? 'future' : past
    case 'lasting':
      return deadline !== null && deadline !== 'by' ? 'future' : past
    case 'open':
      return null
  }
}

/** Behind a date only its own verb tells: the first one, and only by strong words. */
function tenseAfter({ tokens, last, end }: Around): Tense {
  for (let at = last; at < end && tokens[at]?.text !== ';'; at++) {
    const sign = signAt(tokens, at)
    if (sign === 'past') return 'past'
    if (sign === 'will' || sign === 'future') return 'future'
    if (sign === 'open' && at === last) return 'future'
    if (tokens[at]?.pos === 'VBD') return 'past'
  }
  return null
}
