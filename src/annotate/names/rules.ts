/** The rules of this folder: what decides that capitals are a name and of what, the firmest first. */
import type { Rule } from '../../text/rule.ts'

export const nameRules: readonly Rule[] = [
  {
    id: 'names/country',
    says: 'a listed country is a place',
    finds: ['The convoy left Finland at noon.', 'Rain fell on the United States.'],
    ignores: ['She bought a china cup and ate turkey.'],
  },
  {
    id: 'names/people',
    says: 'a listed adjective or noun of a country, people, faith or party is a group',
    finds: ['Kazakh police closed the road.', 'Two Finns were on board.', 'Kurdish fighters withdrew.'],
    ignores: ['They polish the floor.'],
  },
  {
    id: 'names/listed',
    says: "a listed outlet, agency, alliance or body, in any of its forms, is an organisation; so is the report's own outlet",
    finds: ['It told Reuters so.', 'Aid came from the ODKB.', 'Who wrote it for The Guardian is unknown.'],
    ignores: ['The guardian of the gate slept.', 'He said who is to blame.'],
  },
  {
    id: 'names/organisation',
    says: 'capitals with a word for a body among them are an organisation, with its "of" part',
    finds: ['The Ministry of the Interior was closed.', 'Crews of the Veldhaven Fire Service came.'],
    ignores: ['The ministry was closed.', 'A service was held.'],
  },
  {
    id: 'names/titled',
    says: 'capitals after a title are a person, whose role the title is',
    finds: [
      'They met President Ada Lund.',
      'A statement by Gen. Orlo Venn followed.',
      'It pleased Mr. Quist.',
    ],
    ignores: ['The general assembly met.', 'The General Assembly met.'],
  },
  {
    id: 'names/office',
    says: 'a title in capitals without a name is an office',
    finds: ['The aides of the Foreign Minister left.', 'It was up to the Mayor of Veldhaven.'],
    ignores: ['The mayor left.', 'They met President Ada Lund.'],
  },
  {
    id: 'names/first-name',
    says: 'capitals that begin with a first name or an initial are a person',
    finds: ['They saw Kristiina Orlo there.', 'It was written by J. Quist.'],
    ignores: ['They saw the bill there.'],
  },
  {
    id: 'names/place-word',
    says: 'capitals with a word for a place at their end or start are a place',
    finds: ['They met on Cinder Square.', 'The boats on Lake Orlo were lost.'],
    ignores: ['They met on the square.'],
  },
  {
    id: 'names/thing',
    says: 'capitals that end with a word for a plan, a day, a law or the like are neither person nor place',
    finds: ['They opposed the Quiet Harbour Act.'],
    ignores: ['The act was opposed.'],
  },
  {
    id: 'names/source-line',
    says: 'in a dateline the capitals before the bracket are places, those in it an agency; so is a credit in brackets',
    finds: [
      'QUARN HEAD, Finland (Coast Desk Agency) - Rain fell on the town.',
      'It rained.\n\n(Coast Relay)',
    ],
    ignores: ['Rain fell on the town (Quarn).', 'It rained.\n\n(Kristiina Orlo)'],
  },
  {
    id: 'names/known-place',
    says: 'a name of several words of the gazetteer after "in" or "near" is a place, also one that begins like a person',
    finds: ['The water rose near Satu Mare at noon.'],
    ignores: ['The water rose near Ilse Marr.'],
  },
  {
    id: 'names/people-ending',
    says: 'a plural that ends as those of peoples do is a group, also of a country that is not listed',
    finds: ['Two Norvalians were on board.'],
    ignores: ['Two custodians were on board.', 'They saw Ana Evans there.'],
  },
  {
    id: 'names/beside',
    says: 'a noun for a body beside a name, or "its managing director", makes it an organisation',
    finds: [
      'The trade union Unitatea called a strike.',
      'They went to Tivizig, the water authority, at noon.',
      "Quarnet's technical director sent a ship.",
    ],
    ignores: ['The union called a strike.', "Quist's daughter sent a ship."],
  },
  {
    id: 'names/body',
    says: '"The company" after a speaker, or an article before it, makes it an organisation',
    finds: ['Quarncom said two cables were cut. The company sent a ship.', 'On Monday the Quarn said no.'],
    ignores: ['The union called a strike.', 'Quist said two cables were cut. He sent a ship.'],
  },
  {
    id: 'names/acronym',
    says: 'a short word all in capitals is an organisation',
    finds: ['Members of the QRVF were there.'],
    ignores: ['The price of LPG rose.', 'He called it a TV show.'],
  },
  {
    id: 'names/speaker',
    says: 'capitals before a verb of saying are a person',
    finds: ['On Monday Quist said no.'],
    ignores: ['On Monday he said no.'],
  },
  {
    id: 'names/in-place',
    says: 'capitals after "in", "near" and the like are a place',
    finds: ['There was smoke in Quarn.'],
    ignores: ['There was smoke in winter.'],
  },
  {
    id: 'names/surname',
    says: 'a part of the name of a person whom the text names in full is that person',
    finds: ['They saw Kristiina Orlo there. Nobody liked Orlo.'],
    ignores: ['They saw Kristiina Orlo there.'],
  },
  {
    id: 'names/again',
    says: 'a name that is decided elsewhere in the text is of the same kind here',
    finds: ['There was smoke in Quarn. The roads of Quarn were closed.'],
    ignores: ['There was smoke in Quarn.'],
  },
  {
    id: 'names/gazetteer',
    says: 'a name that only the gazetteer knows, of several words or of a town of some size, is a place',
    finds: ['The roads of Almaty were closed.'],
    ignores: ['The roads of the town were closed.'],
  },
  {
    id: 'names/two-words',
    says: 'two to four words in capitals that nothing else explains are a person',
    finds: ['They waited for Vexa Thornquill there.'],
    ignores: ['They waited for Thornquill there.', 'THE LAST WORD'],
  },
  {
    id: 'names/unknown',
    says: 'a word in capitals that nothing explains is a name of no known kind',
    finds: ['They waited for Thornquill there.'],
    ignores: ['They waited for the train there.'],
  },
  {
    id: 'names/any-case',
    says: 'where capitals tell nothing: listed names, and names after a title or first name',
    finds: [
      'TROOPS OF THE UNITED NATIONS CLOSED THE BRIDGE AT NOON.',
      'GUNMEN SHOT GEN. ORLO NEAR THE BRIDGE TODAY.',
    ],
    ignores: ['The troops closed the bridge at noon.', 'THE LAST TROOPS CLOSED THE OLD BRIDGE AT NOON.'],
  },
]
