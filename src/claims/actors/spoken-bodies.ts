/**
 * Words for a body, "the county hospital", "the company", "Vital Nord" → its actor; a new one where nothing before called it
 * so. And which bodies a sentence is about, for "its director" and "spokeswoman Ilse Marr".
 */
import { businessNouns, collectiveNouns } from '../../language/en/name-words.ts'
import { fold } from '../../text/fold.ts'
import { byPosition, contains, type Span, sliceOf } from '../../text/span.ts'
import type { Claim } from '../claim.ts'
import { type Context, paragraphAt, sentenceAt, tokenAt, tokensOf } from './context.ts'
import { type Cast, type Draft, draftOf, mention, NO_NOUN, place } from './draft.ts'
import { isBodyWord } from './role-body.ts'

/** Somebody at a place of the text. */
type Seen = Span & { readonly draft: Draft; readonly tells: boolean }

export type Bodies = {
  readonly context: Context
  readonly cast: Cast
  /** All mentions of all actors, in reading order; longer by each that a role names. */
  readonly seen: Seen[]
}

/** "Its director" reaches back over this many sentences. */
const REACH = 2
/** So many mentions before or after a role are looked at, however long the report is. */
const MOST_SEEN = 200
/** "The town hall" of a mayor stands at most so many characters before him. */
const FARTHEST = 600

/** `claims`: whoever is the source of a statement of these, or issues an advice, tells something there. */
export function bodiesOf(context: Context, cast: Cast, claims: readonly Claim[]): Bodies {
  const telling = new Set(claims.flatMap(claim => tellerOf(claim) ?? []).map(place))
  const seen = cast.drafts.flatMap(draft =>
    draft.mentions.map(one => ({ ...one, draft, tells: telling.has(place(one)) })),
  )
  return { context, cast, seen: seen.sort(byPosition) }
}

/** Not of a figure: in "the same number that the ministry gives" the ministry is only mentioned. */
function tellerOf(claim: Claim): Span | null {
  if (claim.kind === 'statement') return claim.source
  return claim.kind === 'advisory' ? claim.issuer : null
}

export function isBody({ kind, nouns }: Draft): boolean {
  return kind === 'organisation' || (kind === 'group' && nouns.has('police'))
}

/**
 * The actor that words mean: the name they end in, the one called so, or a new one. Null where they call no body by its sort,
 * or one of a sort that is not `wanted`.
 */
export function bodyNamed(bodies: Bodies, span: Span, wanted: readonly string[] = []): Draft | null {
  const { context } = bodies
  const name = mentionsIn(bodies, span).find(one => one.end === span.end)
  if (name !== undefined) return name.draft
  const tokens = tokensOf(context, span)
  const noun = tokens.at(-1)
  if (noun === undefined || !isBodyWord(noun)) return null
  const definite = /^(?:DT|PRP\$)$/.test(tokens[0]?.pos ?? '')
  const before = tokens.slice(definite ? 1 : 0, -1).map(token => token.lower)
  const known = called(bodies, span, noun.lower, before)
  if (known !== null || (wanted.length > 0 && !wanted.includes(noun.lower))) return known
  // "research director", "hedge-fund manager": such words need not mean a body.
  const means = definite || (collectiveNouns.has(noun.lower) && !before.includes('-'))
  return means ? newBody(bodies, span, noun.lower, before) : null
}

/** The body called by a noun: named last before the words, or first after them; or an unnamed one with fewer words. */
function called(bodies: Bodies, span: Span, noun: string, before: readonly string[]): Draft | null {
  const fits = ({ draft }: Seen) =>
    isBody(draft) &&
    draft.nouns.has(noun) &&
    before.every(word => draft.qualifiers.has(word) || draft.nouns.has(word) || isUnsaid(draft))
  const unsaid = ({ draft }: Seen) => businessNouns.has(noun) && isBody(draft) && draft.nouns.has(NO_NOUN)
  const earlier = seenBefore(bodies, span)
  const found = earlier.findLast(fits) ?? earlier.findLast(unsaid) ?? seenAfter(bodies, span).find(fits)
  if (found === undefined) return null
  const { draft } = found
  if (isUnsaid(draft) && before.length > 0) draft.name = sliceOf(bodies.context.parsed.text, span)
  for (const word of before) draft.qualifiers.add(word)
  enter(bodies, draft, span, `the ${noun} in view`)
  return draft
}

/** "Police": unnamed, and no word before its noun tells which. */
function isUnsaid(draft: Draft): boolean {
  return draft.words.length === 0 && draft.qualifiers.size === 0
}

function newBody(bodies: Bodies, span: Span, noun: string, before: readonly string[]): Draft {
  const draft = draftOf('organisation', sliceOf(bodies.context.parsed.text, span))
  draft.nouns.add(noun)
  for (const word of before) draft.qualifiers.add(word)
  enter(bodies, draft, span, 'named by who speaks for it')
  return draft
}

