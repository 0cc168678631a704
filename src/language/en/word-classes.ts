/** The tables of the part-of-speech tagger, read from the generated counts: shares as log probabilities. */
import { wordClasses as rows } from '../../generated/en/word-classes.ts'

/** A tag, as an index of `tagNames`, with the logarithm of how well the word fits it. */
export type TagShare = { readonly tag: number; readonly score: number }

/** The shares of a known word: whatever its letters, and as written where capitals tell names from other words. */
export type WordShares = {
  readonly any: readonly TagShare[]
  readonly capital: readonly TagShare[]
  readonly lower: readonly TagShare[]
}

export type WordClasses = {
  readonly tagNames: readonly string[]
  /** Log probability of the second tag after the first, at `first * tagNames.length + second`. */
  readonly transition: Float64Array
  /** Log probability of each tag at the start of a sentence. */
  readonly start: Float64Array
  readonly word: (lower: string) => WordShares | null
  readonly ending: (lower: string, capital: boolean) => readonly TagShare[]
  readonly number: readonly TagShare[]
  readonly unknown: readonly TagShare[]
}

/** How much likelier a name is where a word has a capital inside a sentence than its lower-cased counts say. */
const CAPITAL_IS_NAME = 3

let loaded: WordClasses | null = null

/** The tables; read on first use (about 17,000 rows), the same ever after. */
export function wordClasses(): WordClasses {
  loaded ??= load()
  return loaded
}

function load(): WordClasses {
  const counted = {
    word: new Map<string, string>(),
    suffix: new Map<string, string>(),
    transition: new Map<string, string>(),
  }
  for (const row of rows.split('\n')) {
    const [kind = '', key = '', , counts = ''] = row.split('\t')
    if (kind === 'word' || kind === 'suffix' || kind === 'transition') counted[kind].set(key, counts)
  }
  const tagNames = [...counted.transition.keys()].filter(tag => tag !== '^' && tag !== '')
  const tagIndex = new Map(tagNames.map((tag, index) => [tag, index]))
  const frequency = tagFrequency(counted.transition, tagIndex)
  const sharesOf = (counts: string): TagShare[] => {
    const pairs = parseCounts(counts).filter(([tag]) => tagIndex.has(tag))
    const total = pairs.reduce((sum, [, count]) => sum + count, 0)
    return pairs.map(([tag, count]) => {
      const index = tagIndex.get(tag) ?? 0
      // P(word | tag) up to a factor that is the same for every tag of the word: P(tag | word) / P(tag).
      return { tag: index, score: Math.log(count / total) - Math.log(frequency[index] ?? 1) }
    })
  }
  const nnp = tagIndex.get('NNP') ?? 0
  const isName = (share: TagShare) => share.tag === nnp || share.tag === tagIndex.get('NNPS')
  const rareName: TagShare = { tag: nnp, score: Math.log(0.2) - Math.log(frequency[nnp] ?? 1) }
  const word = lazily(counted.word, (counts): WordShares => {
    const any = sharesOf(counts)
    const common = any.filter(share => !isName(share))
    const likelier = any.map(share =>
      isName(share) ? { ...share, score: share.score + CAPITAL_IS_NAME } : share,
    )
    return {
      any,
      capital: any.some(isName) ? likelier : [...any, rareName],
      lower: common.length > 0 ? common : any,
    }
  })
  const suffix = lazily(counted.suffix, sharesOf)
  const unknown = suffix('lower ') ?? sharesOf('NN:1')
  return {
    tagNames,
    transition: logTable(counted.transition, tagNames, tagIndex),
    start: logRow(counted.transition.get('^') ?? '', tagNames, tagIndex),
    word,
    ending: (lower, capital) => {
      for (let length = Math.min(4, lower.length - 1); length >= 0; length--) {
        const shares = suffix(`${capital ? 'capital' : 'lower'} ${lower.slice(lower.length - length)}`)
        if (shares !== null) return shares
      }
      return unknown
    },
    number: sharesOf('CD:98 JJ:2'),
    unknown,
  }
}

function parseCounts(counts: string): [string, number][] {
  return counts.split(' ').map(pair => {
    const colon = pair.lastIndexOf(':')
    return [pair.slice(0, colon), Number(pair.slice(colon + 1))]
  })
}

function tagFrequency(
  transitions: ReadonlyMap<string, string>,
  tagIndex: ReadonlyMap<string, number>,
): Float64Array {
  const seen = new Float64Array(tagIndex.size)
  for (const counts of transitions.values()) {
    for (const [tag, count] of parseCounts(counts)) {
      const index = tagIndex.get(tag)
      if (index !== undefined) seen[index] = (seen[index] ?? 0) + count
    }
  }
  const total = seen.reduce((sum, count) => sum + count, 0)
  return seen.map(count => Math.max(count, 1) / total)
}

function logRow(
  counts: string,
  tagNames: readonly string[],
  tagIndex: ReadonlyMap<string, number>,
): Float64Array {
  const row = new Float64Array(tagNames.length).fill(0.5)
  for (const [tag, count] of counts === '' ? [] : parseCounts(counts)) {
    const index = tagIndex.get(tag)
    if (index !== undefined) row[index] = count + 0.5
  }
  const total = row.reduce((sum, count) => sum + count, 0)
  return row.map(count => Math.log(count / total))
}

function logTable(
  transitions: ReadonlyMap<string, string>,
  tagNames: readonly string[],
  tagIndex: ReadonlyMap<string, number>,
): Float64Array {
  const table = new Float64Array(tagNames.length * tagNames.length)
  for (const [first, tag] of tagNames.entries()) {
    table.set(logRow(transitions.get(tag) ?? '', tagNames, tagIndex), first * tagNames.length)
  }
  return table
}

/**
 * A table whose values are read when first asked for: most of the seventeen thousand words never occur in a report.
 * One map holds both, the counts until then and the value from then on, because every token is looked up here.
 */
function lazily<Value extends object>(counts: ReadonlyMap<string, string>, read: (counts: string) => Value) {
  const table = new Map<string, string | Value>(counts)
  return (key: string): Value | null => {
    const entry = table.get(key)
    if (entry === undefined) return null
    if (typeof entry !== 'string') return entry
    const value = read(entry)
    table.set(key, value)
    return value
  }
}
