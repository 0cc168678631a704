/**
 * A clause's tokens → its verb groups: "has not been able to lift" is one, of "lift", negated. A verb that takes "to"
 * and another verb carries it: "refused to release" tells of "release", carried by "refused".
 */
import { eventGroup } from '../language/en/event-words.ts'
import type { Token } from '../parse/parsed.ts'
import { baseFormsOf, isForm } from './base-forms.ts'
import { isFiniteVerb, isReduced } from './clauses.ts'
import type { Stretch } from './noun-phrase.ts'

/** A verb that takes "to" and another: what it does to the event of that other verb. */
export type Carrier = 'refusing' | 'failing' | 'threatening' | 'agreeing' | 'willing'

/** A verb with its auxiliaries, as token indexes. */
export type VerbGroup = {
  /** Where the group begins, and the verb that tells what happens. */
  readonly start: number
  readonly verb: number
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | null
  readonly carrier: Carrier | null
  /** The carrying verb, the same as `verb` where there is none. */
  readonly carriedBy: number
}

/** The verb groups of a clause, in reading order. */
export function verbGroups(tokens: readonly Token[], clause: Stretch): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = clause.first; at < clause.last; at++) {
    if (!opensGroup(tokens, at, clause, groups)) continue
    const group = groupAt(tokens, at, clause.last, groups.at(-1))
    groups.push(group)
    at = group.verb
  }
  return groups
}

function opensGroup(
  tokens: readonly Token[],
  at: number,
  clause: Stretch,
  groups: readonly VerbGroup[],
): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (!token.spaced && tokens[at - 1]?.text === '-') return false // "Norland-backed"
  if (token.pos === 'VBP' && tokens[at - 1]?.pos === 'CC' && groups.length > 0) {
    return isCoordinated(tokens, at, groups.at(-1))
  }
  if (isFiniteVerb(token)) return !isReduced(tokens, at)
  const before = tokens[at - 1]
  if (token.pos === 'VBG') return before?.text === ',' && at > clause.first
  if (token.pos === 'VB') return isCoordinated(tokens, at, groups.at(-1))
  if (token.pos !== 'VBN') return false
  // "were broken into and set on fire", "26 killed and 40 wounded": a second participle of the same auxiliary.
  if (before?.lower === 'and' || before?.lower === 'or') return groups.at(-1)?.passive ?? false
  // "people demonstrated" where the tagger took the past for a participle.
  return (
    groups.length === 0 &&
    at > clause.first &&
    (before?.pos.startsWith('NN') ?? false) &&
    (isForm(token, eventGroup('intransitive')) || !hasVerbAfter(tokens, at, clause))
  )
}

/** "Shut down the internet and cut phone lines", "will release them and lift the ban": it goes on with the verb before. */
function isCoordinated(tokens: readonly Token[], at: number, before: VerbGroup | undefined): boolean {
  if (before === undefined || tokens[at - 1]?.pos !== 'CC') return false
  for (let between = before.verb + 1; between < at; between++)
    if (tokens[between]?.lower === 'to') return false
  return true
}

function hasVerbAfter(tokens: readonly Token[], at: number, clause: Stretch): boolean {
  for (let next = at + 1; next < clause.last; next++) {
    // "Crowds stormed the hall and set it on fire": a verb right after "and" is a second one, so this is the first.
    if (isFiniteVerb(tokens[next]) && tokens[next - 1]?.pos !== 'CC') return true
  }
  return tokens[at + 1]?.lower === 'by'
}

const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"])
const HAVE_DO = new Set(['have', 'has', 'had', 'having', "'ve", 'do', 'does', 'did'])
const QUOTES = new Set(['“', '”', '"'])
const NOT = new Set(['not', "n't", 'never', 'no', 'neither', 'nor'])

