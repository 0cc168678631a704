/** How long others take for the parts they do, on the same articles in the same run. Above 1 × we are quicker. */
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { findDates } from '../src/annotate/dates/find-dates.ts'
import { findNames } from '../src/annotate/names/find-names.ts'
import { findPlaces } from '../src/annotate/places/find-places.ts'
import { parse } from '../src/parse/parse.ts'
import { toReport } from '../src/text/report.ts'
import { ms, quickest, type Row } from './measure.ts'

const ROUNDS = 3
const PUBLISHED = '2024-03-05'

export function rivalTable(articles: readonly string[]): Row[] {
  const wink = winkNLP(model, ['sbd', 'pos'])
  const reference = new Date(`${PUBLISHED}T12:00:00Z`)
  const each = (work: (text: string) => unknown): number => {
    work(articles[0] ?? '')
    return quickest(ROUNDS, () => articles.forEach(work)) / articles.length
  }
  const parsing = each(parse)
  const dates = each(text => findDates(parse(text), toReport(text, { published: PUBLISHED })))
  const names = each(text => {
    const parsed = parse(text)
    return findPlaces(parsed, findNames(parsed), toReport(text))
  })
  const rows: readonly (readonly [name: string, ours: number, theirs: number])[] = [
    ['tokens, sentences, tags: wink-nlp', parsing, each(text => wink.readDoc(text).tokens().length())],
    ['tokens, sentences: compromise', parsing, each(text => compromise.tokenize(text).length)],
    ['tokens, sentences, tags: compromise', parsing, each(text => compromise(text).length)],
    ['dates, from the text: chrono-node', dates, each(text => chrono.parse(text, reference))],
    ['people and places, from the text: compromise', names, each(namesByCompromise)],
  ]
  return rows.map(([name, ours, theirs]) => ({
    name,
    value: `${(theirs / ours).toFixed(1)} ×  (${ms(theirs)} against our ${ms(ours)})`,
  }))
}

function namesByCompromise(text: string): number {
  const doc = compromise(text)
  return doc.people().length + doc.places().length
}
