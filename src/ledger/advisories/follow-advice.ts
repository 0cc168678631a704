/**
 * The advisories of a situation, report by report in the order in which they were known: what each report gives, then what it lifts,
 * then what its words replace.
 */
import { answerIn } from '../conditions/answers-to.ts'
import type { AdvisoryEntry } from '../entries/entry.ts'
import { AdviceBook } from './advice-book.ts'
import type { AdviceLine, Change } from './advice-line.ts'
import { advisoryMatterId } from './advisory-matter.ts'
import { changeNotices } from './replace-notices.ts'
import type { Topic } from './topic.ts'

/** `entries` in order; those of one report stand together. */
export function followAdvice(entries: readonly AdvisoryEntry[]): readonly AdviceLine[] {
  const book = new AdviceBook()
  for (const report of byReport(entries)) {
    book.now = report[0]?.clocks.known.from ?? ''
    const [copied, own] = parted(report, entry => book.originalOf(entry) !== null)
    const [answering, saying] = parted(own, entry => answerIn(entry)?.only === true)
    const [changing, plain] = parted(saying, entry => book.topicOf(entry).notice)
    const [lifting, giving] = parted(plain, ({ claim }) => claim.change === 'lifted')
    for (const entry of copied) for (const line of book.originalOf(entry) ?? []) line.copy(entry)
    const given = giving.flatMap(entry => give(book, entry))
    changeNotices(book, changing, given)
    for (const entry of lifting) book.took(entry, lift(book, entry))
    for (const entry of answering) answer(book, entry)
  }
  return book.lines
}

function byReport(entries: readonly AdvisoryEntry[]): AdvisoryEntry[][] {
  const reports: AdvisoryEntry[][] = []
  for (const entry of entries) {
    const last = reports.at(-1)
    if (last?.[0]?.report === entry.report) last.push(entry)
    else reports.push([entry])
  }
  return reports
}

function parted<One>(all: readonly One[], is: (one: One) => boolean): [One[], One[]] {
  return [all.filter(is), all.filter(one => !is(one))]
}

/** The advisory that an entry gives, where it does more than cite one. */
function give(book: AdviceBook, entry: AdvisoryEntry): AdviceLine[] {
  const topic = book.topicOf(entry)
  const { clocks, chain, claim } = entry
  const known = lineFor(book, entry, topic)
  const line = known ?? book.add(entry, topic)
  book.join(entry.matter, line)
  book.took(entry, [line])
  const own = chain.named || chain.origin === line.issuer
  if (known === null) line.begin(entry, isLevel(claim.change) ? claim.change : 'issued', topic.level)
  else if (clocks.earlier || (line.status !== 'in force' && !own)) {
    line.cite(entry)
    return []
  } else if (line.status === 'in force') goOn(line, entry, topic.level)
  else line.begin(entry, 'issued', topic.level)
  return [line]
}

/** Said again, or by the words themselves made stricter or milder: "shortened the curfew" names no level. */
function goOn(line: AdviceLine, entry: AdvisoryEntry, level: string | null): void {
  const { change } = entry.claim
  if (level === null && isLevel(change) && entry.chain.origin === line.issuer) line.alter(entry, change)
  else line.repeat(entry, level)
}

function isLevel(change: Change): change is 'raised' | 'lowered' {
  return change === 'raised' || change === 'lowered'
}

/** A matter that a person gave it, the issuer's own advice, or for a report without a source anybody's. */
function lineFor(book: AdviceBook, entry: AdvisoryEntry, topic: Topic): AdviceLine | null {
  const known = book.inMatter(entry.matter)
  if (known !== null) return known
  if (advisoryMatterId(entry.situation, entry.chain.origin, topic) !== entry.matter) return null
  const own = book.same(topic, entry.chain.origin) ?? onlyOne(book, entry, topic)
  if (own !== null || entry.chain.named) return own
  const others = book.about(topic, null).filter(line => line.status === 'in force')
  return others.find(line => line.topic.topics.join() === topic.topics.join()) ?? null
}

/** "The warning remains in force": the one of that issuer and topic, however its places are told. */
function onlyOne(book: AdviceBook, { claim, chain }: AdvisoryEntry, topic: Topic): AdviceLine | null {
  if (claim.change !== 'repeated') return null
  const all = book.onTopic(topic, chain.origin).filter(line => line.status === 'in force')
  return all.length === 1 ? (all[0] ?? null) : null
}

/** "The ministry denied that it had told people to leave": an answer to whoever said so. */
function answer(book: AdviceBook, entry: AdvisoryEntry): void {
  const line = book.inMatter(entry.matter) ?? book.about(book.topicOf(entry), null).at(0)
  line?.answers.push(entry)
}

/** Ends what the issuer has in force on the topic at the place; a notice never heard of is lifted all the same. */
function lift(book: AdviceBook, entry: AdvisoryEntry): readonly AdviceLine[] {
  const topic = book.topicOf(entry)
  const isOpen = (line: AdviceLine) => line.status === 'in force' || line.status === 'ended'
  const own = book.about(topic, entry.chain.origin).filter(isOpen)
  const any = entry.chain.named ? [] : book.about(topic, null).filter(isOpen)
  const lines = own.length > 0 ? own : any
  const over = book.same(topic, entry.chain.origin)
  if (lines.length === 0 && over !== null) {
    over.all.push(entry)
    return [over]
  }
  const lifted = lines.length > 0 ? lines : [book.add(entry, topic)]
  for (const line of lifted) {
    line.reviveIfExpired()
    line.end('lifted', { entry, change: 'lifted', endedBy: entry.id })
  }
  return lifted
}
