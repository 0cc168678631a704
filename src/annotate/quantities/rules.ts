/** The rules of this folder, in the order they are tried. */
import type { Rule } from '../../text/rule.ts'

export const quantityRules: readonly Rule[] = [
  {
    id: 'quantities/all-but',
    says: '"All but two of the 30 passengers" is 28 of them; without a total nothing is known but the exception.',
    finds: ['All but two of the 30 passengers escaped.', 'All but three houses burned.'],
    ignores: ['They all left but two cars stayed.'],
  },
  {
    id: 'quantities/vague',
    says: 'An amount in words without a number: "dozens" is 24 and more, "hundreds" 200 and more, "several" 3 and more.',
    finds: ['Dozens of people were hurt.', 'Tens of thousands marched.', 'Several cars burned.'],
    ignores: ['Twelve people were hurt.'],
  },
  {
    id: 'quantities/fraction',
    says: 'A part of a whole, which counts nobody: "two-thirds", "a quarter of", "half the", "one in five".',
    finds: [
      'A third of the shops closed.',
      'Nearly two-thirds stayed away.',
      'Half the town was dark.',
      'One in five shops closed.',
    ],
    ignores: ['The third man fled.'],
  },
  {
    id: 'quantities/ordinal',
    says: 'A place in an order: "third", "21st", "twenty-first".',
    finds: ['The third convoy left.', 'It was the 21st attack.'],
    ignores: ['Three convoys left.'],
  },
  {
    id: 'quantities/range',
    says: 'Two numbers that bound one amount: "30 to 40", "between 5 and 10", "three or four", "30-40".',
    finds: ['Between 5 and 10 people died.', 'Some 30 to 40 fled.', 'Three or four shots were heard.'],
    ignores: ['Brandt won 3-1.', 'The toll rose by 5 to 40.'],
  },
  {
    id: 'quantities/number',
    says: 'A number that counts people or things, in digits or words, with its hedge and the noun counted.',
    finds: ['At least 12 people died.', 'Twenty-one homes burned.', 'Half a million fled.'],
    ignores: ['Bus 12 burned.', 'It cost $12.'],
  },
  {
    id: 'quantities/score',
    says: 'The score of a game or vote, the winner first: "3-1", "52-48".',
    finds: ['Arden beat Torvik 3-1.', 'The senate voted 52-48.'],
    ignores: ['Some 20-30 people came.'],
  },
  {
    id: 'quantities/age',
    says: 'The age of a person or thing: "a 35-year-old", "aged 35", "Ilse Marr, 54,".',
    finds: ['A 35-year-old man fled.', 'Ilse Marr, 54, agreed.', 'A woman aged 20 was found.'],
    ignores: ['They walked for 35 minutes.'],
  },
  {
    id: 'quantities/money',
    says: 'An amount of money, by its sign or currency.',
    finds: ['It cost $5 million.', 'The fine is 300 euros.'],
    ignores: ['Five million people fled.'],
  },
  {
    id: 'quantities/time',
    says: 'A length of time or a year that is not read as a date.',
    finds: ['The drive took 40 min.'],
    ignores: ['Several people left.'],
  },
  {
    id: 'quantities/identifier',
    says: 'A number that is a name: "Flight 370", "No. 5", "AK-47", "Resolution 242", a telephone or street number.',
    finds: ['Flight 370 vanished.', 'He carried an AK-47.', 'Call 555-0199.', 'She lives at 12 Brick Lane.'],
    ignores: ['In Arden 370 people vanished.'],
  },
  {
    id: 'quantities/compound',
    says: 'A number joined to a singular noun by a hyphen describes it and counts nothing: "five-member team".',
    finds: ['A five-member team arrived.', 'A 20-storey tower fell.'],
    ignores: ['Five members arrived.', 'A 100-odd guests came.'],
  },
  {
    id: 'quantities/percent',
    says: 'A share in per cent.',
    finds: ['Turnout was 60 per cent.', 'Prices rose 5%.'],
    ignores: ['Sixty people turned out.'],
  },
  {
    id: 'quantities/measure',
    says: 'A measured length, weight, speed, temperature: a unit follows or is written on.',
    finds: ['The camp is 5 km away.', 'A 250kg bomb was found.', 'It was minus 20 degrees.'],
    ignores: ['Five camps are full.'],
  },
  {
    id: 'quantities/rate',
    says: 'A ratio: "three times", "per 1,000".',
    finds: ['It is three times the limit.'],
    ignores: ['Five shops closed.'],
  },
]
