/** Whether a text is English, told cheaply by its most common words; enough to refuse what the engine cannot read. */
import { commonWords } from '../generated/en/common-words.ts'

const COMMON: ReadonlySet<string> = new Set(commonWords.map(row => row.word))

/** How much of a text is looked at. */
const SAMPLE = 20_000

/** Fewer words than this tell nothing. */
const FEWEST_WORDS = 12

/** English news has 25 to 40 of these words in a hundred, its neighbours fewer than 4. */
const LEAST_SHARE = 0.08

/** True also where there is too little text to tell. */
export function seemsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return true
  return words.filter(word => COMMON.has(word)).length / words.length >= LEAST_SHARE
}
