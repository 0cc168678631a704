/** Sentences → advisories: who tells the public what to do. "Residents were told to stay indoors, the mayor said." */
import type { Marks } from '../../annotate/mark.ts'
import { adviceVerbs, adviceWords } from '../../language/en/advice-words.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import type { AdvisoryClaim, StatementClaim } from '../claim.ts'
import type { Stretch } from '../noun-phrase.ts'
import { clausesTold, type Told } from '../predicates.ts'
import type { VerbGroup } from '../verb-groups.ts'
import { adviceOf } from './advice-of.ts'
import { claimOf } from './advisory-claim.ts'
import { adviceImperative, advicePlease } from './bidden.ts'
import { adviceStanding } from './standing.ts'
import type { Advice } from './told.ts'

const TRIGGERS = new Set([
  ...adviceVerbs('telling'),
  ...adviceVerbs('issuing'),
  ...adviceVerbs('repeating'),
  ...adviceVerbs('replacing'),
  ...adviceVerbs('standing'),
  ...adviceWords('duty'),
  ...adviceWords('leave-to'),
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
    .flatMap(sentence => [
      ...foundIn(parsed, marks, sentence),
      ...advicePlease(parsed.tokens, sentence),
      ...adviceStanding(parsed.tokens, sentence),
    ])
  const bidden = statements.flatMap(statement => adviceImperative(parsed, statement))
  const claims = [...told, ...bidden]
    .flatMap(advice => claimOf(advice, { parsed, marks, statements }) ?? [])
    .filter(claim => claim.issuer !== null || !NEEDS_ISSUER.has(claim.rule))
    .sort((a, b) => a.instruction.start - b.instruction.start)
  return withOnlyIssuer(claims, parsed.text)
}

/** What somebody "should" do is advice only in the mouth of one who may advise. */
const NEEDS_ISSUER = new Set(['advisories/should', 'advisories/imperative', 'advisories/allowed'])

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

/** Where only one adviser is named in a report, advice by nobody in particular is taken to be theirs. */
function withOnlyIssuer(claims: readonly AdvisoryClaim[], text: string): AdvisoryClaim[] {
  const issuers = claims.flatMap(({ issuer }) => issuer ?? [])
  if (!areOne(issuers.map(issuer => text.slice(issuer.start, issuer.end)))) return [...claims]
  return claims.map(claim => {
    const issuer = issuers.find(one => one.end < claim.instruction.start)
    if (claim.issuer !== null || issuer === undefined) return claim
    const because = 'the only one who gives advice in the report'
    const inferred = [...claim.inferred, { field: 'issuer', from: [issuer], because }]
    return { ...claim, issuer: { start: issuer.start, end: issuer.end, basis: 'inferred' }, inferred }
  })
}

/** "The Embassy of Norland" and "the embassy": one, where each begins the longest of them. */
function areOne(names: readonly string[]): boolean {
  const bare = names.map(name => name.toLowerCase().replace(/^the /, ''))
  const longest = bare.reduce((long, name) => (name.length > long.length ? name : long), '')
  return names.length > 0 && bare.every(name => name === longest || longest.startsWith(`${name} `))
}

/** Another verb of the same subject ends the instruction where it is joined: "... and later left". */
function beforeNextVerb(tokens: readonly Token[], stretch: Stretch, clauseEnd: number): Stretch {
  if (stretch.last >= clauseEnd) return stretch
  let last = stretch.last
  while (last > stretch.first + 1 && tokens[last - 1]?.pos !== 'CC') last--
  return last > stretch.first + 1 ? { first: stretch.first, last: last - 1 } : stretch
}
