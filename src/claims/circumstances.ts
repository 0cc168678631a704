/**
 * When, where and in whose words a claim stands: the same three questions for figures, events, conditions and
 * advisories. "Two bridges fell in Arden on Monday." → Monday, Arden, and the statement whose content this is, or null.
 */
import type { DateMark, Marks, PlaceMark } from '../annotate/mark.ts'
import type { Parsed, Sentence } from '../parse/parsed.ts'
import { contains, type Span } from '../text/span.ts'
import type { Inference, Mention, StatementClaim, When } from './claim.ts'
import { clauseAt, clausesOf } from './clauses.ts'
import { DIRECTION, isLocation, placeCost } from './locatives.ts'
import { lastStartingBy, sentenceAt, sentenceIndexAt, startingWithin, tokenIndexAt } from './look-up.ts'
import { hasOwnVerb, isAhead, isSince, tellsOfThePast } from './tense.ts'

/** How many sentences back, within the paragraph, a date or place may be carried over from. */
const CARRIED_SENTENCES = 2

/** How many statements back the one that covers a claim is looked for, so that time grows with length alone. */
const MOST_NESTED = 200

/** What ends a dateline. */
const DASHES = new Set(['-', '–', '—', '--', '---', '——'])

/**
 * The date that governs a claim. The nearest in its own clause, or one that opens the sentence, is stated; one in
 * another clause of the sentence, or the only one of a sentence just before in the paragraph, is inferred. The date of
 * saying ("said on Thursday") never dates what is said. Durations and sets never answer; days before vague words.
 */
export function whenOf(span: Span, parsed: Parsed, marks: Marks): When | null {
  const sentence = sentenceAt(parsed, span.start)
  if (sentence === null) return null
  const own = dateWithin(span, sentence, parsed, marks)
  if (own !== null) return own
  if (startingWithin(marks.dates, sentence).some(isDated)) return null
  const before = carriedFrom(sentence, parsed, earlier =>
    startingWithin(marks.dates, earlier).filter(date => isDated(date) && date.timex.includes('-')),
  )
  if (before === null || !tellsOfThePast(span, sentence, parsed)) return null
  return isOfTheEvents(before.mark, before.sentence, parsed) ? { date: before.mark, basis: 'inferred' } : null
}

/**
 * The place of a claim: the nearest literal place of its clause is stated, one elsewhere in the sentence or the only
 * one of a sentence just before in the paragraph is inferred. "From Russia" and "Kazakh" are no answer. `ahead`: whether it
 * is still to come, which then is in no place of what has happened; by default as the verb says.
 */
export function whereOf(span: Span, parsed: Parsed, marks: Marks, ahead?: boolean): Mention | null {
  const sentence = sentenceAt(parsed, span.start)
  if (sentence === null) return null
  const places = startingWithin(marks.places, sentence).filter(mark =>
    isLocation(mark, parsed, sentence.first),
  )
  const clauses = clausesOf(parsed, sentence)
  const clause = clauseAt(clauses, sentence, tokenIndexAt(parsed, span.start))
  const inClause = (mark: Span) => clauseAt(clauses, sentence, tokenIndexAt(parsed, mark.start)) === clause
  const nearest = closest(
    span,
    places,
    mark => (inClause(mark) ? 0 : 1000) + placeCost(mark, parsed, sentence.first),
  )
  if (nearest !== null) return mentionOf(nearest, inClause(nearest) ? 'stated' : 'inferred')
  if (places.length > 0 || (ahead ?? isAhead(span, sentence, parsed))) return null
  const town = datelineTown(sentence, parsed, marks)
  if (town !== null) return mentionOf(town, 'inferred')
  const before = carriedFrom(sentence, parsed, earlier =>
    startingWithin(marks.places, earlier).filter(
      mark => mark.literal && placeCost(mark, parsed, earlier.first) < DIRECTION,
    ),
  )
  return before && mentionOf(before.mark, 'inferred')
}

/** "BAIA MARE, Romania (Carpathian Wire) - A dam failed": the first place of the dateline before a first sentence. */
function datelineTown(sentence: Sentence, parsed: Parsed, marks: Marks): PlaceMark | null {
  const before = parsed.sentences[sentenceIndexAt(parsed, sentence.start) - 1]
  if (before === undefined || before.paragraph !== sentence.paragraph) return null
  if (!DASHES.has(parsed.tokens[before.last - 1]?.text ?? '')) return null
  const [town] = startingWithin(marks.places, before)
  return town ?? null
}

/** The innermost statement whose content covers a span, null where the report itself says it. */
export function statementOf(span: Span, statements: readonly StatementClaim[]): StatementClaim | null {
  const { parts, reach } = contentsOf(statements)
  let innermost: (Span & { readonly statement: StatementClaim }) | null = null
  const last = lastStartingBy(parts, span.start)
  for (let at = last; at > last - MOST_NESTED && (reach[at] ?? 0) >= span.end; at--) {
    const part = parts[at]
    if (part === undefined || !contains(part, span)) continue
    if (innermost === null || part.end - part.start < innermost.end - innermost.start) innermost = part
    if (part.start < innermost.start) break
  }
  return innermost?.statement ?? null
}

