/** Words that tell what a name is the name of: "Minister", "Ministry", "Street", "Kristiina", "protesters". */
import { firstNames } from '../../generated/en/first-names.ts'
import { groupNouns } from '../../generated/en/group-nouns.ts'
import { neverNames } from '../../generated/en/never-names.ts'
import { organisationWords } from '../../generated/en/organisation-words.ts'
import { placeWords } from '../../generated/en/place-words.ts'
import { titles } from '../../generated/en/titles.ts'
import { fold } from '../../text/fold.ts'
import { type TagShare, wordClasses } from './word-classes.ts'

type Words = { readonly kind: string; readonly words: readonly string[] }

function ofKind(rows: readonly Words[], ...kinds: readonly string[]): ReadonlySet<string> {
  return new Set(rows.filter(row => kinds.includes(row.kind)).flatMap(row => row.words))
}

/** "president", "general", "mr": what stands before a name and is not part of it. */
export const titleWords = ofKind(titles, 'office', 'rank', 'courtesy')

/** Titles that stand alone for their holder: "the President". */
export const officeWords = ofKind(titles, 'office')

/** "mr", "dr": titles that are no role. */
export const courtesyWords = ofKind(titles, 'courtesy')

/** Nouns for what a person is or does: offices, ranks and jobs. */
export const roleNouns = ofKind(titles, 'office', 'rank', 'job')

/** What may stand before a title and belongs to it: "prime", "former", "deputy". */
export const titleModifiers = ofKind(titles, 'modifier')

/** What follows "of" in a title: "foreign", "affairs", "state". */
export const portfolioWords = ofKind(titles, 'portfolio')

/** "ministry", "institute", "party": a name with such a word names an organisation. */
export const organisationNouns = ofKind(organisationWords, 'body', 'force', 'press', 'other', 'company')

/** "holdings", "minerals", "airlines": a name with such a word names a company. */
export const companyWords = ofKind(organisationWords, 'company')

/** "times", "wire", "radio": a name with such a word names an outlet. */
export const pressWords = ofKind(organisationWords, 'press')

/** "operator", "union": what a body is called next to its name. */
export const bodyNouns = ofKind(organisationWords, 'beside')

/** "the company", "the operator": may call a company that nothing before called anything. */
export const businessNouns = ofKind(organisationWords, 'business')

/** "inc.", "ltd": the last word of a company's name. */
export const companySuffixes = ofKind(organisationWords, 'suffix')

const syllables = [...ofKind(organisationWords, 'syllables')]

/** Whether a word in lower case ends as the names of companies do: "quarncom". */
export function endsAsCompany(lower: string): boolean {
  return syllables.some(end => lower.length > end.length + 1 && lower.endsWith(end))
}

/** Words that keep their "'s" inside a name: "People's Assembly". */
export const possessiveWords = ofKind(organisationWords, 'possessive')

/** "street", "river": the last word of a place's name. */
export const placeEndings = ofKind(placeWords, 'after')

/** "lake", "mount", "san": the first word of a place's name. */
export const placeOpenings = ofKind(placeWords, 'before')

/** Words that are never part of a name, whatever their first letter. */
export const neverInNames = ofKind(neverNames, 'always')

/** Weekdays and months; part of a name only after a first name ("Helena May"). */
export const calendarWords = ofKind(neverNames, 'calendar')

/** Proper nouns and acronyms for things: "covid", "lpg". */
export const thingWords = ofKind(neverNames, 'thing', 'acronym')

/** The first word of a thing's name: "Hurricane Ada". */
export const thingOpenings = ofKind(neverNames, 'opening')

/** The last word of a thing's name: "Clean Power Plan". */
export const thingEndings = ofKind(neverNames, 'ending')

/** "authorities", "protesters". */
export const pluralGroups = ofKind(groupNouns, 'plural')

/** "ministry", "embassy", "group": a body named by its kind. */
export const collectiveNouns = ofKind(groupNouns, 'collective')

/** "source", "witness": one unnamed person. */
export const singleGroups = ofKind(groupNouns, 'one')

const genders: ReadonlyMap<string, string> = new Map(
  firstNames.flatMap(row => row.words.map(word => [fold(word), row.gender] as const)),
)

/** The gender a first name is given to: `male`, `female` or `any`; undefined where the name is not listed. */
export function genderOf(name: string): string | undefined {
  return genders.get(fold(name))
}

/** Whether a word in lower case is a word of the language rather than a name, by the counts of the tagger. */
export function isCommonWord(lower: string): boolean {
  const { word, tagNames } = wordClasses()
  let best: TagShare | null = null
  for (const share of word(lower)?.any ?? []) if (best === null || share.score > best.score) best = share
  return best !== null && tagNames[best.tag]?.startsWith('NNP') !== true
}
