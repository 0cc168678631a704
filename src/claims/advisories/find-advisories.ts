/** Sentences → advisories: who tells the public what to do. "Residents were told to stay indoors, the mayor said." */
import type { Marks } from '../../annotate/mark.ts'
import { adviceVerbs, adviceWords } from '../../language/en/advice-words.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { inferencesOf, statementOf, whenOf, whereOf } from '../circumstances.ts'
import type { AdvisoryClaim, Inference, Mention, StatementClaim, When } from '../claim.ts'
import { unlessDeadline } from '../deadline.ts'
import { startingWithin, tokenIndexAt } from '../look-up.ts'
import type { Stretch } from '../noun-phrase.ts'
import { clausesTold, type Told } from '../predicates.ts'
import type { VerbGroup } from '../verb-groups.ts'
import { adviceOf } from './advice-of.ts'
import { isOfPublic, mayAdvise } from './audience.ts'
import { adviceImperative, advicePlease } from './bidden.ts'
import type { Advice } from './told.ts'

const TRIGGERS = new Set([
  ...adviceVerbs('telling'),
  ...adviceVerbs('issuing'),
  ...adviceWords('duty'),
  'please',
])

/** The advisories of a text in reading order. */
export function findAdvisories(
  parsed: Parsed,
  marks: Marks,
  statements: readonly StatementClaim[],
): AdvisoryClaim[] {
  const told = parsed.sentences
    .filter(sentence => mayTell(parsed, sentence))
    .flatMap(sentence => [...foundIn(parsed, marks, sentence), ...advicePlease(parsed.tokens, sentence)])
  const bidden = statements.flatMap(statement => adviceImperative(parsed, statement))
  const claims = [...told, ...bidden]
    .map(advice => claimOf(advice, parsed, marks, statements))
    .filter(claim => claim.issuer !== null || !NEEDS_ISSUER.has(claim.rule))
    .sort((a, b) => a.instruction.start - b.instruction.start)
  return withOnlyIssuer(claims, parsed.text)
}

/** What somebody "should" do is advice only in the mouth of one who may advise. */
const NEEDS_ISSUER = new Set(['advisories/should', 'advisories/imperative'])

/** Not "I", not a doctor, not the residents themselves. */
function isAuthority(source: Span, parsed: Parsed): boolean {
  const said = { first: tokenIndexAt(parsed, source.start), last: tokenIndexAt(parsed, source.end) }
  if (/^(?:i|we|you)$/.test(parsed.tokens[said.first]?.lower ?? '')) return false
  return mayAdvise(parsed.tokens, said) && !isOfPublic(parsed.tokens, said)
}

function mayTell(parsed: Parsed, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (TRIGGERS.has(parsed.tokens[at]?.lower ?? '')) return true
  }
  return false
}

function foundIn(parsed: Parsed, marks: Marks, sentence: Sentence): Advice[] {
  const { tokens } = parsed
  const clauses = clausesTold(parsed, marks, sentence)
  return clauses.flatMap((clause, index) => {
    const groups = clause.groups.filter(group => mayBeAdvice(tokens, group))
    const found = groups.flatMap(group => {
      const advice = adviceOf(tokens, clause.predicate(group))
      return advice === null ? [] : [whole(tokens, advice, clauses.slice(index))]
    })
    return found.filter(advice => found.length === 1 || !saysNoMore(advice))
  })
}

/** "Updated its travel advice and advised against travel": what is advised is the second. */
function saysNoMore({ rule, change }: Advice): boolean {
  return rule === 'advisories/notice' && change === 'issued'
}

function mayBeAdvice(tokens: readonly Token[], { verb, carriedBy, modal }: VerbGroup): boolean {
  const words = [tokens[verb]?.lower, tokens[carriedBy]?.lower, modal]
  return words.some(word => word !== null && word !== undefined && TRIGGERS.has(word))
}

/**
 * The instruction to its end: past verbs inside it ("follow what the authorities say"), past a condition ("leave if you
 * hear the siren") and past what else is to be done ("and to call the hotline").
 */
