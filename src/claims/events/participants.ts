/** A predicate → who did it and to whom, the passive turned round: "was freed by Arden" has Arden as its actor. */
import type { VerbRow } from '../../language/en/event-words.ts'
import type { Parsed, Sentence } from '../../parse/parsed.ts'
import type { Inference, Mention } from '../claim.ts'
import { type Clauses, clauseAt } from '../clauses.ts'
import { type NounPhrase, nounPhrases } from '../phrases.ts'
import type { Predicate } from '../predicates.ts'
import { agentOf } from './match-verb.ts'

export type Participants = {
  readonly actor: Mention | null
  readonly target: Mention | null
  readonly inferred: readonly Inference[]
}

/** The sentence a predicate stands in. */
type Place = { readonly parsed: Parsed; readonly sentence: Sentence; readonly clauses: Clauses }

const NONE: readonly Inference[] = []
const TOWARDS = new Set([
  'to',
  'on',
  'upon',
  'against',
  'with',
  'for',
  'into',
  'from',
  'at',
  'between',
  'towards',
])
/** A protest "to the capital" or "in the streets" is against neither. */
const AGAINST = new Set(['against', 'with', 'at'])
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i'])
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom'])

/** Who does what to whom in a predicate that fits a row of the verb table. */
export function participantsOf(predicate: Predicate, where: Place, row: VerbRow | null): Participants {
  const objectIsDeed = row?.objectIsDeed ?? false
  const subjectActs = row !== null && row.subject !== null
  const subject = standsForItself(predicate, where) ? predicate.subject : antecedent(predicate, where)
  const towards = row?.code === 'PROTEST' ? AGAINST : TOWARDS
  const after = predicate.phrases.find(phrase => towards.has(phrase.preposition ?? '')) ?? null
  if (predicate.passive) {
    const agent = agentOf(predicate)
    // "Tanks were seen in Arden": the passive hides nobody, the tanks are who acts.
    if (subjectActs && agent === null) return { actor: stated(subject), target: null, inferred: NONE }
    return { actor: stated(agent), target: objectIsDeed ? stated(after) : stated(subject), inferred: NONE }
  }
  const target = objectIsDeed ? after : (predicate.object ?? after)
  const speaker = speakerFor(subject, predicate, where)
  if (speaker === null) return { actor: stated(subject), target: stated(target), inferred: NONE }
  const because = 'the pronoun stands for whoever is speaking'
  const inferred = [{ field: 'actor', from: subject === null ? [] : [subject], because }]
  return {
    actor: { start: speaker.start, end: speaker.end, basis: 'inferred' },
    target: stated(target),
    inferred,
  }
}

function stated(phrase: NounPhrase | null): Mention | null {
  return phrase && { start: phrase.start, end: phrase.end, basis: 'stated' }
}

/** "They" and "the army" do; "which" does not, and stands for what is before it. */
function standsForItself({ subject }: Predicate, { parsed }: Place): boolean {
  return subject !== null && !/^W/.test(parsed.tokens[subject.head]?.pos ?? '')
}

/** "The army, which shelled the town": what the relative pronoun stands for. */
function antecedent(predicate: Predicate, where: Place): NounPhrase | null {
  const { tokens } = where.parsed
  const first = clauseStart(predicate.start, where)
  if (!RELATIVES.has(tokens[first]?.lower ?? '') || first === where.sentence.first) return null
  const end = tokens[first - 1]?.text === ',' ? first - 1 : first
  const before = nounPhrases(tokens, clauseStart(end - 1, where), end).at(-1)
  return before !== undefined && before.last === end ? before : null
}

/** In "Arden said it would free them", "it" is Arden: the subject of the clause of saying just before. */
function speakerFor(subject: NounPhrase | null, predicate: Predicate, where: Place): NounPhrase | null {
  const { tokens } = where.parsed
  if (subject === null || !PRONOUNS.has(tokens[subject.head]?.lower ?? '')) return null
  const first = clauseStart(predicate.start, where)
  const before = clauseAt(where.clauses, where.sentence, first) - 1
  if (before < 0 || !where.clauses.saying[before]) return null
  const phrases = nounPhrases(tokens, clauseStart(first - 1, where), first)
  return (
    phrases.find(phrase => phrase.preposition === null && !PRONOUNS.has(tokens[phrase.head]?.lower ?? '')) ??
    null
  )
}

function clauseStart(
  token: number,
  where: { readonly sentence: Sentence; readonly clauses: Clauses },
): number {
  const clause = clauseAt(where.clauses, where.sentence, token)
  let first = token
  while (first > where.sentence.first && clauseAt(where.clauses, where.sentence, first - 1) === clause)
    first--
  return first
}
