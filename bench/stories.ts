/**
 * What placing a report among many known ones costs. Known reports are made from a few hundred invented articles by giving
 * each other names, so that a record of 20,000 has thousands of events, and common names that stand in all of them.
 */
import { readReport } from '../src/engine/read-report.ts'
import { placedAs, placeReport } from '../src/ledger/stories/place-report.ts'
import { type Signature, signatureOf } from '../src/ledger/stories/signature.ts'
import { type StoryIndex, storyIndex } from '../src/ledger/stories/story-index.ts'
import { digest, toReport } from '../src/text/report.ts'
import { inventedNews } from './invented-news.ts'
import { processorClock, quickest, type Row } from './measure.ts'

const ARTICLES = 200
const SMALL = 2_000
const LARGE = 20_000
const PLACED = 200
/** Reports that tell of one event, and the weightiest words that are its own. */
const OF_EVENT = 5
const OWN_WORDS = 6

export function storyTable(): Row[] {
  const readings = inventedNews(ARTICLES).map(text => readReport(toReport(text, { published: '2024-03-05' })))
  const signing = quickest(
    4,
    () => {
      for (const reading of readings) signatureOf(reading)
    },
    processorClock,
  )
  const signatures = readings.map(signatureOf)
  const [few, many] = [SMALL, LARGE].map(size => placing(signatures, size))
  const bytes = Math.max(...signatures.map(signature => Buffer.byteLength(JSON.stringify(signature))))
  return [
    { name: 'a signature', ...milliseconds(signing / readings.length, 0.5) },
    { name: 'largest signature as JSON', value: `${bytes} bytes`, target: '< 2,000', reached: bytes < 2_000 },
    { name: 'a report among 2,000', ...milliseconds(few ?? 0, 1) },
    { name: 'a report among 20,000', ...milliseconds(many ?? 0, 1) },
  ]
}

function milliseconds(value: number, most: number): Omit<Row, 'name'> {
  return { value: `${value.toFixed(2)} ms`, target: `≤ ${most} ms`, reached: value <= most }
}

/** Candidates and decision, for reports of which half tell of known events. */
function placing(signatures: readonly Signature[], size: number): number {
  const index = storyIndex()
  for (let at = 0; at < size; at++) put(index, made(signatures, at))
  const next = Array.from({ length: PLACED }, (_, at) => made(signatures, size - PLACED * OF_EVENT + at * 7))
  const placeAll = () => {
    for (const one of next) placeReport(one, index.candidates(one))
  }
  return quickest(4, placeAll, processorClock) / PLACED
}

function put(index: StoryIndex, signature: Signature): void {
  const placement = placeReport(signature, index.candidates(signature))
  index.add(signature, placedAs(placement))
  for (const merge of placement.merges) index.merge(merge)
}

function made(signatures: readonly Signature[], at: number): Signature {
  const event = Math.floor(at / OF_EVENT)
  const base = signatures[at % signatures.length] ?? {
    report: '',
    words: [],
    weights: [],
    kinds: '',
    published: null,
  }
  const words = base.words.map((word, rank) => (rank < OWN_WORDS ? `e${event}-${rank}` : word))
  return { ...base, words, report: `r-${digest(`made ${at}`, 16)}` }
}
