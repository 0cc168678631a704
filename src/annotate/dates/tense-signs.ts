/**
 * What one word of a sentence says about when: "will" that it lies ahead, "fled" that it is past, "would" ahead unless
 * "have" follows it, "to vote" whatever the verb before it says ("plans to vote", "came to vote").
 */
import { tenseWords } from '../../language/en/date-words.ts'
import type { Token } from '../../parse/parsed.ts'

/**
 * `open` leaves it to the verb before ("to vote", "leave"); `present` decides only for deadlines; `demand` and `lasting`
 * look ahead to a deadline alone ("ordered out by Friday", "extended until Friday") and are else what their ending says;
 * `arranged` tells of the date after it, not of one before ("the order of Dec. 30 expires").
 */
export type Sign =
  | 'will'
  | 'arranged'
  | 'future'
  | 'weak'
  | 'intent'
  | 'past'
  | 'present'
  | 'open'
  | 'demand'
  | 'lasting'

/** "as early as Tuesday". */
const AS_SOON: ReadonlySet<string> = new Set(['early', 'soon'])
const BE: ReadonlySet<string> = new Set(['is', 'are', 'am', "'s", "'re", "'m", 'be'])
const WAS: ReadonlySet<string> = new Set(['was', 'were'])
/** Before a participle. */
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'been', 'being', 'is', 'are', 'have', 'has'])
const HAVE: ReadonlySet<string> = new Set(['have', "'ve"])
const NOT: ReadonlySet<string> = new Set(['not', "n't"])

/** What the word at an index says, or null. */
export function signAt(tokens: readonly Token[], at: number): Sign | null {
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word') return null
  if (token.lower === 'to') return toSign(tokens, at)
  if (token.lower === 'as') return AS_SOON.has(tokens[at - 1]?.lower ?? '') ? 'future' : null
  switch (tenseWords.get(token.lower)) {
    case 'will':
      return 'will'
    case 'future':
      return isOver(tokens, at) ? 'past' : 'future'
    case 'weak':
      if (isOver(tokens, at)) return 'past'
      return token.pos.startsWith('VB') && followsBe(tokens, at) ? 'future' : 'weak'
    case 'modal':
      return modalSign(tokens, at)
    case 'arranged':
      return isArranged(tokens, at) ? 'arranged' : signOfTag(tokens, at)
    case 'intent':
      return isOver(tokens, at) ? 'past' : 'intent'
    case 'demand':
      return 'demand'
    case 'lasting':
      return tokens[at - 1]?.lower === 'had' ? 'past' : 'lasting'
    default:
      return signOfTag(tokens, at)
  }
}

/** "was to leave", "a rally to be held" lie ahead of what is told; "to leave" alone as the verb before it says. */
function toSign(tokens: readonly Token[], at: number): Sign | null {
  const [before, verb] = [tokens[at - 1], tokens[at + 1]]
  if (verb?.pos !== 'VB') return null
  if (WAS.has(before?.lower ?? '')) return 'future'
  return verb.lower === 'be' && before?.pos.startsWith('NN') === true ? 'future' : 'open'
}

/** By its tag; after "be" and "have" a past form is a participle and says nothing. */
function signOfTag(tokens: readonly Token[], at: number): Sign | null {
  const pos = tokens[at]?.pos ?? ''
  if (pos === 'VBD') return AUXILIARIES.has(tokens[at - 1]?.lower ?? '') ? null : 'past'
  if (pos === 'VB') return 'open'
  return pos === 'VBZ' || pos === 'VBP' ? 'present' : null
}

/** "had been due", "had planned": once ahead, now past. */
function isOver(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower
  return before === 'had' || (before === 'been' && tokens[at - 2]?.lower === 'had')
}

/** "would leave" lies ahead, "would have left" does not; "could not sleep" and "could hear" tell of the past. */
function modalSign(tokens: readonly Token[], at: number): Sign | null {
  const modal = tokens[at]
  if (modal === undefined || modal.pos !== 'MD') return null
  let next = at + 1
  while (tokens[next]?.pos === 'RB' && next < at + 4) next++
  const verb = tokens[next]
  if (HAVE.has(verb?.lower ?? '') && /^VB[ND]$/.test(tokens[next + 1]?.pos ?? '')) return 'past'
  if (modal.lower !== 'could') return 'future'
  const does = verb?.lower === 'be' ? tokens[next + 1] : verb
  const able = NOT.has(tokens[at + 1]?.lower ?? '') || tenseWords.get(does?.lower ?? '') === 'sensed'
  return able ? 'past' : 'future'
}

/** "He leaves Friday", "they are leaving Friday": what is arranged is told in the present. */
function isArranged(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.pos === 'VBZ' || token?.pos === 'VBP') return true
  // Right after its subject the base form is the present tense, whatever the tagger says.
  if (token?.pos === 'VB') return tokens[at - 1]?.pos.startsWith('NN') === true
  return token?.pos === 'VBG' && followsBe(tokens, at)
}

function followsBe(tokens: readonly Token[], at: number): boolean {
  return [at - 1, at - 2].some(before => BE.has(tokens[before]?.lower ?? ''))
}

/** "The vote is on Sunday": whether a word is a present form of "be". */
export function isBe(token: Token | undefined): boolean {
  return token?.pos.startsWith('VB') === true && BE.has(token.lower)
}
