/** Whether words name a news outlet: "Reuters", "the news agency", "The Marren Herald". */
import { newsMedia } from '../../generated/en/news-media.ts'
import { outlets } from '../../generated/en/outlets.ts'

const wordsOf = (kind: string) =>
  new Set(newsMedia.filter(row => row.kind === kind).flatMap(row => [...row.words]))
const nouns = wordsOf('noun')
const parts = wordsOf('part')
const names = new Set(
  outlets.flatMap(row => [row.name, ...(row.short ?? [])]).map(name => name.toLowerCase()),
)

/** `words` as written, without what follows a preposition. */
export function isNewsOutlet(words: string): boolean {
  const plain = words.replace(/^the /i, '')
  if (names.has(plain.toLowerCase())) return true
  return plain.split(/[\s’']+/).some(word => {
    const lower = word.toLowerCase()
    return nouns.has(lower) || (word !== lower && (parts.has(lower) || names.has(lower)))
  })
}
