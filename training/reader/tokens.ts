/**
 * Texts → the engine's own tokens, so that the trainer sees exactly what the reader will see. Lines of JSON in
 * (`{name, text}`), lines of JSON out: token spans in the text as received, words as read, first tokens of sentences
 * and paragraphs, and the titles the rules find.
 */
import { createInterface } from 'node:readline'
import { findNames } from '../../src/annotate/names/find-names.ts'
import { parse } from '../../src/parse/parse.ts'
import { normalise } from '../../src/text/normalise.ts'

for await (const line of createInterface({ input: process.stdin })) {
  const { name, text }: { name: string; text: string } = JSON.parse(line)
  const clean = normalise(text)
  const parsed = parse(clean.text)
  const spans = parsed.tokens.map(clean.toReceived)
  const paragraphs = new Set<number>()
  const sentences = parsed.sentences.map(({ first, paragraph }) => {
    const opens = !paragraphs.has(paragraph)
    paragraphs.add(paragraph)
    return [first, opens ? 1 : 0]
  })
  const offices = findNames(parsed).flatMap(mark => {
    const title = mark.name === 'office' ? mark : mark.role
    return title === null ? [] : [clean.toReceived(title)]
  })
  const words = parsed.tokens.map(token => token.text)
  process.stdout.write(
    `${JSON.stringify({
      name,
      starts: spans.map(span => span.start),
      ends: spans.map(span => span.end),
      words,
      sentences,
      offices: offices.map(({ start, end }) => [start, end]),
    })}\n`,
  )
}
