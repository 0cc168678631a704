/**
 * How reading time grows: a text of 100,000 characters against one ten times as long, ordinary and hostile. Linear is
 * ten; up to twelve is allowed for the cost of memory. What takes too long on a short text is not tried on a long one.
 */
import { readReport } from '../src/engine/read-report.ts'
import { toReport } from '../src/text/report.ts'
import { inventedNews } from './invented-news.ts'
import { quickest, type Row } from './measure.ts'

const SHORT = 100_000
const LONG = 10 * SHORT
const MOST = 12
const PATIENCE = 20_000
const ROUNDS = 3

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
  const [probe, short, long] = [SHORT / 10, SHORT, LONG].map(length => ofLength(piece, length))
  if (probe === undefined || short === undefined || long === undefined) throw new Error('three lengths')
  const target = `≤ ${MOST} ×`
  const first = timeOf(probe, 2)
  if (first * 100 > PATIENCE) return { name, value: `${seconds(first)} for 10,000`, target, reached: false }
  const before = timeOf(short, ROUNDS)
  if (before * 100 > PATIENCE)
    return { name, value: `${seconds(before)} for 100,000`, target, reached: false }
  const after = timeOf(long, ROUNDS)
  const growth = after / before
  const value = `${growth.toFixed(1)} ×  (${seconds(before)} → ${seconds(after)})`
  return { name, value, target, reached: growth <= MOST }
}

function timeOf(text: string, rounds: number): number {
  const report = toReport(text, { published: '2024-03-05' })
  return quickest(rounds, () => void readReport(report))
}

function ofLength(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3)} s`
}
