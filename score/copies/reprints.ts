/**
 * Reprints made of given articles, as desks make them: cut from the end, paragraphs left out or moved, words changed, a
 * headline and a dateline of one's own, paragraphs of another report put in. And pairs that only look like copies: two
 * articles with one standing paragraph. From a fixed seed: the same articles always give the same pairs.
 */
export type MadePair = {
  readonly texts: readonly [string, string]
  readonly copy: boolean
  /** What was done to it. */
  readonly edits: readonly string[]
}

type Chance = () => number
type Edit = (paragraphs: readonly string[], other: readonly string[], chance: Chance) => readonly string[]

/** Words; of a shorter article nothing is left after a cut. */
const SHORTEST = 150
/** Words an excerpt keeps at least: below that nobody could tell. */
const LEAST_KEPT = 60

const EDITS: Readonly<Record<string, Edit>> = {
  'own headline and dateline': (paragraphs, other, chance) => {
    const [first = '', ...rest] = paragraphs.slice(1)
    const headline = wordsIn(other[1] ?? other[0] ?? '').slice(0, 5 + below(6, chance))
    return [headline.join(' '), `ARDEN (Harbour Wire) - ${first}`, ...rest]
  },
  'cut from the end': (paragraphs, _, chance) => keepStart(paragraphs, 0.25 + 0.5 * chance()),
  'paragraphs left out': (paragraphs, _, chance) => {
    const kept = paragraphs.filter(() => chance() > 0.4)
    return countWords(kept) >= LEAST_KEPT ? kept : paragraphs
  },
  'paragraphs moved': (paragraphs, _, chance) => {
    const at = 1 + below(Math.max(1, paragraphs.length - 1), chance)
    return [...paragraphs.slice(at), ...paragraphs.slice(0, at)]
  },
  'one word in twelve changed': (paragraphs, other, chance) => {
    const words = wordsIn(other.join(' '))
    return paragraphs.map(paragraph =>
      wordsIn(paragraph)
        .map(word => (chance() < 1 / 12 ? (words[below(words.length, chance)] ?? word) : word))
        .join(' '),
    )
  },
  'paragraphs of another report put in': (paragraphs, other, chance) => {
    const at = below(paragraphs.length + 1, chance)
    const from = below(Math.max(1, other.length - 2), chance)
    return [...paragraphs.slice(0, at), ...other.slice(from, from + 2), ...paragraphs.slice(at)]
  },
}

/** `count` copies and `count` pairs that are none. */
export function makePairs(articles: readonly string[], count: number): MadePair[] {
  const chance = seeded(20220107)
  const long = articles.map(paragraphsOf).filter(paragraphs => countWords(paragraphs) >= SHORTEST)
  const any = () => long[below(long.length, chance)] ?? []
  const made = (index: number) => [copyOfAny(any, chance), lookalike(any, index, chance)]
  return long.length < 3 ? [] : Array.from({ length: count }, (_, index) => made(index)).flat()
}

function copyOfAny(any: () => readonly string[], chance: Chance): MadePair {
  const original = any()
  const other = any()
  const names = Object.keys(EDITS)
  const edits = [
    ...new Set(Array.from({ length: 1 + below(3, chance) }, () => names[below(names.length, chance)] ?? '')),
  ]
  const edited = edits.reduce((text, name) => EDITS[name]?.(text, other, chance) ?? text, original)
  return { texts: [original.join('\n\n'), edited.join('\n\n')], copy: true, edits }
}

/** Two articles that end with the same paragraph, as a paper's standing note does, or quote the same sentence. */
function lookalike(any: () => readonly string[], index: number, chance: Chance): MadePair {
  const [one, two] = [any(), any()]
  const words = wordsIn(any().slice(1).join(' ')).slice(0, 15 + below(35, chance))
  const common =
    index % 2 === 0 ? words.join(' ') : `“${words.join(' ').replace(/[“”"]/g, '')},” a spokesman said.`
  const at = 1 + below(two.length, chance)
  return {
    texts: [[...one, common].join('\n\n'), [...two.slice(0, at), common, ...two.slice(at)].join('\n\n')],
    copy: one === two,
    edits: [index % 2 === 0 ? 'one standing paragraph' : 'one sentence quoted'],
  }
}

function keepStart(paragraphs: readonly string[], part: number): readonly string[] {
  const kept = paragraphs.slice(0, Math.max(1, Math.round(part * paragraphs.length)))
  return countWords(kept) >= LEAST_KEPT ? kept : paragraphs
}

function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter(paragraph => paragraph.trim() !== '')
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

function countWords(paragraphs: readonly string[]): number {
  return wordsIn(paragraphs.join(' ')).length
}

/** A whole number from 0 to below `limit`. */
function below(limit: number, chance: Chance): number {
  return Math.floor(limit * chance())
}

/** Mulberry32: numbers from 0 to below 1, the same for the same seed. */
function seeded(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
