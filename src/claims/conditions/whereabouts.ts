/**
 * Words behind a state → where it is so, how much of it and for whom: "(was restored) in about half of Arden" → about
 * half, Arden; "in the valley" → valley; "in two of the three villages" → those villages as the customers.
 */
import { placeNouns } from '../../language/en/clause-words.ts'
import { serviceWords } from '../../language/en/service-words.ts'
import { singular } from '../../language/en/verb-forms.ts'
import type { Token } from '../../parse/parsed.ts'
import { baseFrom, type Stretch } from '../noun-phrase.ts'

export type Whereabouts = {
  /** "About half", "the whole". */
  readonly extent: Stretch | null
  /** "Three villages", "20,000 homes": counted, so no place but those who have the service or lack it. */
  readonly customers: Stretch | null
  /** "Valley", "harbour district": a place by its kind, without the article. */
  readonly place: Stretch | null
}

const DEPENDENTS = serviceWords('dependent')
const NOWHERE: Whereabouts = { extent: null, customers: null, place: null }
const HEDGES = new Set([
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'some',
  'over',
  'large',
  'small',
  'the',
])
const SHARES = new Set(['half', 'most', 'much', 'all', 'part', 'parts', 'whole', 'rest', 'third', 'quarter'])
const WHOLE = new Set(['whole', 'entire'])

/** What is told at a token that may be "in", "across" or "throughout"; nothing where it is none of them. */
export function whereaboutsAt(tokens: readonly Token[], at: number, last: number): Whereabouts {
  if (!/^(?:in|across|throughout|to|for)$/.test(tokens[at]?.lower ?? '')) return NOWHERE
  const share = extentAt(tokens, at + 1)
  const from = share?.last ?? at + 1
  const phrase = baseFrom(tokens, from, { first: from, last, stops: () => false })
  if (phrase === null) return { ...NOWHERE, extent: share?.extent ?? null }
  const extent = share?.extent ?? null
  if (isCounted(tokens, phrase)) return { extent: null, customers: withOf(tokens, phrase, last), place: null }
  const movesThere = /^(?:to|for)$/.test(tokens[at]?.lower ?? '')
  const place = isPlace(tokens, phrase) && !movesThere ? withoutArticle(tokens, phrase) : null
  return { extent, customers: null, place }
}

/** "About half of", "the whole of", "parts of"; in "the whole valley" the valley follows at once. */
function extentAt(
  tokens: readonly Token[],
  from: number,
): { readonly extent: Stretch; readonly last: number } | null {
  let at = from
  while (at < from + 3 && HEDGES.has(tokens[at]?.lower ?? '')) at++
  const share = tokens[at]?.lower ?? ''
  if (WHOLE.has(share) && tokens[at + 1]?.pos.startsWith('NN'))
    return { extent: { first: from, last: at + 1 }, last: at + 1 }
  if (!SHARES.has(share) || tokens[at + 1]?.lower !== 'of') return null
  return { extent: { first: from, last: at + 1 }, last: at + 2 }
}

/** "Three villages", "two of the three villages", "20,000 homes". */
function isCounted(tokens: readonly Token[], { first, last }: Stretch): boolean {
  const opener = tokens[first]
  const counts = opener?.kind === 'number' || opener?.pos === 'CD' || COUNTING.has(opener?.lower ?? '')
  const head = tokens[last - 1]
  const partly = last - first === 1 && tokens[last]?.lower === 'of'
  return counts && (partly || DEPENDENTS.has(singular(head?.lower ?? '')))
}

const COUNTING = new Set([
  'several',
  'many',
  'some',
  'most',
  'all',
  'both',
  'dozens',
  'hundreds',
  'thousands',
])

/** Past "of the three villages". */
function withOf(tokens: readonly Token[], phrase: Stretch, last: number): Stretch {
  if (tokens[phrase.last]?.lower !== 'of') return phrase
  const inner = baseFrom(tokens, phrase.last + 1, { first: phrase.last + 1, last, stops: () => false })
  return inner === null ? phrase : { first: phrase.first, last: inner.last }
}

/** "The valley", "the Sill valley", "the north": a common noun for a place. */
function isPlace(tokens: readonly Token[], { last }: Stretch): boolean {
  const head = tokens[last - 1]
  return head !== undefined && /^(?:NN|JJ)/.test(head.pos) && placeNouns.has(singular(head.lower))
}

function withoutArticle(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  return /^(?:DT|PRP\$|PDT)$/.test(tokens[first]?.pos ?? '') ? { first: first + 1, last } : { first, last }
}
