/**
 * Scores dates against TimeML gold by the TempEval-3 definitions: an expression is found strictly where its span is
 * exact, relaxed where it overlaps; type and value count where a relaxed match also has the gold type or value.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findDates } from '../src/annotate/dates/find-dates.ts'
import { parse } from '../src/parse/parse.ts'
import { toReport } from '../src/text/report.ts'
import { f1, type Measure, type Score, type ScoredError, type Scorer } from './scorer.ts'
import { type GoldTime, readTimeml, type TimemlDocument } from './timeml.ts'

/** What a system finds: a span with the TIMEX3 type and value. */
export type FoundTime = Pick<GoldTime, 'start' | 'end' | 'type' | 'value'>
type Finder = (document: TimemlDocument) => readonly FoundTime[]

/** Each gold time with the one found that overlaps it, and what was found without one. */
type Pairing = {
  readonly pairs: readonly { readonly gold: GoldTime; readonly found: FoundTime | null }[]
  readonly extra: readonly FoundTime[]
}
type FilePairing = Pairing & { readonly file: string; readonly text: string }

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

export const scorer: Scorer = {
  definition:
    'UzZaman et al. 2013, SemEval-2013 Task 1 (TempEval-3): strict and relaxed span F1, type and value F1 over relaxed matches. The creation time is not counted.',
  folder: 'tempeval3/train',
  score: folder => scoreTimes(folder, hearsay),
}

function hearsay(document: TimemlDocument): FoundTime[] {
  const report = toReport(document.text, { published: document.published })
  return findDates(parse(document.text), report).map(({ start, end, type, timex }) => ({
    start,
    end,
    type,
    value: timex,
  }))
}

/** Scores a finder on every .tml file under a folder. */
export function scoreTimes(folder: string, finder: Finder): Score {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.tml'))
    .sort()
  const pairings = files.map(name => {
    const document = readTimeml(readFileSync(join(folder, name), 'utf8'))
    return { file: basename(name), text: document.text, ...pairUp(document.times, finder(document)) }
  })
  return { title: `${files.length} files`, measures: measure(pairings), errors: errors(pairings) }
}

/** Gives each gold time the found one with the same span, or else the first overlapping one that is still free. */
export function pairUp(gold: readonly GoldTime[], found: readonly FoundTime[]): Pairing {
  const free = new Set(found)
  const take = (fits: (one: FoundTime) => boolean): FoundTime | null => {
    for (const one of free) {
      if (!fits(one)) continue
      free.delete(one)
      return one
    }
    return null
  }
  const exact = gold.map(one => take(other => isExact(one, other)))
  const pairs = gold.map((one, index) => ({
    gold: one,
    found: exact[index] ?? take(other => one.start < other.end && other.start < one.end),
  }))
  return { pairs, extra: [...free] }
}

function isExact(a: FoundTime, b: FoundTime): boolean {
  return a.start === b.start && a.end === b.end
}

/** The measures over all files. */
export function measure(pairings: readonly Pairing[]): Measure[] {
  const pairs = pairings.flatMap(one => one.pairs)
  const extra = pairings.flatMap(one => one.extra)
  const matched = pairs.flatMap(({ gold, found }) => (found === null ? [] : [{ gold, found }]))
  const found = matched.length + extra.length
  const rate = (right: number) => f1(right, found, pairs.length)
  const same = (field: 'type' | 'value') => matched.filter(one => one.gold[field] === one.found[field]).length
  const relaxed = rate(matched.length)
  return [
    { name: 'gold', value: pairs.length, count: true },
    { name: 'found', value: found, count: true },
    { name: 'strict F1', value: rate(matched.filter(one => isExact(one.gold, one.found)).length).f1 },
    { name: 'relaxed precision', value: relaxed.precision },
    { name: 'relaxed recall', value: relaxed.recall },
    { name: 'relaxed F1', value: relaxed.f1 },
    { name: 'type F1', value: rate(same('type')).f1 },
    { name: 'value F1', value: rate(same('value')).f1 },
    { name: 'value F1, DATE and TIME only', value: pointValue(pairs, extra) },
    { name: 'bare weekday accuracy', value: weekdayAccuracy(pairs) },
  ]
}

function pointValue(pairs: Pairing['pairs'], extra: readonly FoundTime[]): number {
  const isPoint = (one: FoundTime) => one.type === 'DATE' || one.type === 'TIME'
  const gold = pairs.filter(pair => isPoint(pair.gold))
  const found = [...pairs.flatMap(pair => pair.found ?? []), ...extra].filter(isPoint)
  const right = gold.filter(pair => pair.found !== null && pair.gold.value === pair.found.value)
  return f1(right.length, found.length, gold.length).f1
}

function weekdayAccuracy(pairs: Pairing['pairs']): number {
  const weekdays = pairs.filter(pair => WEEKDAY.test(pair.gold.words))
  const right = weekdays.filter(pair => pair.gold.value === pair.found?.value)
  return f1(right.length, weekdays.length, weekdays.length).recall
}

/** Errors of one kind together, the most frequent kind first. */
function errors(pairings: readonly FilePairing[]): ScoredError[] {
  const all = pairings.flatMap(fileErrors)
  const frequency = new Map<string, number>()
  for (const one of all) frequency.set(one.group, (frequency.get(one.group) ?? 0) + 1)
  const rank = (group: string) => frequency.get(group) ?? 0
  return all
    .sort((a, b) => rank(b.group) - rank(a.group) || a.group.localeCompare(b.group))
    .map(({ where, words, problem }) => ({ where, words, problem }))
}

function fileErrors(pairing: FilePairing): (ScoredError & { readonly group: string })[] {
  const report = (at: FoundTime, kind: string, problem: string) => ({
    where: `${pairing.file} ${at.start}`,
    words: context(pairing.text, at),
    problem: `${kind}: ${problem}`,
    group: `${kind} ${shape(pairing.text.slice(at.start, at.end))}`,
  })
  const wrong = pairing.pairs.flatMap(({ gold, found }) => {
    if (found === null) return [report(gold, 'missed', gold.value)]
    if (gold.value !== found.value) return [report(gold, 'value', `${found.value} should be ${gold.value}`)]
    const words = pairing.text.slice(found.start, found.end)
    return isExact(gold, found) ? [] : [report(gold, 'span', `"${words}" should be "${gold.words}"`)]
  })
  return [...wrong, ...pairing.extra.map(one => report(one, 'extra', one.value))]
}

/** Words with digits and weekdays made alike, so that errors of one sort group. */
function shape(words: string): string {
  return words
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, 'WEEKDAY')
}

function context(text: string, at: FoundTime): string {
  const line = (part: string) => part.replace(/\s+/g, ' ')
  const before = line(text.slice(Math.max(0, at.start - 90), at.start))
  const after = line(text.slice(at.end, at.end + 60))
  return `…${before}[${line(text.slice(at.start, at.end))}]${after}…`
}
