/**
 * "The embassy raised its travel advice", "this replaces the notice of 5 March": words that change a notice, which is all that an
 * issuer advises in one report. What it advises in the new report takes the place of what it advised in the old one.
 */
import { dateMonths } from '../../generated/en/date-months.ts'
import { fold } from '../../text/fold.ts'
import type { AdvisoryEntry } from '../entries/entry.ts'
import type { AdviceBook } from './advice-book.ts'
import type { AdviceLine } from './advice-line.ts'
import type { Topic } from './topic.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(
  dateMonths.map(row => [row.word.toLowerCase(), row.month]),
)

/** `given` are the advisories that the same report gives, in its order. */
export function changeNotices(
  book: AdviceBook,
  changing: readonly AdvisoryEntry[],
  given: readonly AdviceLine[],
): void {
  // What was raised or lowered says more than that it was replaced.
  const first = changing.filter(({ claim }) => claim.change !== 'replaced')
  const rest = changing.filter(({ claim }) => claim.change === 'replaced')
  for (const entry of [...first, ...rest]) book.took(entry, changeNotice(book, entry, given))
}

function changeNotice(
  book: AdviceBook,
  entry: AdvisoryEntry,
  given: readonly AdviceLine[],
): readonly AdviceLine[] {
  const { change } = entry.claim
  const topic = book.topicOf(entry)
  const issuer = entry.chain.origin
  const news = given.filter(line => line.issuer === issuer)
  const named = namedBy(book, entry, topic, news)
  if (news.length === 0) {
    for (const line of named) line.alter(entry, change)
    return named
  }
  const reports = new Set(named.map(line => line.first.report))
  const mates = book
    .onTopic({ ...topic, topics: [] }, issuer)
    .filter(line => line.status === 'in force' && reports.has(line.first.report))
  const old = [...new Set([...named, ...mates])].filter(
    line => !news.includes(line) && line.first.report !== entry.report,
  )
  for (const line of old) {
    const how = named.includes(line) && sharesTopic(line, topic) ? change : 'replaced'
    line.end('replaced', { entry, change: how, endedBy: successorOf(line, news).first.id })
  }
  const kept = named.filter(line => news.includes(line) && line.first.report !== entry.report)
  for (const line of kept) line.alter(entry, change)
  return [...old, ...kept]
}

/** The advisories that the words mean: of a topic, of a day, or those that the new ones are about. */
function namedBy(
  book: AdviceBook,
  entry: AdvisoryEntry,
  topic: Topic,
  news: readonly AdviceLine[],
): AdviceLine[] {
  const own = (about: Topic) =>
    book.onTopic(about, entry.chain.origin).filter(line => line.status === 'in force')
  if (topic.topics.length > 0) return own(topic)
  const all = own(topic)
  const day = dayIn(entry.claim.instruction.words)
  if (day !== null) return all.filter(line => line.first.clocks.known.from.slice(5, 10) === day)
  const topics = new Set(news.flatMap(line => line.topic.topics))
  return all.filter(line => line.topic.topics.some(one => topics.has(one)))
}

function sharesTopic(line: AdviceLine, { topics }: Topic): boolean {
  return line.topic.topics.some(one => topics.includes(one))
}

/** What takes its place: that which has most in common with it, else the first. */
function successorOf(line: AdviceLine, news: readonly AdviceLine[]): AdviceLine {
  const common = (one: AdviceLine) =>
    one.topic.topics.filter(topic => line.topic.topics.includes(topic)).length
  return news.reduce((best, one) => (common(one) > common(best) ? one : best))
}

/** "The notice of 5 March" → `03-05`. */
function dayIn(words: string): string | null {
  const all = fold(words).split(' ')
  const at = all.findIndex(word => MONTHS.has(word))
  const day = [all[at - 1], all[at + 1]].find(word => /^\d{1,2}$/.test(word ?? ''))
  if (at < 0 || day === undefined) return null
  return `${String(MONTHS.get(all[at] ?? '')).padStart(2, '0')}-${day.padStart(2, '0')}`
}
