/** The comparison as a Markdown table: what was run here first, what others published below it. */
import type { Score } from '../../score/scorer.ts'

/** A reader that was run here on so many words. */
export type Run = {
  readonly name: string
  readonly score: Score
  readonly seconds: number
  readonly words: number
}

/** Figures of a paper: each role alone, and on another part of the corpus than the one read here. */
type Published = { readonly name: string; readonly spans: readonly (number | null)[] }

/** CofeNet (COLING 2022), tables 6 to 8 of its detailed results, on the test part of PolNeAR. */
const PUBLISHED: readonly Published[] = [
  { name: 'CoreNLP quote annotator: published, PolNeAR test, not run here', spans: [13.9, null, 17.5] },
  { name: 'CofeNet on BERT: published, PolNeAR test, not run here', spans: [83.2, 75.3, 72.9] },
]

const SPANS = ['source exact F1', 'cue exact F1', 'content exact F1']
const LINKS = ['linked P', 'linked R', 'linked F1']
const MANNERS = ['direct', 'mixed', 'indirect']
const WORDS_AN_ARTICLE = 500

export function comparison(runs: readonly Run[]): string {
  const manners = MANNERS.map(manner => `${manner} found${outOf(runs[0], manner)}`)
  const head = [
    '',
    ...SPANS,
    ...LINKS,
    ...manners,
    'seconds',
    `articles of ${WORDS_AN_ARTICLE} words a second`,
  ]
  const rows = [
    head,
    head.map(() => '---'),
    ...runs.map(measured),
    ...PUBLISHED.map(row => published(row, head)),
  ]
  return rows.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function measured({ name, score, seconds, words }: Run): string[] {
  const values = [...SPANS, ...LINKS, ...MANNERS.map(manner => `linked recall, ${manner}`)].map(start =>
    shown(score.measures.find(measure => `${measure.name} `.startsWith(`${start} `))?.value ?? null),
  )
  return [name, ...values, seconds.toFixed(1), (words / WORDS_AN_ARTICLE / seconds).toFixed(0)]
}

function published({ name, spans }: Published, head: readonly string[]): string[] {
  const cells = [name, ...spans.map(shown)]
  return head.map((_, column) => cells[column] ?? '')
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(1)
}

/** How many of a manner are there, as the scorer counted them: " (of 12)". */
function outOf(run: Run | undefined, manner: string): string {
  const name = run?.score.measures.find(measure => measure.name.startsWith(`linked recall, ${manner} `))?.name
  return name === undefined ? '' : ` ${name.slice(name.indexOf('('))}`
}
