/**
 * A folded word → all it is compared by, worked out once: spelling keys, what it may be without an ending, whether it is a
 * given name. The words of names come again and again, so shapes are remembered.
 */
import { type BaseName, baseNames } from '../../language/base-names.ts'
import { isGivenName, namesakes } from '../../language/given-names.ts'
import { skeleton, spellingKeys } from '../../language/spellings.ts'

export type WordShape = {
  readonly folded: string
  /** Equal for spellings of one word. */
  readonly keys: readonly string[]
  /** The keys with the three vowels of Arabic. */
  readonly threeVowels: readonly string[]
  /** The keys long enough to be told apart by their consonants. */
  readonly bones: readonly { readonly key: string; readonly bones: string }[]
  readonly bases: readonly BaseKeys[]
  readonly isGiven: boolean
  /** Its rows in the table of short forms. */
  readonly rows: ReadonlySet<number>
  readonly hasDigit: boolean
}

export type BaseKeys = BaseName & { readonly keys: readonly string[] }

const MOST_REMEMBERED = 20_000
const remembered = new Map<string, WordShape>()

/** The shape of a folded word. */
export function shapeOf(folded: string): WordShape {
  const known = remembered.get(folded)
  if (known !== undefined) return known
  const shape = newShape(folded)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(folded, shape)
  return shape
}

function newShape(folded: string): WordShape {
  const keys = keysOf(folded)
  return {
    folded,
    keys,
    threeVowels: keys.map(key => key.replaceAll('o', 'u').replaceAll('e', 'i')),
    bones: keys.flatMap(key => {
      const bones = skeleton(key)
      return bones === null ? [] : [{ key, bones }]
    }),
    bases: baseNames(folded).map(base => ({ ...base, keys: keysOf(base.word) })),
    isGiven: isGivenName(folded),
    rows: namesakes(folded),
    hasDigit: /\d/.test(folded),
  }
}

/**
 * What stands for one sound within one spelling too: "Yeltsin" and "Eltsin", "Tokayev" and "Tokaev", "Müller" and "Mueller",
 * "Victor" and "Viktor".
 */
const ONE_SOUND: readonly (readonly [written: RegExp, key: string])[] = [
  [/^[yj](?=e\p{L}{3})/u, ''],
  [/(?<=[aeou])[yj](?=[aeou])/g, ''],
  [/(?<=[ou])e(?=[^aeiouy])/g, ''],
  [/c(?=[aoulrt])/g, 'k'],
]

/** Shorter words are compared letter by letter. */
const SHORTEST = 4

function keysOf(folded: string): readonly string[] {
  if (folded.length < SHORTEST) return [folded]
  return spellingKeys(ONE_SOUND.reduce((word, [written, key]) => word.replace(written, key), folded))
}
