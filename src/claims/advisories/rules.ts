/** The rules of this folder, in the order they are tried. */
import type { Rule } from '../../text/rule.ts'

export const advisoryRules: readonly Rule[] = [
  {
    id: 'advisories/told',
    says: 'A verb of telling, the public and what to do: "told residents to stay indoors", also in the passive.',
    finds: [
      'The embassy told visitors to avoid the old town.',
      'Residents were urged not to drink tap water.',
    ],
    ignores: ['The mayor urged both parties to hold their fire.', 'Doctors advise people to avoid sugar.'],
  },
  {
    id: 'advisories/against',
    says: '"Advises against" with travel or the like: what to keep from is the instruction.',
    finds: ['The Foreign Ministry advises against all travel to Norland.'],
    ignores: ['The lawyer advised against a trial.', 'The minister warned against complacency.'],
  },
  {
    id: 'advisories/notice',
    says: 'A notice is issued, raised or lifted: a curfew, an evacuation, a boil-water notice, travel advice.',
    finds: [
      'The governor ordered the evacuation of two villages.',
      'A boil-water notice was issued on Monday.',
    ],
    ignores: ['The court issued an arrest order.', 'Police fired a warning shot.'],
  },
  {
    id: 'advisories/should',
    says: 'What somebody says the public "should" or "must" do in a crisis, or must be done: "water must be boiled".',
    finds: ['Residents should boil water before drinking it, the mayor said.'],
    ignores: ['Both sides should return to talks.', 'Residents should be proud.'],
  },
  {
    id: 'advisories/imperative',
    says: 'A quotation that begins with an order of this kind, from a named source.',
    finds: ['“Stay indoors and keep your windows closed,” the mayor said.'],
    ignores: ['“Stay with me,” she sang.', '“Leave means leave,” said nobody.'],
  },
  {
    id: 'advisories/please',
    says: '"Please" and what people do in a crisis; a number to call is no advice.',
    finds: ['Please stay away from the river.'],
    ignores: [
      'In an emergency, please call the embassy in Arden.',
      'Please call us with your story.',
      'He said yes to please his wife.',
    ],
  },
  {
    id: 'advisories/repeated',
    says: 'A verb says advice again: "has repeated its advice to boil tap water".',
    finds: ['The water board has repeated its advice to boil tap water.'],
    ignores: ['The teacher repeated her advice to read.', 'He repeated the notice word by word.'],
  },
  {
    id: 'advisories/standing',
    says: 'A warning or notice stays, or makes way: "the flood alert remains red", "this replaces the notice of Monday".',
    finds: [
      'This replaces the notice of Monday, which was for the old town.',
      'The warning of the water board not to bathe until Sunday remains in force.',
      'The flood alert for the lower valley remains red.',
    ],
    ignores: [
      'The arrest warrant remains in force.',
      'The warning light remains red.',
      'The firm replaced the notice on the door.',
    ],
  },
  {
    id: 'advisories/allowed',
    says: 'The public may go back, or do again what it was told not to: "residents may return to their homes".',
    finds: ['Residents may return to their homes, the mayor said.'],
    ignores: [
      'Rain may return on Friday, the mayor said.',
      'Residents may return to the polls, the mayor said.',
    ],
  },
]
