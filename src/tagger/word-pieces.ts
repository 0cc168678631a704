/**
 * A word → numbers of word pieces, as the encoder was trained on them (WordPiece, uncased): in small letters and
 * without accents, cut at every mark, then the longest known piece from the left. "Tokayev’s" is tok ##aye ##v ’ s.
 */

const UNKNOWN = 100
const MOST_PIECES = 6
const LONGEST = 40
/** Words remembered before starting anew: a report repeats its words, a stream of reports must not fill the memory. */
const MOST_REMEMBERED = 50_000

export type WordPieces = (word: string) => readonly number[]

/** `vocabulary`: the pieces in the order of their numbers; those that continue a word begin with `##`. */
export function wordPieces(vocabulary: readonly string[]): WordPieces {
  const numbers = new Map(vocabulary.map((piece, number) => [piece, number]))
  const remembered = new Map<string, readonly number[]>()
  return word => {
    const before = remembered.get(word)
    if (before !== undefined) return before
    const pieces = partsOf(word).flatMap(part => greedy(numbers, part))
    const found = pieces.length === 0 ? [UNKNOWN] : pieces.slice(0, MOST_PIECES)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, found)
    return found
  }
}

function partsOf(word: string): string[] {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
  return (
    [...plain]
      .slice(0, LONGEST)
      .join('')
      .match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? []
  )
}

function greedy(numbers: ReadonlyMap<string, number>, part: string): number[] {
  const pieces: number[] = []
  for (let at = 0; at < part.length; ) {
    const prefix = at === 0 ? '' : '##'
    let end = part.length
    while (end > at && !numbers.has(prefix + part.slice(at, end))) end--
    const number = numbers.get(prefix + part.slice(at, end))
    if (number === undefined || end === at) return [UNKNOWN]
    pieces.push(number)
    at = end
  }
  return pieces
}
