/** The tags that rules lean on: verbs from nouns, past from present, names from other words. */
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse/parse.ts'

describe('parts of speech', () => {
  const cases: readonly (readonly [text: string, tags: string])[] = [
    ['The police said twelve people were killed.', 'DT NNS VBD CD NNS VBD VBN .'],
    ['Officials say the attack killed 12 soldiers.', 'NNS VBP DT NN VBD CD NNS .'],
    ['The killed were soldiers.', 'DT VBN VBD NNS .'],
    ['He will report to the president.', 'PRP MD VB IN DT NN .'],
    ['The ministry says two soldiers fled.', 'DT NN VBZ CD NNS VBD .'],
    ['The report was published in Nairobi.', 'DT NN VBD VBN IN NNP .'],
    ['President Anton Brandt warned them.', 'NNP NNP NNP VBD PRP .'],
  ]
  for (const [text, tags] of cases) {
    it(`tags "${text}"`, () => {
      expect(
        parse(text)
          .tokens.map(token => token.pos)
          .join(' '),
      ).toBe(tags)
    })
  }
  it('does not take every word of a text in capitals for a name', () => {
    const { tokens } = parse('THE POLICE SAID TWELVE PEOPLE WERE KILLED.')
    expect(tokens.map(token => token.pos).join(' ')).toBe('DT NNS VBD CD NNS VBD VBN .')
  })
  it('gives every token of any text a tag', () => {
    const { tokens } = parse('😀 @@ 1,2 “” \u0301 said')
    expect(tokens.every(token => /^\S+$/.test(token.pos))).toBe(true)
  })
})
