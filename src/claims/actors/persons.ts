/**
 * Names of persons → actors: the full name and the surname, other spellings ("Tokajev"), names with a case ending
 * ("Nazarbajeville"). A bare surname that two persons of the report share is that of the one named in full last before it,
 * and nobody's where one sentence names both.
 */
import type { NameMark } from '../../annotate/mark.ts'
import { genderOf, roleNouns } from '../../language/en/name-words.ts'
import { sameFirst } from '../../language/spellings.ts'
import { type Span, sliceOf } from '../../text/span.ts'
import { calledBy } from './called.ts'
import { type Context, sentenceAt, tokenAt, tokensOf } from './context.ts'
import { countryOf } from './countries.ts'
import { type Cast, type Draft, draftOf, mention } from './draft.ts'
import { candidates, ENDING, firstNameOf, type PersonIndex, remember, SURNAME } from './person-index.ts'
import { wordsOf } from './words.ts'

/** Puts every name of a person, and every name of no known kind that fits one, into the cast. */
export function joinPersons(context: Context, cast: Cast): void {
  const index: PersonIndex = new Map()
  const named = context.names
    .filter(
      name => name.name === 'person' || name.rule === 'names/unknown' || name.rule === 'names/gazetteer',
    )
    .map(name => ({ name, words: wordsOf(context, name) }))
  for (const { name, words } of named)
    if (words.length > 1 && name.name === 'person') joinFull(context, cast, index, { name, words })
  for (const { name, words } of named)
    if (words.length === 1) joinSingle(context, cast, index, { name, words })
}

const LAST_NAMED = 'surname, of the one named in full last before it'

type Named = { readonly name: NameMark; readonly words: readonly string[] }

function joinFull(context: Context, cast: Cast, index: PersonIndex, named: Named): void {
  const { name, words } = named
  const first = words[0] ?? ''
  const found = candidates(index, words.at(-1) ?? '', draft => sameFirst(draft.words[0] ?? '', first))
  const known = found?.drafts[0]
  const draft = known ?? draftOf('person', sliceOf(context.parsed.text, name), words)
  if (known === undefined) remember(index, draft)
  else if (words.length > known.words.length) rename(context, index, known, named)
  learn(context, cast, draft, named)
  mention(
    cast,
    draft,
    name,
    known === undefined || found?.because === SURNAME ? 'named in full' : (found?.because ?? ''),
  )
}

function rename(context: Context, index: PersonIndex, draft: Draft, { name, words }: Named): void {
  draft.name = sliceOf(context.parsed.text, name)
  draft.words = words
  remember(index, draft)
}

/** A name of one word: the surname of the one person that has it, else somebody named so. */
function joinSingle(context: Context, cast: Cast, index: PersonIndex, named: Named): void {
  const { name, words } = named
  const word = words[0] ?? ''
  const found = candidates(index, word, () => true) ?? firstNameOf(index, word, name.name === 'person')
  const last = found === undefined ? null : lastNamed(context, found.drafts, name)
  const known =
    found?.drafts.length === 1
      ? found.drafts[0]
      : (last ?? found?.drafts.find(draft => draft.words.length === 1))
  if (known === undefined && name.name !== 'person') return
  const draft = known ?? draftOf('person', sliceOf(context.parsed.text, name), words)
  if (known === undefined) remember(index, draft)
  learn(context, cast, draft, named)
  if (found?.because === ENDING && known !== undefined) takeOffEnding(context, draft, name)
  const first = known === undefined || (found?.because === SURNAME && known.words.length === 1)
  const because =
    found !== undefined && found.drafts.length > 1 && last !== null ? LAST_NAMED : found?.because
  mention(cast, draft, name, first ? 'named' : (because ?? 'named'))
}

/** Of namesakes the one named in full last before a bare surname; null where the same sentence names another of them. */
function lastNamed(context: Context, namesakes: readonly Draft[], name: Span): Draft | null {
  const latest = namesakes
    .map(draft => ({ draft, at: lastFullName(draft, name.start) }))
    .filter(one => one.at >= 0)
    .sort((a, b) => b.at - a.at)
  const [last, before] = latest
  if (last === undefined) return null
  const beside = before !== undefined && sentenceAt(context, before.at) === sentenceAt(context, last.at)
  return beside ? null : last.draft
}

/** Where a person is last named in full before an offset; -1 where nowhere. */
function lastFullName({ words, mentions }: Draft, before: number): number {
  if (words.length < 2) return -1
  return Math.max(
    -1,
    ...mentions.filter(one => one.start < before && one.because !== LAST_NAMED).map(one => one.start),
  )
}

/** The full name was seen with an ending and the bare surname without: the actor's name takes the bare surname. */
function takeOffEnding(context: Context, draft: Draft, bare: Span): void {
  const word = wordsOf(context, bare)[0] ?? ''
  const last = draft.words.at(-1) ?? ''
  if (word.length >= last.length) return
  draft.name = draft.name.slice(0, draft.name.lastIndexOf(' ') + 1) + sliceOf(context.parsed.text, bare)
  draft.words = [...draft.words.slice(0, -1), word]
}

const MALE = /^(?:mr\.?|sir|king|prince|lord|father)$/
const FEMALE = /^(?:mrs\.?|ms\.?|miss|dame|queen|princess|lady|sister|madam)$/

/** What a mention tells of the person: role, country, gender. */
function learn(context: Context, cast: Cast, draft: Draft, { name, words }: Named): void {
  const before = context.tokens[tokenAt(context, name.start) - 1]?.lower ?? ''
  const given = genderOf(words[0] ?? '')
  if (MALE.test(before)) draft.gender = 'male'
  else if (FEMALE.test(before)) draft.gender = 'female'
  else if (words.length > 1 && (given === 'male' || given === 'female')) draft.gender ??= given
  if (name.role === null) return
  draft.role ??= name.role
  cast.roles.set(name.role.end, { start: name.role.start, draft })
  draft.country ??= countryOf(context, name.role)
  for (const noun of roleHeads(context, name.role)) draft.nouns.add(noun)
  for (const token of tokensOf(context, name.role)) draft.qualifiers.add(token.lower)
}

/** The nouns of a role by which its holder may be called: "spokesman" of "Foreign Ministry spokesman". */
function roleHeads(context: Context, role: Span): string[] {
  let heads: string[] = []
  let before: string[] = []
  for (const token of tokensOf(context, role)) {
    if (/^(?:of|at|for|in|with|to|from)$/.test(token.lower)) break
    if (roleNouns.has(token.lower)) heads.push(calledBy(token.lower, before))
    before.push(token.lower)
    // "the president's wife" is a wife.
    if (/^['’]s?$/.test(token.text)) {
      heads = []
      before = []
    }
  }
  return heads
}
