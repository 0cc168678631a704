/** Words, numbers and marks in the manner of the Penn Treebank. A token is written with its spaces taken away. */
import { describe, expect, it } from 'vitest'
import { tokenize } from '../src/parse/tokens.ts'

describe('tokenize', () => {
  const cases: readonly (readonly [text: string, tokens: string])[] = [
    ["They don't, can't, won't.", "They do n't , ca n't , wo n't ."],
    ['Almaty’s police', 'Almaty ’s police'],
    ["the officers' cars", "the officers ' cars"],
    ["I'm sure they'd've", "I 'm sure they'd 've"],
    ["O'Brien's", "O'Brien 's"],
    ['a two-year-old boy', 'a two - year - old boy'],
    ['the U.S. Navy', 'the U.S. Navy'],
    ['at 6 p.m. today', 'at 6 p.m. today'],
    ['Dr. Marr of Jan. 6', 'Dr. Marr of Jan. 6'],
    ['He left. She stayed.', 'He left . She stayed .'],
    ['3,000 of 2.5 at 10:30', '3,000 of 2.5 at 10:30'],
    ['3,000, 4.', '3,000 , 4 .'],
    ['the 6th, the 1990s, 5pm', 'the 6th , the 1990s , 5pm'],
    ['an A320', 'an A320'],
    ['$1.20 (4.5%)', '$ 1.20 ( 4.5 % )'],
    ['“No,” he said—twice...', '“ No , ” he said — twice ...'],
    ['wait -- now', 'wait -- now'],
    ['see https://example.org/a?b=1, now', 'see https://example.org/a?b=1 , now'],
    ['write to desk@example.org.', 'write to desk@example.org .'],
    ['Žanaozen São', 'Žanaozen São'],
    ['Cafe\u0301', 'Cafe\u0301'], // an accent of its own is part of its letter
    ['', ''],
    [' \n\t ', ''],
  ]
  for (const [text, tokens] of cases) {
    it(`takes ${JSON.stringify(text)} apart`, () => {
      expect(
        tokenize(text)
          .map(token => token.text)
          .join(' '),
      ).toBe(tokens)
    })
  }

  it('tells words, numbers and marks apart', () => {
    const kinds = tokenize('At least 12, he said').map(token => token.kind)
    expect(kinds).toEqual(['word', 'word', 'number', 'mark', 'word', 'word'])
  })
  it('notes white space before a token, and lower-cases it with a straight apostrophe', () => {
    const [don, not, mark] = tokenize('Don’t!')
    expect(don).toMatchObject({ lower: 'do', spaced: true })
    expect(not).toMatchObject({ lower: "n't", spaced: false, start: 2, end: 5 })
    expect(mark).toMatchObject({ text: '!', spaced: false })
  })
})