function whole(tokens: readonly Token[], advice: Advice, clauses: readonly Told[]): Advice {
  const { first } = advice.instruction
  const [own, ...others] = clauses
  if (own === undefined) return advice
  const next = own.groups.find(
    ({ start }) => start >= advice.instruction.last && /^(?:CC|,)$/.test(tokens[start - 1]?.pos ?? ''),
  )
  const last = next === undefined ? own.last : next.start
  if (next !== undefined) {
    const instruction = beforeNextVerb(tokens, { first, last }, own.last)
    return { ...advice, instruction }
  }
  const ends = others.findIndex(clause => !goesOn(tokens, clause.first))
  const end = (ends < 0 ? others : others.slice(0, ends)).at(-1)?.last ?? last
  return { ...advice, instruction: { first, last: end } }
}

/** "If they hear it", "and to call the hotline". */
function goesOn(tokens: readonly Token[], first: number): boolean {
  if (/^(?:if|unless|until)$/.test(tokens[first]?.lower ?? '')) return true
  let at = first
  while (at < first + 2 && /^(?:,|CC)$/.test(tokens[at]?.pos ?? '')) at++
  return tokens[at]?.lower === 'to' && (tokens[at + 1]?.pos.startsWith('VB') ?? false)
}

function claimOf(
  advice: Advice,
  parsed: Parsed,
  marks: Marks,
  statements: readonly StatementClaim[],
): AdvisoryClaim {
  const whole = spanOf(parsed.tokens, advice.instruction)
  const audience = advice.audience && spanOf(parsed.tokens, advice.audience)
  const statement = statementOf({ start: whole.start, end: whole.start + 1 }, statements)
  const said = withinStatement(whole, statement)
  const issuer = issuerOf(advice, statement, parsed)
  const place = whereOf(said, parsed, marks)
  const when = unlessDeadline(whenOf(said, parsed, marks), parsed) ?? saidBy(statement)
  return {
    kind: 'advisory',
    issuer,
    audience,
    instruction: advice.rule === 'advisories/notice' ? beforeDate(said, marks, parsed) : said,
    change: advice.change,
    when,
    until: null,
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

/** Where only one adviser is named in a report, advice by nobody in particular is taken to be theirs. */
function withOnlyIssuer(claims: readonly AdvisoryClaim[], text: string): AdvisoryClaim[] {
  const issuers = claims.flatMap(({ issuer }) => issuer ?? [])
  const only = new Set(issuers.map(issuer => text.slice(issuer.start, issuer.end))).size === 1
  if (!only) return [...claims]
  return claims.map(claim => {
    const issuer = issuers.find(one => one.end < claim.instruction.start)
    if (claim.issuer !== null || issuer === undefined) return claim
    const because = 'the only one who gives advice in the report'
    const inferred = [...claim.inferred, { field: 'issuer', from: [issuer], because }]
    return { ...claim, issuer: { start: issuer.start, end: issuer.end, basis: 'inferred' }, inferred }
  })
}

/** The one named with the verb, else whoever says so. */
function issuerOf(advice: Advice, statement: StatementClaim | null, parsed: Parsed): Mention | null {
  const { tokens } = parsed
  if (advice.issuer !== null && !isRelative(advice.issuer, tokens))
    return { start: advice.issuer.start, end: advice.issuer.end, basis: 'stated' }
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

/** Another verb of the same subject ends the instruction where it is joined: "... and later left". */
function beforeNextVerb(tokens: readonly Token[], stretch: Stretch, clauseEnd: number): Stretch {
  if (stretch.last >= clauseEnd) return stretch
  let last = stretch.last
  while (last > stretch.first + 1 && tokens[last - 1]?.pos !== 'CC') last--
  return last > stretch.first + 1 ? { first: stretch.first, last: last - 1 } : stretch
}

function isTail(token: Token | undefined): boolean {
  return token !== undefined && ((token.kind === 'mark' && token.text !== ')') || token.pos === 'CC')
}
