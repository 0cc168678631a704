/** Texts → what the product's tagger says of them, for the check that it says what the trainer says. Lines of JSON in and out. */
import { createInterface } from 'node:readline'
import type { Run } from '../../src/parse/tags.ts'
import { openTagger } from '../../src/tagger/tagger.ts'
import { toReport } from '../../src/text/report.ts'

const [folder = ''] = process.argv.slice(2)
const tagger = await openTagger(folder)
const pair = ({ first, last }: Run) => [first, last]

for await (const line of createInterface({ input: process.stdin })) {
  const { text }: { text: string } = JSON.parse(line)
  const { attributions, names } = await tagger.tag(toReport(text))
  process.stdout.write(
    `${JSON.stringify({
      names: names.map(name => [...pair(name), name.kind]),
      attributions: attributions.map(({ cue, source, content }) => ({
        cue: [pair(cue)],
        source: source.map(pair),
        content: content.map(pair),
      })),
    })}\n`,
  )
}
