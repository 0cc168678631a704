/**
 * A seed → articles of invented news, about 500 words each, with what Hearsay reads: quotations, dates, figures, names,
 * places, services. The same seed gives the same articles everywhere.
 */

const PEOPLE = [
  'Ilse Marr',
  'Anton Brandt',
  'Col. J. R. Veld',
  'Amina Okafor-Lund',
  'Tomas Reyle',
  'Dr. Noor Haddad',
  'Petra Ström',
] as const
const ROLES = [
  'the interior minister',
  'a spokesman for the Red Lantern relief group',
  'the governor of the province',
  'a doctor at the city hospital',
  'the head of the National Guard',
  'a shopkeeper who watched from her roof',
] as const
const BODIES = [
  'The Ministry of Health',
  'The Harbour News Agency',
  'Police',
  'The United Nations',
  'Two officials who asked not to be named',
  'Residents',
] as const
const PLACES = ['Nairobi', 'Almaty', 'Aleppo', 'Port Sudan', 'Kharkiv', 'La Paz', 'Marawi', 'Goma'] as const
const TIMES = [
  'on Monday',
  'late on Thursday night',
  'over the weekend',
  'two weeks ago',
  'on 4 March 2024',
  'at about 6:30 p.m.',
  'earlier this year',
  'the next day',
] as const
const FACTS = [
  'at least {n} people had been killed and {n} injured',
  'more than {n} families had fled the fighting',
  'between {n} and {n} soldiers were taken prisoner',
  'the bridge over the river would stay closed',
  'telephone and internet connections were cut across much of the country',
  'the airport in {place} was working again',
  'troops had surrounded a school in the suburbs of {place}',
  'nobody knew who had fired first',
  'dozens of homes were destroyed when the dam broke',
  'some {n} protesters, most of them students, were still in custody',
  'the price of bread had doubled to €{n} since the summer',
] as const
const SHAPES = [
  '{Body} said {time} that {fact}.',
  '“We do not know how many are still there,” {person}, {role}, told reporters {time}. “It is the third night without power.”',
  'According to {role}, {fact}.',
  '{person} denied that {fact}, and called the report “a fairy tale told by people who were not there”.',
  '{Body} urged foreign citizens to leave {place} by any means available, because {fact}.',
  'In {place}, {fact}, {person} said {time}.',
  'It was not clear whether {fact}; there was no independent confirmation.',
  'The streets of {place} were quiet {time}, and most of the shops had opened by noon.',
  'The talks, which began {time} in {place}, ended without a result, although both sides had said that they wanted one.',
  'Witnesses reported that {fact}, but the army said that it had “eliminated {n} armed criminals” {time}.',
] as const

const WORDS_AN_ARTICLE = 500

export type Chance = <T>(items: readonly T[]) => T

/** A small generator of pseudo-random choices (a linear congruential one); good enough to vary text. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return items => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const item = items[Math.floor((state / 2 ** 32) * items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
}

/** So many articles. */
export function inventedNews(articles: number, seed = 1): string[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: articles }, () => article(chance))
}

function article(chance: Chance): string {
  const paragraphs: string[] = []
  for (let words = 0; words < WORDS_AN_ARTICLE; ) {
    const paragraph = [sentence(chance), sentence(chance), sentence(chance)].join(' ')
    paragraphs.push(paragraph)
    words += paragraph.split(' ').length
  }
  return paragraphs.join('\n\n')
}

function sentence(chance: Chance): string {
  const filled = chance(SHAPES).replaceAll('{fact}', () => chance(FACTS))
  const words = filled.replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot, chance))
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function fill(slot: string, chance: Chance): string {
  if (slot === 'n') return chance(['3', '12', '18', '40', '164', '748', '2,500', 'two hundred and fifty'])
  if (slot === 'person') return chance(PEOPLE)
  if (slot === 'role') return chance(ROLES)
  if (slot === 'place') return chance(PLACES)
  return slot === 'time' ? chance(TIMES) : chance(BODIES)
}