/** A body called by one of some names: "the embassy" for a consul. */
export function bodyCalled(bodies: Bodies, names: readonly string[], at: Span): Draft | null {
  const fits = ({ draft }: Seen) => isCalled(draft, names)
  const known = seenBefore(bodies, at).findLast(fits) ?? seenAfter(bodies, at).find(fits)
  if (known !== undefined) return known.draft
  const from = Math.max(0, at.start - FARTHEST)
  const near = bodies.context.parsed.text.slice(from, at.start).toLowerCase().replace(/’/g, "'")
  for (const name of names) {
    const start = from + near.lastIndexOf(`the ${name}`)
    const here = start >= from && paragraphAt(bodies.context, start) === paragraphAt(bodies.context, at.start)
    if (here) return newBody(bodies, { start, end: start + `the ${name}`.length }, name, [])
  }
  return null
}

export function isCalled(draft: Draft, names: readonly string[]): boolean {
  const own = fold(draft.name).replace(/’/g, "'")
  return names.some(name => draft.nouns.has(name) || own === name || own.endsWith(` ${name}`))
}

/** What the sentence, or one shortly before it, is about: the body that opens it or speaks in it. */
export function bodyInView(bodies: Bodies, at: Span): Draft | null {
  const here = sentenceAt(bodies.context, at.start)
  const before = seenBefore(bodies, at)
  for (let sentence = here; sentence >= here - REACH; sentence--) {
    const inSentence = before.filter(
      one =>
        sentenceAt(bodies.context, one.start) === sentence &&
        one.end <= at.start &&
        mayHaveStaff(bodies, one),
    )
    const found = inSentence.find(one => one.tells) ?? inSentence[0]
    const draft = found?.draft ?? opener(bodies, sentence, at)
    if (draft !== null) return draft
  }
  return null
}

/** The body that speaks last before a place in its paragraph, else what the paragraph is about, else who spoke before it. */
export function bodySpokenFor(bodies: Bodies, at: Span): Draft | null {
  const { context } = bodies
  const paragraph = paragraphAt(context, at.start)
  const telling = seenBefore(bodies, at).filter(one => one.tells && isBody(one.draft))
  const last = telling.at(-1)
  if (last !== undefined && paragraphAt(context, last.start) === paragraph) return last.draft
  const inView = bodyInView(bodies, at)
  if (inView !== null) return inView
  return last !== undefined && paragraphAt(context, last.start) >= paragraph - 1 ? last.draft : null
}

/** Not a dateline's agency, nor the outlet that was told. */
function mayHaveStaff({ context }: Bodies, { draft, start }: Seen): boolean {
  return isBody(draft) && context.parsed.text.charAt(start - 1) !== '('
}

/** "The county hospital" at the start of a sentence, which may be no actor yet. */
function opener(bodies: Bodies, sentence: number, at: Span): Draft | null {
  const { context } = bodies
  const bounds = context.parsed.sentences[sentence]
  if (bounds === undefined) return null
  const first = tokenAt(context, bounds.start)
  if (context.tokens[first]?.lower !== 'the') return null
  let end = first + 1
  while (end < bounds.last && /^(?:NN|JJ|NNP)$/.test(context.tokens[end]?.pos ?? '')) end++
  const noun = context.tokens[end - 1]
  if (noun === undefined || end - first < 2 || !isBodyWord(noun) || noun.end > at.start) return null
  return bodyNamed(bodies, { start: bounds.start, end: noun.end })
}

/** The last mentions that end before a place. */
export function seenBefore({ seen }: Bodies, at: Span): Seen[] {
  const end = indexFrom(seen, at.start)
  return seen.slice(Math.max(0, end - MOST_SEEN), end).filter(one => one.end <= at.start)
}

function seenAfter({ seen }: Bodies, at: Span): Seen[] {
  const start = indexFrom(seen, at.end)
  return seen.slice(start, start + MOST_SEEN)
}

/** The mentions inside a span, the longer first where two start together. */
function mentionsIn({ seen }: Bodies, span: Span): Seen[] {
  return seen.slice(indexFrom(seen, span.start), indexFrom(seen, span.end)).filter(one => contains(span, one))
}

/** Index of the first mention that starts at or after an offset. */
function indexFrom(seen: readonly Seen[], at: number): number {
  let low = 0
  let high = seen.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((seen[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function enter(bodies: Bodies, draft: Draft, span: Span, because: string): void {
  mention(bodies.cast, draft, span, because)
  bodies.seen.splice(indexFrom(bodies.seen, span.start), 0, { ...span, draft, tells: false })
}