function groupAt(
  tokens: readonly Token[],
  start: number,
  last: number,
  before: VerbGroup | undefined,
): VerbGroup {
  const goesOn = tokens[start]?.pos === 'VB' ? before : undefined
  let verb = start
  let negated = goesOn?.negated ?? false
  let modal: string | null = goesOn?.modal ?? null
  let auxiliary: string | null = null
  for (;;) {
    const lower = tokens[verb]?.lower ?? ''
    const isModal = tokens[verb]?.pos === 'MD'
    if (!isModal && !BE.has(lower) && !HAVE_DO.has(lower)) break
    if (isModal) modal = lower
    let next = verb + 1
    for (; next < last && isAdverb(tokens[next]); next++)
      if (NOT.has(tokens[next]?.lower ?? '')) negated = true
    if (next >= last || !(isVerb(tokens[next]) || (isModal && mayBeVerb(tokens[next])))) break
    auxiliary = lower
    verb = next
  }
  const pos = tokens[verb]?.pos
  const participle = pos === 'VBN' || pos === 'VBD'
  const shared =
    before?.passive === true &&
    !FEELING.has(tokens[before.verb]?.lower ?? '') &&
    participle &&
    auxiliary === null &&
    tokens[start - 1]?.pos === 'CC'
  const passive = (auxiliary !== null && BE.has(auxiliary) && participle) || shared
  return carried(
    tokens,
    { start, verb, passive, negated, modal, carrier: goesOn?.carrier ?? null, carriedBy: verb },
    last,
  )
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos.startsWith('VB') ?? false
}

/** "Free" in "would free them", which the tagger takes for an adjective: a word of the tables where a verb must follow. */
function mayBeVerb(token: Token | undefined): boolean {
  return (token?.pos === 'JJ' || token?.pos === 'NN') && baseFormsOf(token).includes(token.lower)
}

function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    token.pos === 'RB' ||
    token.pos === 'RBR' ||
    token.pos === 'UH' ||
    NOT.has(token.lower) ||
    QUOTES.has(token.text)
  )
}

/** "Was worried and called on them": of a feeling "was" makes no passive that could go on. */
const FEELING = eventGroup('feeling')

const CARRIERS: readonly Carrier[] = ['refusing', 'failing', 'threatening', 'agreeing']

/** Follows "refused to release", "is ready to meet", "decided to begin to withdraw" to the last verb, at most three. */
function carried(tokens: readonly Token[], group: VerbGroup, last: number): VerbGroup {
  let found = group
  for (let depth = 0; depth < 3; depth++) {
    const carrier = carrierAt(tokens, found.verb)
    if (carrier === null) return found
    const inner = infinitiveAfter(tokens, carrier.at, last)
    if (inner === null) return found
    found = {
      ...found,
      verb: inner.verb,
      passive: inner.passive,
      carrier: found.carrier ?? carrier.kind,
      carriedBy: found.carrier === null && carrier.kind !== null ? carrier.at : found.carriedBy,
    }
  }
  return found
}

function carrierAt(tokens: readonly Token[], verb: number): { kind: Carrier | null; at: number } | null {
  const token = tokens[verb]
  if (token === undefined) return null
  if (BE.has(token.lower)) {
    const at = isAdverb(tokens[verb + 1]) ? verb + 2 : verb + 1
    if (tokens[at]?.lower === 'able') return { kind: null, at }
    return eventGroup('willing').has(tokens[at]?.lower ?? '') ? { kind: 'willing', at } : null
  }
  if (eventGroup('willing').has(token.lower) && tokens[verb - 1]?.pos.startsWith('VB'))
    return { kind: 'willing', at: verb }
  const verbs = baseFormsOf(token)
  if (verbs.length === 0) return null
  const kind = CARRIERS.find(one => verbs.some(base => eventGroup(one).has(base)))
  if (kind !== undefined) return { kind, at: verb }
  return isForm(token, eventGroup('transparent')) ? { kind: null, at: verb } : null
}

function infinitiveAfter(
  tokens: readonly Token[],
  at: number,
  last: number,
): { verb: number; passive: boolean } | null {
  if (tokens[at + 1]?.lower !== 'to') return null
  let verb = at + 2
  if (isAdverb(tokens[verb])) verb++
  if (verb >= last || !(isVerb(tokens[verb]) || mayBeVerb(tokens[verb]))) return null
  if (tokens[verb]?.lower === 'be' && tokens[verb + 1]?.pos === 'VBN')
    return { verb: verb + 1, passive: true }
  return { verb, passive: false }
}
