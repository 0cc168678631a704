/** Quoted words as every renderer shows them: on one line, safe to print, cut at a word where they are very long. */
import { quoted } from '../words/quoted.ts'
import type { Anchor } from './page.ts'

const LONGEST = 240

export function shownWords({ words }: Pick<Anchor, 'words'>, longest = LONGEST): string {
  if (words.length <= longest) return quoted(words)
  const space = words.lastIndexOf(' ', longest)
  return `${quoted(words.slice(0, space > longest / 2 ? space : longest))} …`
}
