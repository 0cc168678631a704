/**
 * A statement → the few numbers by which the store finds earlier ones to compare with: pairs of its most telling words, and of a word
 * with an actor it is about. Two statements of one thing have several in common; the more they share, the likelier they are one.
 */
import type { Reading, Statement } from '../../engine/reading.ts'
import { overlaps } from '../../text/span.ts'
import { hashOf, mix } from '../copies/words.ts'
import { type Gist, gistOf } from './gist.ts'
import { saidWords } from './said-words.ts'

/** At most 6 pairs of words, 8 of a word and a name, 4 of a word and a number, 6 of a word and an actor. */
const MOST_WORDS = 4
const MOST_NAMES = 2
const MOST_ACTORS = 3
const MOST_WITH_ACTOR = 2

export type Found = {
  readonly statement: Pick<Statement, 'content'>
  /** The statement of the same report that it answers: "There is no evidence for the claim" is found by the words of the claim. */
  readonly answered: Pick<Statement, 'content'> | null
  /** The record's actors that it is about: those named in it, and whoever says it. */
  readonly about: readonly string[]
}

export function statementKeys({ statement, answered, about }: Found): number[] {
  const own = saidWords(statement).words
  const gist = gistOf(own === '' && answered !== null ? saidWords(answered).words : own)
  const words = tellingWords(gist)
  const keys = new Set<number>()
  for (const [index, word] of words.entries()) {
    for (const other of words.slice(index + 1)) keys.add(pairKey(word, other))
    for (const name of telling(gist.anchors.names).slice(0, MOST_NAMES)) keys.add(pairKey(word, `~${name}`))
    for (const number of gist.anchors.numbers.slice(0, 1)) keys.add(pairKey(word, `#${number}`))
  }
  for (const actor of about.slice(0, MOST_ACTORS)) {
    for (const word of words.slice(0, MOST_WITH_ACTOR)) keys.add(actorKey(word, actor))
  }
  return [...keys]
}

/** Whether the keys of a statement say that it is about an actor. */
export function isAbout(keys: readonly number[], gist: Gist, actor: string): boolean {
  return tellingWords(gist)
    .slice(0, MOST_WITH_ACTOR)
    .some(word => keys.includes(actorKey(word, actor)))
}

/** The actors of a reading that are named in the content of a statement, in the order of the words. */
export function actorsIn({ content }: Statement, { actors }: Pick<Reading, 'actors'>): string[] {
  return actors
    .flatMap(({ id, mentions }) =>
      mentions.filter(at => content.some(span => overlaps(span, at))).map(({ start }) => ({ id, start })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ id }) => id)
    .filter((id, index, ids) => ids.indexOf(id) === index)
}

function tellingWords({ stems }: Gist): string[] {
  return telling(stems).slice(0, MOST_WORDS)
}

/** Long words are rarer than short ones. */
function telling(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

function pairKey(a: string, b: string): number {
  return a < b ? mix(hashOf(a), hashOf(b)) : mix(hashOf(b), hashOf(a))
}

function actorKey(word: string, actor: string): number {
  return mix(hashOf(word), hashOf(`@${actor}`))
}
