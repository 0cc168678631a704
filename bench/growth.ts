/**
 * How reading time grows: a text of 100,000 characters against one ten times as long, ordinary and hostile. Linear is
 * ten; up to twelve is allowed for the cost of memory.
 * Processor time, so that a busy machine does not look like a slow engine.
 */
import { readReport } from '../src/engine/read-report.ts'
import { toReport } from '../src/text/report.ts'
import { inventedNews } from './invented-news.ts'
import { processorClock, quickest, type Row } from './measure.ts'

const SHORT = 100_000
const LONG = 10 * SHORT
const MOST = 12
/** A million characters in less are quick enough, and their time is mostly noise. */
const AT_ONCE = 200
/** What would take longer, going by the shorter texts, is not tried. */
const PATIENCE = 60_000

/** What is repeated, by its name in the table. */
const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ['straight quotation marks', '"'],
  ['opening curly quotation marks', '“'],
  ['closing curly quotation marks', '”'],
  ['apostrophes', "'"],
  ['curly apostrophes', '’'],
  ['opening guillemets', '«'],
  ['quoted letters', '“a” '],
  ['opening brackets', '('],
  ['brackets', '(a) '],
  ['digits', '7'],
  ['numbers', '7 '],
  ['numbers with commas', '7,'],
  ['letters', 'a'],
  ['capital letters', 'A'],
  ['one endless sentence', 'the men of the town went to the river and '],
  ['one endless quotation', '“the men of the town went to the river and '],
  ['attributions', 'he said that '],
  ['sentences of one word', 'No. '],
  ['spaces', ' '],
  ['lines', '\n'],
  ['words on lines', 'word\n'],
  ['abbreviations', 'a.b. '],
  ['full stops', '.'],
  ['at signs', '@'],
  ['halves of mail addresses', 'a@b.'],
  ['hyphens', 'a-'],
  ['number words', 'two hundred and '],
  ['hedged numbers', 'more than 12 people, '],
  ['months', 'May '],
  ['weekdays', 'on Monday '],
  ['capitalised words', 'Aa Bb '],
  ['one name', 'Ilse Marr '],
  ['places', 'Paris, Texas, '],
  ['wrongly decoded marks', 'â€œ'],
  ['entities', '&amp;'],
  ['characters without width', '\u200b'],
]

/** One row for each kind of text, as it is measured: the whole table takes a minute or two. */
export function* growthTable(): Generator<Row> {
  yield growthOf('invented news', inventedNews(40).join('\n\n'))
  for (const [name, piece] of HOSTILE) yield growthOf(name, piece)
}

function growthOf(name: string, piece: string): Row {
  const target = `≤ ${MOST} ×`
  const probe = timeOf(ofLength(piece, SHORT / 10), 5)
  const before = timeOf(ofLength(piece, SHORT), 4)
  const expected = before * Math.max(before / probe, MOST)
  if (expected > PATIENCE) {
    const value = `${(before / probe).toFixed(1)} ×  (${seconds(probe)} → ${seconds(before)}) of a tenth`
    return { name, value, target, reached: false }
  }
  const after = timeOf(ofLength(piece, LONG), 2)
  const value = `${(after / before).toFixed(1)} ×  (${seconds(before)} → ${seconds(after)})`
  return { name, value, target, reached: after < AT_ONCE || after / before <= MOST }
}

function timeOf(text: string, rounds: number): number {
  const report = toReport(text, { published: '2024-03-05' })
  return quickest(rounds, () => void readReport(report), processorClock)
}

function ofLength(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3)} s`
}
