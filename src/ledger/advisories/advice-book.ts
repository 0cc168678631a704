/** The advisories of a situation by issuer and topic, so that each entry finds those it may repeat, lift or replace. */
import type { AdvisoryEntry } from '../entries/entry.ts'
import { AdviceLine } from './advice-line.ts'
import { isWithin, type Topic, topicOf } from './topic.ts'

/** More of one issuer and topic are not looked through, the latest first: a bound for hostile input. */
const MOST_ALIKE = 50

export class AdviceBook {
  readonly lines: AdviceLine[] = []
  readonly #byMatter = new Map<string, AdviceLine>()
  readonly #byTopic = new Map<string, AdviceLine[]>()

  readonly #taken = new Map<string, readonly AdviceLine[]>()

  readonly #topics = new Map<AdvisoryEntry, Topic>()

  /** The minute up to which own ends have come. */
  now = ''

  /** Read once for each entry. */
  topicOf(entry: AdvisoryEntry): Topic {
    const known = this.#topics.get(entry)
    if (known !== undefined) return known
    const topic = topicOf(entry)
    this.#topics.set(entry, topic)
    return topic
  }

  /** Where entries with this matter stand. */
  inMatter(matter: string): AdviceLine | null {
    const line = this.#byMatter.get(matter)
    return line === undefined ? null : this.#asOfNow(line)
  }

  join(matter: string, line: AdviceLine): void {
    this.#byMatter.set(matter, line)
  }

  /** Remembers where an entry went, so that a copy of it can go nowhere else. */
  took(entry: AdvisoryEntry, lines: readonly AdviceLine[]): void {
    this.#taken.set(keyOf(entry.report, entry.matter), lines)
  }

  /** Where the original of a copy went; null where it is no copy, or its original is not known. */
  originalOf({ matter, chain }: AdvisoryEntry): readonly AdviceLine[] | null {
    return chain.copyOf === null ? null : (this.#taken.get(keyOf(chain.copyOf, matter)) ?? null)
  }

  add(entry: AdvisoryEntry, topic: Topic): AdviceLine {
    const line = new AdviceLine(entry, topic)
    this.lines.push(line)
    this.#byMatter.set(entry.matter, line)
    for (const issuer of [line.issuer, ANYBODY])
      for (const one of [...topic.topics, ALL]) {
        const key = keyOf(issuer, one)
        const list = this.#byTopic.get(key)
        if (list === undefined) this.#byTopic.set(key, [line])
        else list.push(line)
      }
    return line
  }

  /** The same advice by one issuer, or by anybody where `issuer` is null; one in force before one that is over. */
  same(topic: Topic, issuer: string | null): AdviceLine | null {
    const alike = this.about(topic, issuer).filter(line => isSameAdvice(line, topic))
    return alike.find(line => line.status === 'in force') ?? alike[0] ?? null
  }

  /** All that share a topic and may be for the same people and places, the latest first. */
  about(topic: Topic, issuer: string | null): AdviceLine[] {
    return this.onTopic(topic, issuer).filter(line => isWithin(line.topic.scope, topic.scope))
  }

  /** All that share a topic; all of an issuer where the words name none. */
  onTopic({ topics }: Topic, issuer: string | null): AdviceLine[] {
    const keys = topics.length === 0 ? [ALL] : topics
    const found = keys.flatMap(topic =>
      (this.#byTopic.get(keyOf(issuer ?? ANYBODY, topic)) ?? []).slice(-MOST_ALIKE),
    )
    const each = keys.length === 1 ? found : [...new Set(found)]
    return each.reverse().map(line => this.#asOfNow(line))
  }

  #asOfNow(line: AdviceLine): AdviceLine {
    if (line.isOver(this.now)) line.expire()
    return line
  }
}

/** The same to do; or part of what is in force, for no others than those it is for. */
function isSameAdvice({ topic, status }: AdviceLine, said: Topic): boolean {
  if (said.topics.join('\u0000') === topic.topics.join('\u0000')) return true
  if (status !== 'in force' || !said.topics.every(one => topic.topics.includes(one))) return false
  return said.scope.every(name => topic.scope.includes(name))
}

const ANYBODY = '\u0001anybody'
const ALL = '\u0001all'

function keyOf(issuer: string, topic: string): string {
  return `${issuer}\u0000${topic}`
}
