/** The tables of figures as maps: which measure a verb, a state, an act or a counted noun means. */
import { figureCues } from '../../generated/en/figure-cues.ts'
import { figureWords } from '../../generated/en/figure-words.ts'
import { kinds } from '../../generated/kinds.ts'
import { verbForms } from '../../language/en/verb-forms.ts'

/** `done`: the object is counted, or the subject of a passive; `does`: the subject is. */
export type VerbMeaning = {
  readonly measure: string
  readonly role: 'done' | 'does'
  /** Said of things as well: only known people count. */
  readonly careful: boolean
}

const rowsAs = (as: string) => figureWords.filter(row => row.as === as)
const measures = (as: string): ReadonlyMap<string, string> =>
  new Map(rowsAs(as).flatMap(row => row.words.map(word => [word, row.measure] as const)))
const meanings = (role: VerbMeaning['role']): [string, VerbMeaning][] =>
  rowsAs(role).flatMap(row =>
    row.words.flatMap(verb =>
      verbForms(verb).map((form): [string, VerbMeaning] => [
        form,
        { measure: row.measure, role, careful: row.careful === true },
      ]),
    ),
  )
const cues = (kind: string): ReadonlySet<string> =>
  new Set(figureCues.filter(row => row.kind === kind).flatMap(row => row.words))

/** Every form of a verb → what it means. */
export const verbs: ReadonlyMap<string, VerbMeaning> = new Map([...meanings('does'), ...meanings('done')])
/** "dead" → killed, "injured" → injured. */
export const states = measures('state')
/** "death" of somebody → killed. */
export const acts = measures('act')
/** "shot dead" → killed: several words after an auxiliary. */
export const phrases = measures('phrase')

export const tolls = cues('toll')
export const groups = cues('group')
export const linking = cues('linking')
export const unreal = cues('unreal')
export const real = cues('real')
export const included = cues('included')
export const totalWords = cues('total')
export const periodWords = cues('period')
export const taking = cues('taking')
export const impersonal = cues('impersonal')
export const clauseOpeners = cues('clause')
export const wholes = cues('whole')
const people = cues('people')
/** "could still be missing": a state that is feared now. */
export const lasting = cues('lasting')
export const diseases = cues('disease')
const culprits = cues('culprit')
export const protests = cues('protest')
/** "figure", "number": a word for a figure told before. */
export const totalNames = cues('total-word')
/** "Found", "located": what ends that somebody is missing. */
export const finding: ReadonlySet<string> = cues('finding')
/** "Destroyed": what is done to counted homes. */
export const wrecking: ReadonlySet<string> = new Set([...cues('wrecking')].flatMap(verbForms))
/** "Sent (120)": what is done with counted troops. */
export const deploying: ReadonlySet<string> = new Set([...cues('deploying')].flatMap(verbForms))
/** Forms of "raise (the toll to)" and of "count (nine dead)". */
export const setting: ReadonlySet<string> = new Set([...cues('setting')].flatMap(verbForms))
export const counting: ReadonlySet<string> = new Set([...cues('counting')].flatMap(verbForms))
/** "took part": what those do who attend. */
export const attendance: ReadonlyMap<string, true> = new Map(
  [...cues('attendance')].map(words => [words, true]),
)
const ATTENDING = new Set([...attendance.keys()].map(words => words.split(' ')[0] ?? ''))

const NOUNS: ReadonlyMap<string, string> = new Map(
  kinds.flatMap(row => row.nouns.flatMap(noun => numbers(noun).map(form => [form, row.measure] as const))),
)
const SINGULARS = new Set(
  kinds.flatMap(row => row.nouns).filter(noun => !states.has(noun) && noun !== 'police'),
)
const PEOPLE = new Set(['troops', 'police', 'attackers', 'protesters', 'abducted', 'arrested', 'displaced'])
const FIRST_WORDS = new Set([...phrases.keys()].map(words => words.split(' ')[0] ?? ''))
const TELLING = new Set([
  ...verbs.keys(),
  ...states.keys(),
  ...acts.keys(),
  ...FIRST_WORDS,
  ...tolls,
  ...NOUNS.keys(),
  ...ATTENDING,
  'lives',
  'cases',
])
const STARTING = new Set([...TELLING, 'number', 'no', 'without'])

/** A noun and its plural: "body", "bodies"; "policeman", "policemen". */
function numbers(noun: string): string[] {
  if (noun.endsWith('man')) return [noun, noun.replace(/man$/, 'men')]
  if (/[^aeiou]y$/.test(noun)) return [noun, noun.replace(/y$/, 'ies')]
  return [noun, /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}

/** The measure a counted noun means by itself: "deaths" → killed, "policemen" → police. */
export function measureOfNoun(lower: string): string | null {
  return NOUNS.get(lower) ?? null
}

/** Whether those who flee flee from the police: "gunmen", "suspects". */
export function runsAway(lower: string): boolean {
  return culprits.has(lower) || measureOfNoun(lower) === 'attackers'
}

/** Whether a counted noun stands for one: "apartment", but not "police" or "dead". */
export function isSingular(lower: string): boolean {
  return SINGULARS.has(lower)
}

/** Whether a noun surely means people: what verbs that are also said of things may count. */
export function meansPeople(lower: string): boolean {
  const measure = measureOfNoun(lower)
  return people.has(lower) || (measure !== null && PEOPLE.has(measure))
}

/** Whether a word may be what makes a sentence tell a figure: the cheap first test. */
export function mayTellFigure(lower: string): boolean {
  return TELLING.has(lower)
}

/** Whether a finder may begin at a word. */
export function mayStartFigure(lower: string): boolean {
  return STARTING.has(lower)
}

/** Whether a phrase like "shot dead" may begin at a word. */
export function mayStartPhrase(lower: string): boolean {
  return FIRST_WORDS.has(lower)
}

/** Whether "took part" and the like may begin at a word. */
export function mayAttend(lower: string): boolean {
  return ATTENDING.has(lower)
}
