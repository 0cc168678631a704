/**
 * Whether a date without a year lies ahead of the report or behind it: by the nearest word before it in its sentence
 * that says so ("will meet Friday", "extended until May"), else by the first verb after it. Null where nothing says.
 */
import { futureWords } from '../../language/en/date-words.ts'
import type { Sentence, Token } from '../../parse/parsed.ts'

export type Tense = 'past' | 'future' | null

/** What stands near a date: by strong words alone, and by weak ones too. */
export type Tenses = { readonly strong: Tense; readonly weak: Tense }

const REACH = 12
/** "as early as Tuesday". */
const AS_SOON: ReadonlySet<string> = new Set(['early', 'soon'])

/** The tense around the expression of tokens `first` to `last`, `last` excluded. */
export function tenseAround(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
): Tenses {
  const until = untilTense(tokens[first - 1])
  const after = tenseAfter(tokens, last, Math.min(sentence.last, last + REACH))
  const stop = Math.max(sentence.first, first - REACH)
  return {
    strong: tenseBefore(tokens, first, stop, ['strong']) ?? after ?? until,
    weak: tenseBefore(tokens, first, stop, ['strong', 'weak']) ?? after ?? until,
  }
}

/** "until Sunday", where no verb says otherwise. */
function untilTense(before: Token | undefined): Tense {
  return before?.lower === 'until' || before?.lower === 'till' ? 'future' : null
}

function tenseBefore(
  tokens: readonly Token[],
  first: number,
  stop: number,
  accepts: readonly string[],
): Tense {
  for (let at = first - 1; at >= stop && tokens[at]?.text !== ';'; at--) {
    const tense = tenseAt(tokens, at, accepts)
    if (tense !== null) return tense
  }
  return null
}

/** Behind a date only its own verb tells: the first one, and only by strong words. */
function tenseAfter(tokens: readonly Token[], last: number, stop: number): Tense {
  for (let at = last; at < stop && tokens[at]?.text !== ';'; at++) {
    const tense = tenseAt(tokens, at, ['strong'])
    if (tense !== null) return tense
  }
  return null
}

function tenseAt(tokens: readonly Token[], at: number, accepts: readonly string[]): Tense {
  const token = tokens[at]
  if (token === undefined) return null
  const strength = futureWords.get(token.lower)
  if (token.lower === 'to' && tokens[at + 1]?.pos === 'VB') return 'future'
  if (token.lower === 'as' && AS_SOON.has(tokens[at - 1]?.lower ?? '')) return 'future'
  if (strength !== undefined) return accepts.includes(strength) ? 'future' : null
  return token.pos === 'VBD' ? 'past' : null
}
