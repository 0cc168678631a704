/**
 * Advice found in a sentence → the claim: its exact words, who gives it, where, when and until when. "Residents should boil
 * water until Friday, the inspectorate repeated" → boil water, until Friday, repeated, by the inspectorate.
 */
import type { Marks } from '../../annotate/mark.ts'
import { adviceVerbs } from '../../language/en/advice-words.ts'
import { placeNouns } from '../../language/en/clause-words.ts'
import type { Parsed, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { inferencesOf, statementOf, whenOf, whereOf } from '../circumstances.ts'
import type { AdvisoryClaim, Inference, Mention, StatementClaim, When } from '../claim.ts'
import { endOf, unlessDeadline } from '../deadline.ts'
import { startingWithin, tokenIndexAt } from '../look-up.ts'
import { baseFrom, type Stretch } from '../noun-phrase.ts'
import { isOfPublic, mayAdvise } from './audience.ts'
import type { Advice } from './told.ts'

type Surroundings = {
  readonly parsed: Parsed
  readonly marks: Marks
  readonly statements: readonly StatementClaim[]
}

const ENDS = new Set(['until', 'till', 'by', 'before'])
const REPEATING = adviceVerbs('repeating')
const NOTICES = new Set(['advisories/notice', 'advisories/standing'])

/** The claim of some advice; null where the report only looks back on what was advised. */
export function claimOf(advice: Advice, { parsed, marks, statements }: Surroundings): AdvisoryClaim | null {
  const whole = spanOf(parsed.tokens, advice.instruction)
  const audience = advice.audience && spanOf(parsed.tokens, advice.audience)
  const statement = statementOf({ start: whole.start, end: whole.start + 1 }, statements)
  if (advice.past && statement === null) return null
  const said = withinStatement(whole, statement)
  const issuer = issuerOf(advice, statement, parsed)
  const ahead =
    advice.rule === 'advisories/should' || advice.rule === 'advisories/allowed' ? false : undefined
  const place = namedFor(said, parsed, marks) ?? whereOf(said, parsed, marks, ahead)
  const dated = unlessDeadline(whenOf(said, parsed, marks), parsed)
  // "This replaces the notice of 5 March": the day of the other notice.
  const when = advice.change === 'replaced' ? null : (dated ?? saidBy(statement))
  return {
    kind: 'advisory',
    issuer,
    audience,
    instruction: NOTICES.has(advice.rule) ? beforeDate(said, marks, parsed) : said,
    change: advice.change === 'issued' && isRepeated(statement, parsed) ? 'repeated' : advice.change,
    when,
    until: endOf(said, ENDS, { parsed, marks }),
    place,
    statement,
    rule: advice.rule,
    reader: 'rules',
    inferred: [...inferredIssuer(issuer), ...inferencesOf(when, place)],
  }
}

/** In "told to boil water, the mayor said" what the mayor said ends before who says so. */
function withinStatement(span: Span, statement: StatementClaim | null): Span {
  const part = statement?.content.find(one => one.start <= span.start && span.start < one.end)
  return part === undefined || part.end >= span.end ? span : { start: span.start, end: part.end }
}

/** "The boil-water notice in Arden", without the "at 10 a.m." when it was lifted. */
function beforeDate(span: Span, marks: Marks, parsed: Parsed): Span {
  const date = startingWithin(marks.dates, span).find(one => one.end >= span.end)
  if (date === undefined || date.type === 'DURATION') return span
  const at = tokenIndexAt(parsed, date.start)
  const before = parsed.tokens[at - 1]
  const last = /^(?:at|on)$/.test(before?.lower ?? '') ? parsed.tokens[at - 2] : before
  if (before?.pos === 'IN' && before === last) return span // "until Sunday" belongs to it
  return last === undefined || last.end <= span.start ? span : { start: span.start, end: last.end }
}

/** The one named with the verb, else whoever says so. */
function issuerOf(advice: Advice, statement: StatementClaim | null, parsed: Parsed): Mention | null {
  const { tokens } = parsed
  if (advice.issuer !== null && !isRelative(advice.issuer, tokens))
    return { ...spanOf(tokens, advice.issuer), basis: 'stated' }
  const source = statement?.source ?? null
  if (source === null || !isAuthority(source, parsed)) return null
  return { start: source.start, end: source.end, basis: 'inferred' }
}

/** "Which", "that": a word that names nobody. */
function isRelative(phrase: Stretch, tokens: readonly Token[]): boolean {
  return /^W/.test(tokens[phrase.first]?.pos ?? '') || tokens[phrase.first]?.lower === 'that'
}

function inferredIssuer(issuer: Mention | null): Inference[] {
  if (issuer?.basis !== 'inferred') return []
  return [{ field: 'issuer', from: [issuer], because: 'who says so is taken to be who advises' }]
}

function saidBy(statement: StatementClaim | null): When | null {
  return statement?.said ? { date: statement.said.date, basis: 'inferred' } : null
}

/** The characters of a stretch, without marks and joining words at its end. */
function spanOf(tokens: readonly Token[], stretch: Stretch): Span {
  let last = stretch.last
  while (last - 1 > stretch.first && isTail(tokens[last - 1])) last--
  const start = tokens[stretch.first]?.start ?? 0
  return { start, end: tokens[last - 1]?.end ?? start }
}

/** Not "I", not a doctor, not the residents themselves. */
function isAuthority(source: Span, parsed: Parsed): boolean {
  const said = { first: tokenIndexAt(parsed, source.start), last: tokenIndexAt(parsed, source.end) }
  if (/^(?:i|we|you)$/.test(parsed.tokens[said.first]?.lower ?? '')) return false
  return mayAdvise(parsed.tokens, said) && !isOfPublic(parsed.tokens, said)
}

function isTail(token: Token | undefined): boolean {
  return token !== undefined && ((token.kind === 'mark' && token.text !== ')') || token.pos === 'CC')
}

/** "The inspectorate repeated": who says it says it again. */
function isRepeated(statement: StatementClaim | null, parsed: Parsed): boolean {
  const { cue } = statement ?? { cue: null }
  if (cue === null) return false
  for (let at = tokenIndexAt(parsed, cue.start); (parsed.tokens[at]?.start ?? cue.end) < cue.end; at++)
    if (REPEATING.has(parsed.tokens[at]?.lower ?? '')) return true
  return false
}

/** "The flood alert for the Sill valley": a place by its kind, where no place of the gazetteer is named there. */
function namedFor(span: Span, parsed: Parsed, marks: Marks): Mention | null {
  if (startingWithin(marks.places, span).some(mark => mark.literal)) return null
  const last = tokenIndexAt(parsed, span.end)
  for (let at = tokenIndexAt(parsed, span.start); at < last; at++) {
    if (parsed.tokens[at]?.lower !== 'for') continue
    const phrase = baseFrom(parsed.tokens, at + 1, { first: at + 1, last, stops: () => false })
    if (phrase === null || !placeNouns.has(parsed.tokens[phrase.last - 1]?.lower ?? '')) continue
    const article = /^(?:DT|PRP\$)$/.test(parsed.tokens[phrase.first]?.pos ?? '') ? 1 : 0
    return { ...spanOf(parsed.tokens, { first: phrase.first + article, last: phrase.last }), basis: 'stated' }
  }
  return null
}
