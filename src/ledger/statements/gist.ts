/**
 * The words of a statement → what two statements are compared by: stems, names, numbers and dates, and by clause whether it is
 * denied and told as done.
 */
import { MOODS, senseOf, type WordSense } from './word-sense.ts'

export type Clause = {
  /** Stems of ordinary words. */
  readonly stems: readonly string[]
  readonly anchors: Anchors
  readonly negative: boolean
  /** How it is told: '' as done, otherwise the uses of its words, "ahead", "possible", "duty", "asked". */
  readonly mood: string
}

/** What says of which one thing is spoken. Two statements that each have one which the other lacks are about different things. */
export type Anchors = {
  /** Spelling keys, in the order of the words. */
  readonly names: readonly string[]
  readonly numbers: readonly string[]
  readonly dates: readonly string[]
}

export type Gist = {
  readonly stems: readonly string[]
  /** Those of them that were written as a verb of the past: what is told as done. */
  readonly verbs: readonly string[]
  readonly anchors: Anchors
  readonly clauses: readonly Clause[]
  /** Whom a pronoun at the head stands for: whoever says it, or somebody named before. */
  readonly subject: 'speaker' | 'pronoun' | null
  /** Something is done by whoever is named after "by". */
  readonly passive: boolean
}

/** Characters of a statement that are looked at, so that no text costs more; real ones hardly ever have more. */
const LONGEST = 1200

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}{1,2}(?!\p{L}))?|\d[\d.,:]*|[,.;:!?–—-]/gu

/** A clause of fewer words is none: "Firiza and Blidari". */
const SHORTEST_CLAUSE = 2

/** Statements whose gist is remembered: each is asked for its keys and again for every comparison. */
const MOST_REMEMBERED = 2_000
const remembered = new Map<string, Gist>()

export function gistOf(words: string): Gist {
  const read = words.slice(0, LONGEST)
  const known = remembered.get(read)
  if (known !== undefined) return known
  const gist = readGist(read)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(read, gist)
  return gist
}

function readGist(words: string): Gist {
  const clauses: OpenClause[] = [openClause()]
  let clause = clauses[0] ?? openClause()
  let subject: Gist['subject'] = null
  let passive = false
  let isFirst = true
  let starts = true
  for (const [written] of words.matchAll(WORD)) {
    const sense = senseOf(written, starts)
    if (sense.kind === 'break' || sense.kind === 'end') {
      clause = openClause()
      clauses.push(clause)
      starts = sense.kind === 'end'
      continue
    }
    if (isFirst && written !== 'that') {
      subject = sense.person
      isFirst = false
    }
    passive ||= sense.isBy
    add(clause, sense)
    starts = false
  }
  return toGist(merged(clauses), subject, passive)
}

type OpenClause = {
  readonly stems: string[]
  readonly verbs: string[]
  readonly names: string[]
  readonly numbers: string[]
  readonly dates: string[]
  readonly moods: string[]
  negations: number
}

function openClause(): OpenClause {
  return { stems: [], verbs: [], names: [], numbers: [], dates: [], moods: [], negations: 0 }
}

function add(clause: OpenClause, { kind, value, negates, mood, past }: WordSense): void {
  if (negates) clause.negations++
  if (mood !== null) once(clause.moods, mood)
  if (kind === 'name') once(clause.names, value)
  else if (kind === 'number') once(clause.numbers, value)
  else if (kind === 'date') once(clause.dates, value)
  else if (kind === 'stem') {
    once(clause.stems, value)
    if (past) once(clause.verbs, value)
  }
}

/** Lists of a few words are searched faster than sets are made. */
function once(values: string[], value: string): void {
  if (!values.includes(value)) values.push(value)
}

/** What a comma or an "and" parts without making a clause of it belongs to the clause before. */
function merged(clauses: readonly OpenClause[]): OpenClause[] {
  const kept: OpenClause[] = []
  for (const clause of clauses) {
    const before = kept.at(-1)
    if (before === undefined || (clause.stems.length >= SHORTEST_CLAUSE && before.stems.length > 0))
      kept.push(clause)
    else addAll(before, clause)
  }
  return kept
}

function addAll(to: OpenClause, from: OpenClause): void {
  for (const value of from.stems) once(to.stems, value)
  for (const value of from.verbs) once(to.verbs, value)
  for (const value of from.names) once(to.names, value)
  for (const value of from.numbers) once(to.numbers, value)
  for (const value of from.dates) once(to.dates, value)
  for (const value of from.moods) once(to.moods, value)
  to.negations += from.negations
}

function toGist(open: readonly OpenClause[], subject: Gist['subject'], passive: boolean): Gist {
  const clauses = open.map(toClause)
  const all = openClause()
  for (const clause of open) addAll(all, clause)
  const { stems, verbs, names, numbers, dates } = all
  return { stems, verbs, anchors: { names, numbers, dates }, clauses, subject, passive }
}

function toClause({ stems, names, numbers, dates, negations, moods }: OpenClause): Clause {
  return {
    stems,
    anchors: { names, numbers, dates },
    negative: negations % 2 === 1,
    mood: moods.length < 2 ? (moods[0] ?? '') : MOODS.filter(mood => moods.includes(mood)).join(' '),
  }
}