/** Why the inferred ones among a claim's when and where are so, for its `inferred` list. */
export function inferencesOf(when: When | null, place: Mention | null): Inference[] {
  const found: Inference[] = []
  if (when?.basis === 'inferred') {
    found.push({ field: 'when', from: [when.date], because: 'the nearest date; the clause itself has none' })
  }
  if (place?.basis === 'inferred') {
    found.push({ field: 'place', from: [place], because: 'the nearest place; the clause itself has none' })
  }
  return found
}

function dateWithin(span: Span, sentence: Sentence, parsed: Parsed, marks: Marks): When | null {
  const clauses = clausesOf(parsed, sentence)
  const clauseOf = (position: number) => clauseAt(clauses, sentence, tokenIndexAt(parsed, position))
  const first = clauseOf(span.start)
  const last = clauseOf(span.end - 1)
  const inClause = (date: Span) => clauseOf(date.start) >= first && clauseOf(date.start) <= last
  const isOwn = (date: Span) => inClause(date) || opensSentence(date, sentence, parsed)
  const ahead = isAhead(span, sentence, parsed)
  const answers = startingWithin(marks.dates, sentence)
    .filter(date => isAnswer(date) && !isSince(date, sentence, parsed))
    .filter(date =>
      inClause(date) ? !hasOwnVerb(date, span, parsed) : !clauses.saying[clauseOf(date.start)],
    )
    .filter(date => isOwn(date) || !ahead)
  const nearest = closest(span, answers, date => (isOwn(date) ? 0 : 1000) + (date.from === null ? 200 : 0))
  return nearest && { date: nearest, basis: isOwn(nearest) ? 'stated' : 'inferred' }
}

/** "On Tuesday, thousands marched and police fired": before the comma, at the start, it dates the whole sentence. */
function opensSentence(date: Span, sentence: Sentence, parsed: Parsed): boolean {
  const first = tokenIndexAt(parsed, date.start)
  return first - sentence.first <= 2 && parsed.tokens[tokenIndexAt(parsed, date.end)]?.text === ','
}

/** Whether a date of an earlier sentence dates what happened there, not when somebody said so. */
function isOfTheEvents(date: DateMark, sentence: Sentence, parsed: Parsed): boolean {
  const clauses = clausesOf(parsed, sentence)
  return !clauses.saying[clauseAt(clauses, sentence, tokenIndexAt(parsed, date.start))]
}

function isAnswer(date: DateMark): boolean {
  return (date.type === 'DATE' || date.type === 'TIME') && !/^(?:PRESENT|FUTURE)_REF$/.test(date.timex)
}

function isDated(date: DateMark): boolean {
  return isAnswer(date) && date.from !== null
}

function mentionOf(span: Span, basis: 'stated' | 'inferred'): Mention {
  return { start: span.start, end: span.end, basis }
}

function closest<S extends Span>(span: Span, among: readonly S[], cost: (one: S) => number): S | null {
  let best: S | null = null
  let least = Number.POSITIVE_INFINITY
  for (const one of among) {
    const distance = cost(one) + Math.max(0, one.start - span.end, span.start - one.end)
    if (distance < least) {
      least = distance
      best = one
    }
  }
  return best
}

/** The only mark of the nearest earlier sentence of the paragraph that has any; null where it has several. */
function carriedFrom<S extends Span>(
  sentence: Sentence,
  parsed: Parsed,
  marksOf: (sentence: Sentence) => readonly S[],
): { readonly mark: S; readonly sentence: Sentence } | null {
  const index = sentenceIndexAt(parsed, sentence.start)
  for (let back = 1; back <= CARRIED_SENTENCES; back++) {
    const earlier = parsed.sentences[index - back]
    if (earlier === undefined || earlier.paragraph !== sentence.paragraph) return null
    const found = marksOf(earlier)
    const [mark] = found
    if (mark !== undefined) return found.length === 1 ? { mark, sentence: earlier } : null
  }
  return null
}

type Contents = {
  readonly parts: readonly (Span & { readonly statement: StatementClaim })[]
  /** The furthest end of a part and all parts before it. */
  readonly reach: readonly number[]
}

const contents = new WeakMap<readonly StatementClaim[], Contents>()

function contentsOf(statements: readonly StatementClaim[]): Contents {
  const known = contents.get(statements)
  if (known !== undefined) return known
  const parts = statements
    .flatMap(statement => statement.content.map(({ start, end }) => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start)
  let furthest = 0
  const reach = parts.map(part => {
    furthest = Math.max(furthest, part.end)
    return furthest
  })
  const found = { parts, reach }
  contents.set(statements, found)
  return found
}
