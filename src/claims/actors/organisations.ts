/**
 * Names of organisations and peoples → actors: listed forms of one name ("HS", "Helsingin Sanomat"), acronyms,
 * "Ministry of the Interior" and "Interior Ministry", and one ministry a country.
 */
import type { NameMark } from '../../annotate/mark.ts'
import { initialsOf, SHORT_FORM } from '../../language/en/initials.ts'
import { organisationNouns } from '../../language/en/name-words.ts'
import { type Span, sliceOf } from '../../text/span.ts'
import { type Body, bodyOf, sorted } from './body.ts'
import { type Context, tokenAt } from './context.ts'
import { listedAs } from './countries.ts'
import { type Cast, type Draft, draftOf, isActorName, mention, NO_NOUN } from './draft.ts'
import { nounsOf } from './nouns.ts'

type Index = {
  readonly byName: Map<string, Draft>
  /** Ministries and the like, the same in every country, by name: the one named last. */
  readonly generic: Map<string, Draft>
  readonly byInitials: Map<string, Draft>
  /** By the nouns of their names, the one named last: "the Council" is the Security Council. */
  readonly byNoun: Map<string, Draft>
}

/** Puts every name of an organisation and every people into the cast. */
export function joinOrganisations(context: Context, cast: Cast): void {
  const index: Index = { byName: new Map(), generic: new Map(), byInitials: new Map(), byNoun: new Map() }
  let before: { readonly name: NameMark; readonly draft: Draft } | null = null
  for (const name of context.names) {
    if (!isOrganisation(context, name)) continue
    const alias: Draft | null =
      before !== null && isApposition(context, before.name, name) ? before.draft : null
    const body = bodyOf(context, name)
    const found = alias ?? known(context, index, body)
    const draft: Draft = found ?? draftOf(kindOf(name), sliceOf(context.parsed.text, name), body.words)
    const because =
      alias !== null ? 'named beside it' : found === null ? 'named' : 'same name or its short form'
    enter(context, index, draft, body)
    mention(cast, draft, name, because)
    before = { name, draft }
  }
}

function kindOf(name: NameMark): Draft['kind'] {
  return name.name === 'group' ? 'group' : 'organisation'
}

/** Adjectives ("Kazakh institutions") are no actors; peoples ("two Kazakhs") are. */
function isOrganisation(context: Context, name: NameMark): boolean {
  if (!isActorName(name)) return false
  if (name.name === 'organisation') return true
  if (name.name !== 'group') return false
  const next = context.tokens[tokenAt(context, name.end)]
  const plural = /[^ius]s$/.test(sliceOf(context.parsed.text, name))
  return plural || next === undefined || !/^(?:NN|JJ|HYPH|CD|:)/.test(next.pos)
}

/** "ODKB, the Collective Security Treaty Organization", "Collective Security Treaty Organization (CSTO)". */
function isApposition(context: Context, first: NameMark, second: NameMark): boolean {
  const between = sliceOf(context.parsed.text, { start: first.end, end: second.start })
  // "BEIRUT (AP)": a listed agency is nobody else's short form.
  const listed = listedAs(context, second)
  if (listed !== null && listedAs(context, first)?.name !== listed.name && listed.sort !== 'body')
    return false
  const short = (span: Span) => SHORT_FORM.test(sliceOf(context.parsed.text, span))
  if (between === ' (') return short(second) || short(first)
  return between === ', the ' && short(first) && !short(second)
}

function known(context: Context, index: Index, { name, words, key, generic, country }: Body): Draft | null {
  const same = index.byName.get(key)
  if (same !== undefined) return same
  const text = sliceOf(context.parsed.text, name)
  if (SHORT_FORM.test(text)) return index.byInitials.get(text.toLowerCase()) ?? null
  const only = words.length === 1 ? index.byNoun.get(words[0] ?? '') : undefined
  const last = generic ? (index.generic.get(sorted(words)) ?? only) : undefined
  const fits = country === null || last?.country == null || last.country === country
  return last !== undefined && fits ? last : null
}

function enter(context: Context, index: Index, draft: Draft, body: Body): void {
  const { name, words, key, generic, country } = body
  index.byName.set(key, draft)
  if (generic) {
    index.generic.set(sorted(words), draft)
    draft.country ??= country
  }
  for (const word of words) {
    draft.qualifiers.add(word)
    if (!organisationNouns.has(word)) continue
    draft.nouns.add(word)
    if (words.length > 1) index.byNoun.set(word, draft)
  }
  for (const noun of nounsOf(context, body)) draft.nouns.add(noun)
  if (draft.nouns.size === 0 && name.name === 'organisation') draft.nouns.add(NO_NOUN)
  if (words.length > 2) for (const initials of initialsOf(words)) index.byInitials.set(initials, draft)
  if (words.length > draft.words.length) {
    draft.words = words
    draft.name = sliceOf(context.parsed.text, name)
  }
}
