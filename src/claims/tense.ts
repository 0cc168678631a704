/**
 * A claim's span → what the verbs around it say of when: whether it goes on with a story of the past, is still ahead, or
 * a date belongs to another verb. "The 640 people evacuated returned on Thursday" says nothing of when they were evacuated.
 */
import type { Parsed, Sentence } from '../parse/parsed.ts'
import type { Span } from '../text/span.ts'
import { clauseAt, clausesOf, isFiniteVerb } from './clauses.ts'
import { tokenIndexAt } from './look-up.ts'

/** How far before its date a "since" stands. */
const FARTHEST_SINCE = 8
/** What is not yet, before "to". */
const AHEAD = new Set([
  'planned',
  'expected',
  'due',
  'scheduled',
  'set',
  'likely',
  'about',
  'ready',
  'plans',
  'plan',
])

/** "Forty were arrested" goes on with yesterday's story; "has often praised him" and "will be held" do not. */
export function tellsOfThePast(span: Span, sentence: Sentence, parsed: Parsed): boolean {
  const clauses = clausesOf(parsed, sentence)
  const clause = clauseAt(clauses, sentence, tokenIndexAt(parsed, span.start))
  for (let at = sentence.first; at < sentence.last; at++) {
    if (isSimplePast(parsed, at) && clauseAt(clauses, sentence, at) === clause) return true
  }
  return false
}

/** A past tense that no "has" or "had" stands before; the tagger often takes a participle for one. */
function isSimplePast(parsed: Parsed, at: number): boolean {
  if (parsed.tokens[at]?.pos !== 'VBD') return false
  return [0, 1, 2].every(back => !/^(?:ha[sd]|have|'ve)$/.test(parsed.tokens[at - back]?.lower ?? ''))
}

/**
 * "The 640 people evacuated after the flood returned on Thursday": between what is dated and the date stands another
 * verb with a tense, which the date goes with; "ten died and 31 were hurt on Monday" share theirs.
 */
export function hasOwnVerb(date: Span, span: Span, parsed: Parsed): boolean {
  const { tokens } = parsed
  let verbs = hasVerb(span, parsed) ? 1 : 0
  let joined = false
  for (let at = tokenIndexAt(parsed, span.end); (tokens[at]?.start ?? date.start) < date.start; at++) {
    if (tokens[at]?.pos === 'CC' || tokens[at]?.text === ',') joined = true
    if (!isFiniteVerb(tokens[at])) continue
    if (!joined) verbs++
    joined = false
  }
  return verbs > 1
}

/** Whether a span holds its own verb: "640 people evacuated", but not "26 injured people". */
function hasVerb(span: Span, parsed: Parsed): boolean {
  const { tokens } = parsed
  for (let at = tokenIndexAt(parsed, span.start); (tokens[at]?.end ?? Infinity) <= span.end; at++) {
    if (tokens[at]?.pos.startsWith('VB') && !/^(?:NN|JJ)/.test(tokens[at + 1]?.pos ?? '')) return true
  }
  return false
}

/** "Is planned to", "could", "will": what has not happened has no date or place of what has. */
export function isAhead(span: Span, sentence: Sentence, parsed: Parsed): boolean {
  const clauses = clausesOf(parsed, sentence)
  const clause = clauseAt(clauses, sentence, tokenIndexAt(parsed, span.start))
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = parsed.tokens[at]
    if (clauseAt(clauses, sentence, at) !== clause || token === undefined) continue
    const planned = AHEAD.has(token.lower) && parsed.tokens[at + 1]?.lower === 'to'
    if (token.pos === 'MD' || planned) return true
  }
  return false
}

/** "600 deaths since Monday", "since work began in 1998": from when on was counted, not when it happened. */
export function isSince(date: Span, sentence: Sentence, parsed: Parsed): boolean {
  const clauses = clausesOf(parsed, sentence)
  const first = tokenIndexAt(parsed, date.start)
  const clause = clauseAt(clauses, sentence, first)
  for (let at = first - 1; at >= sentence.first && first - at < FARTHEST_SINCE; at--) {
    if (parsed.tokens[at]?.lower === 'since') return true
    if (clauseAt(clauses, sentence, at) !== clause || /^[,;:]$/.test(parsed.tokens[at]?.text ?? ''))
      return false
  }
  return false
}
