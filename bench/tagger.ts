/** Articles → what the trained tagger adds to the reading of one: milliseconds in each of its parts, articles a second. */
import { readReport } from '../src/engine/read-report.ts'
import { BUNDLED } from '../src/tagger/bundled.ts'
import { type Network, openNetwork } from '../src/tagger/network.ts'
import { taggerOn } from '../src/tagger/tagger.ts'
import { readWeights } from '../src/tagger/weights.ts'
import { toReport } from '../src/text/report.ts'
import { ms, type Row } from './measure.ts'

const WORDS = 500
const WARM_UP = 5

/** Articles of other lengths are counted as so many of 500 words. */
export async function taggerTable(articles: readonly string[]): Promise<Row[]> {
  const opening = performance.now()
  const weights = readWeights(BUNDLED)
  const clock = { encode: 0, link: 0 }
  const tagger = taggerOn(timedNetwork(await openNetwork(weights), clock), weights)
  const opened = performance.now() - opening
  const reports = articles.map(text => toReport(text, { published: '2024-03-05' }))
  for (const report of reports.slice(0, WARM_UP)) readReport(report, await tagger.tag(report))
  clock.encode = clock.link = 0
  let tagged = 0
  const start = performance.now()
  for (const report of reports) {
    const before = performance.now()
    const tags = await tagger.tag(report)
    tagged += performance.now() - before
    readReport(report, tags)
  }
  const all = performance.now() - start
  const words = articles.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const each = (time: number) => ms((time * WORDS) / words)
  return [
    { name: 'loading', value: ms(opened) },
    { name: 'encoder', value: each(clock.encode) },
    { name: 'linker', value: each(clock.link) },
    { name: 'the rest of the tagger', value: each(tagged - clock.encode - clock.link) },
    { name: 'the engine', value: each(all - tagged) },
    { name: 'articles of 500 words a second', value: ((1000 * words) / WORDS / all).toFixed(1) },
    { name: 'largest memory', value: `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB` },
  ]
}

function timedNetwork(network: Network, clock: { encode: number; link: number }): Network {
  const timed = async <T>(part: 'encode' | 'link', work: Promise<T>): Promise<T> => {
    const start = performance.now()
    const result = await work
    clock[part] += performance.now() - start
    return result
  }
  return {
    encode: input => timed('encode', network.encode(input)),
    link: (input, width) => timed('link', network.link(input, width)),
  }
}
