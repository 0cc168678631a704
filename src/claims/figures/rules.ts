/** The rules of this folder, in the order they are tried. */
import type { Rule } from '../../text/rule.ts'

export const figureRules: readonly Rule[] = [
  {
    id: 'figures/toll',
    says: 'A toll, or "the number of" those it counts, and the number it has reached; not the one it came from.',
    finds: ['The death toll rose from 12 to 45.', 'The number of the wounded is counted in the thousands.'],
    ignores: ['The road toll rose to 45 euros.', 'The number of shops fell to 45.'],
  },
  {
    id: 'figures/passive',
    says: 'The subject of a passive, or of a participle that stands for one: "3,000 have been arrested", "18 killed".',
    finds: ['More than 5,000 have been arrested.', '14 “armed bandits have been eliminated”.'],
    ignores: ['The storm could have killed 100 people.', 'Twelve people were not injured.'],
  },
  {
    id: 'figures/object',
    says: 'The object of a verb that does something to people: "killed 14 people", "detained another 20".',
    finds: ['A bomb killed at least 14 people.', 'Police detained another 20.'],
    ignores: ['They threatened to kill 12 people.', 'Smoke killed the mood.'],
  },
  {
    id: 'figures/does',
    says: 'The subject of what one does oneself: "12 people died", "thousands demonstrated", "300 fled".',
    finds: ['Six of the wounded died.', 'Thousands of people demonstrated.'],
    ignores: ['The talks died after two days.'],
  },
  {
    id: 'figures/state',
    says: 'A state behind those who are in it: "12 dead", "30 people are feared missing".',
    finds: ['The blast left 12 dead.', 'Thirty people are feared missing.'],
    ignores: ['Five dead trees fell.', 'The town looks dead.'],
  },
  {
    id: 'figures/last-missing',
    says: 'The last who were missing, or all of them, were found: nobody is missing any more, which is inferred.',
    finds: [
      'The last missing person was found alive.',
      'All four missing miners have been accounted for.',
      'The last two missing people were found dead on Sunday.',
    ],
    ignores: [
      'The last missing piece was found.',
      'The last missing person has not been found.',
      'The last missing man was found guilty.',
    ],
  },
  {
    id: 'figures/act',
    says: 'A noun of something done to people, with "of": "the deaths of 12 people".',
    finds: ['The kidnapping of three engineers shocked Arden.'],
    ignores: ['The death of an era came in three steps.'],
  },
  {
    id: 'figures/among',
    says: 'Those who are among the dead or wounded: "two officers are among the wounded".',
    finds: ['Two officers are among the wounded.', 'Among the dead were six children.'],
    ignores: ['Two officers are among the guests.'],
  },
  {
    id: 'figures/single',
    says: 'One person with an article counts one: "killing a soldier", "a policeman was shot dead".',
    finds: ['They fled after killing a soldier.', 'A policeman was shot dead.'],
    ignores: ['A bill was killed in the senate.', 'A crowd was dispersed.'],
  },
  {
    id: 'figures/named',
    says: 'One named person counts one; the record says that this is inferred.',
    finds: ['Ilse Marr was killed in Arden.'],
    ignores: ['She was killed in Arden.'],
  },
  {
    id: 'figures/none',
    says: 'Nobody: "no one was hurt", "no casualties were reported".',
    finds: ['No one was hurt.', 'No casualties were reported.'],
    ignores: ['No soldiers came.', 'No doubt 12 people were hurt.'],
  },
  {
    id: 'figures/included',
    says: 'A part of those counted, or who was counted with them: "14 people, including three children".',
    finds: [
      'A bomb killed 14 people, including three children.',
      'Six people were killed, along with two dogs.',
    ],
    ignores: ['A bomb killed 14 people.'],
  },
  {
    id: 'figures/described',
    says: 'The counted are described by what happened to them: "12 injured soldiers".',
    finds: ['Doctors treated 12 injured soldiers.', 'Two of the dead are children.'],
    ignores: ['Doctors treated 12 soldiers.', 'Two of the dishes are dead good.'],
  },
  {
    id: 'figures/counted',
    says: 'A counted noun that is a measure by itself: "300 troops", "five attacks", "40 vehicles"; "claimed 12 lives".',
    finds: ['About 300 soldiers were seen.', 'The flood claimed 12 lives.', 'At least 200 homes burned.'],
    ignores: ['Two soldiers said they were tired.', 'A five-soldier patrol passed.'],
  },
  {
    id: 'figures/cases',
    says: 'Cases of a disease are people infected: "12 new cases of cholera", "30 measles cases".',
    finds: ['The clinic saw 12 new cases of cholera.', 'Thirty measles cases were found in Arden.'],
    ignores: ['The court heard 12 cases of theft.', 'Twelve cases of wine were found.'],
  },
  {
    id: 'figures/attendance',
    says: 'Those who took part where a protest is told of, in the sentence or just before, are protesters.',
    finds: [
      'About 400 people took part in the march.',
      'Villagers demonstrated. About 400 people took part.',
    ],
    ignores: ['About 400 people took part in the drill.', 'About 400 people took part.'],
  },
  {
    id: 'figures/same',
    says: 'The figure before it on another\'s word: "It is the same number that the ministry gives"; the number is inferred.',
    finds: ['Sixteen people died. It is the same number that the ministry gives.'],
    ignores: [
      'Sixteen people died. It is not the same number that the ministry gives.',
      'Sixteen people died. The same number lived.',
      'It is the same number that the ministry gives.',
    ],
  },
  {
    id: 'figures/carried',
    says: 'A bare number that somebody sets or counts goes on with the figure before it: "the union spoke of 1,000".',
    finds: [
      'Police counted 400 protesters; the union spoke of more than 1,000.',
      'Twelve people died. The prefect revised the figure to 11.',
      'The army has 400 soldiers there. In May it had sent 120.',
    ],
    ignores: ['The union spoke of more than 1,000.', 'Twelve people died. The union spoke of 14 steps.'],
  },
]
