/** The rules of this folder, in the order they are tried. */
import type { Rule } from '../../text/rule.ts'

export const placeRules: readonly Rule[] = [
  {
    id: 'places/state-abbreviation',
    says: 'a state of the United States by its abbreviation, after the name of a town in it',
    finds: ['The mill in Dalton, Ga., burned down.', 'He was arrested in Erie, Pa., on Monday.'],
    ignores: ['Ms. Marr asked Pa for help.', 'The report runs to 12 p.m. in La Paz.'],
  },
  {
    id: 'places/contained',
    says: 'a name followed by the region or country it lies in: only the places of that name there are meant',
    finds: [
      'A bus overturned near Springfield, Missouri.',
      'The refinery in Aktau in western Kazakhstan closed.',
    ],
    ignores: ['Troops left Springfield on Monday.', 'Marta Paris, Canada coach, resigned.'],
  },
  {
    id: 'places/government',
    says: 'the name of a country, capital or province that stands for those who govern it: no place on the map',
    finds: [
      'Moscow said it would answer.',
      'Kazakhstan’s government resigned.',
      'Talks with Armenia went on.',
    ],
    ignores: ['Snow fell in Moscow.', 'Kazakhstan’s mountains are high.'],
  },
  {
    id: 'places/in-a-name',
    says: 'the name of a place inside the name of an organisation or a street: no event happened there for that',
    finds: ['The Almaty Police Department denied it.', 'The Tbilisi City Court freed him.'],
    ignores: ['Police in Almaty denied it.', 'The city court freed him.'],
  },
  {
    id: 'places/known',
    says: 'a name of the gazetteer, by its size and the words beside it; which place of that name, the other places tell',
    finds: ['Demonstrations spread to Almaty.', 'Smoke rose over the Gaza Strip.', 'He fled to Georgia.'],
    ignores: ['Reading is fun.', 'Paris Wendell sang.', 'The Guardian and the National Guard said so.'],
  },
  {
    id: 'places/respelled',
    says: 'a name used as a place that the gazetteer has in another romanisation',
    finds: ['Protests began in the oil city of Žanaozen.', 'Shops closed in Qaraghandi.'],
    ignores: ['Protests began in the oil city of Tash-Qorgho.', 'Žanaozen is a word.'],
  },
  {
    id: 'places/unplaced',
    says: 'a name after "village of" or "in" that no gazetteer entry bears: a place, but not on the map',
    finds: ['Shelling hit the village of Tash-Korgo.', 'Five people were killed in Verkhny Lug on Sunday.'],
    ignores: ['Shelling hit the city of Almaty.', 'The village of the elders stood empty.'],
  },
]
