/** The tables of events as look-ups: a word's form → the verbs it may be, a verb → its rows, a group → its nouns. */
import { eventNouns } from '../../generated/en/event-nouns.ts'
import { type EventVerbsRow, eventVerbs } from '../../generated/en/event-verbs.ts'
import { eventWords } from '../../generated/en/event-words.ts'
import { verbForms } from './verb-forms.ts'

/** One way a verb makes an event; the lists are sets of nouns in the singular, null where anything will do. */
export type VerbRow = {
  readonly code: string
  readonly object: ReadonlySet<string> | null
  readonly subject: ReadonlySet<string> | null
  readonly not: ReadonlySet<string> | null
  readonly next: readonly string[] | null
  readonly bare: boolean
  /** Whether the object names the deed ("launched an attack on Arden") and not who suffered it. */
  readonly objectIsDeed: boolean
}

/** A group of words of event-words.yml by its name; empty for an unknown one. */
export function eventGroup(name: string): ReadonlySet<string> {
  return groups.get(name) ?? new Set()
}

const groups: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  eventWords.map(row => [row.group, new Set(row.words)]),
)

function wordSet(words: readonly string[] | undefined): ReadonlySet<string> | null {
  if (words === undefined) return null
  return new Set(
    words.flatMap(word => (word.startsWith('$') && word !== '$' ? [...eventGroup(word.slice(1))] : [word])),
  )
}

function toRow(row: EventVerbsRow): VerbRow {
  return {
    code: row.code,
    object: wordSet(row.object),
    subject: wordSet(row.subject),
    not: wordSet(row.not),
    next: row.next ?? null,
    bare: row.bare ?? false,
    objectIsDeed: row.object !== undefined && row.target === undefined,
  }
}

/** The rows of a verb's base form, in the order of the table. */
export const verbRows: ReadonlyMap<string, readonly VerbRow[]> = rowsByVerb()

function rowsByVerb(): Map<string, VerbRow[]> {
  const found = new Map<string, VerbRow[]>()
  for (const row of eventVerbs) {
    const made = toRow(row)
    for (const verb of row.verbs) found.set(verb, [...(found.get(verb) ?? []), made])
  }
  return found
}

const VERB_GROUPS = ['refusing', 'threatening', 'agreeing', 'transparent', 'happening', 'yielding', 'failing']

/** A form in lower case → the base forms it may belong to: "shot" → shoot. */
export const baseForms: ReadonlyMap<string, readonly string[]> = formIndex()

function formIndex(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const verbs = new Set([...verbRows.keys(), ...VERB_GROUPS.flatMap(name => [...eventGroup(name)])])
  for (const verb of verbs) {
    for (const form of verbForms(verb)) {
      const known = found.get(form) ?? []
      if (!known.includes(verb)) found.set(form, [...known, verb])
    }
  }
  return found
}

/** A noun in the singular → the code of what it names: "demonstration" → PROTEST. */
export const eventNounCodes: ReadonlyMap<string, string> = new Map(
  eventNouns.flatMap(row => row.words.map((word): [string, string] => [word, row.code])),
)
