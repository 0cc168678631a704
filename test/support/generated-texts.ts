/**
 * Texts for the laws: any characters at all, invented news, news damaged as archives damage it, hostile repeats.
 * Every text is made from fast-check's seed, so that a run can be repeated.
 */
import fc from 'fast-check'

const WHO = [
  'the interior ministry',
  'Ilse Marr, the governor of Arden',
  'a spokesman for the Red Lantern relief group',
  'President Anton Brandt',
  'the Harbour News Agency',
  'two officials who asked not to be named',
  'he',
  'Col. J. R. Veld of the National Guard',
] as const

const WHAT = [
  'at least 12 people were killed in the northern town of Arden',
  'between 40 and 50 soldiers had been wounded',
  'more than 3,000 people, including 18 police officers, were arrested',
  'dozens of homes were destroyed',
  'telephone lines were cut across much of the country',
  'troops from Kenya had entered the capital',
  'the airport in Nairobi was working again',
  'nobody was hurt',
  'two hundred and fifty protesters marched to 12 Harbour Street',
  'the price of bread rose by 4.5 percent to $1.20',
] as const

const WHEN = [
  '',
  'on Monday',
  'late on Thursday night',
  'over the weekend',
  'two weeks ago',
  'on 4 March 2024',
  'in early 2019',
  'at 6:30 p.m.',
  'every Friday since June',
] as const

const SHAPES: readonly ((who: string, what: string, when: string) => string)[] = [
  (who, what, when) => `${first(what)} ${when}, ${who} said.`,
  (who, what, when) => `${first(who)} said ${when} that ${what}.`,
  (who, what, when) => `According to ${who}, ${what} ${when}.`,
  (who, what, when) => `“${first(what)},” ${who} told reporters ${when}. “It is getting worse.”`,
  (who, what, when) => `"${first(what)} ${when}," ${who} said, "and that's all we know."`,
  (who, what, when) => `${first(who)} denied that ${what} ${when}. There is no evidence of this.`,
  (who, what) => `${first(who)} called it a «lie» and said that ‘${what}’.`,
  (_, what, when) => `${first(what)} ${when}.`,
  (who, what) => `${first(who)} urged residents to leave the city; ${what}.`,
  (_, what, when) => `It was reported ${when} that ${what}`,
]

function first(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** One sentence of invented news. */
export const newsSentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...SHAPES),
    fc.constantFrom(...WHO),
    fc.constantFrom(...WHAT),
    fc.constantFrom(...WHEN),
  )
  .map(([shape, who, what, when]) =>
    shape(who, what, when)
      .replace(/ {2,}/g, ' ')
      .replace(/ ([,.])/g, '$1'),
  )

const paragraph = fc.array(newsSentence, { minLength: 1, maxLength: 5 }).map(sentences => sentences.join(' '))

/** A short report in paragraphs. */
export const news: fc.Arbitrary<string> = fc
  .array(paragraph, { minLength: 1, maxLength: 4 })
  .map(paragraphs => paragraphs.join('\n\n'))

/** Node's own decoder gives Latin-1 for some of these bytes, so the table stands here: 0x80-0x9F of Windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** UTF-8 once read as Windows-1252: `“` is `â€œ`. */
export function misread(text: string): string {
  const bytes = [...new TextEncoder().encode(text)]
  return bytes
    .map(byte => (byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('')
}

const DAMAGE: readonly ((text: string) => string)[] = [
  misread,
  text => misread(text).replaceAll('\u009d', ''),
  text =>
    text
      .replaceAll('“', '&ldquo;')
      .replaceAll('”', '&rdquo;')
      .replaceAll("'", '&#39;')
      .replaceAll(' 12', '&nbsp;12'),
  text => text.replaceAll(' the ', ' \u200bthe '),
  text => text.replaceAll('er', 'e\u00adr'),
  text => `\ufeff${text.replaceAll('. ', '.\u2060 ')}`,
  text => text.toUpperCase(),
  text => text.toLowerCase(),
  text => text.replaceAll(' ', '\u00a0'),
  text => text.replace(/(.{40,60}) /g, '$1\r\n'),
  text => text.replaceAll('a', 'a\u0301').replaceAll('fi', 'ﬁ'),
]

/** News as it lies in archives: decoded wrongly, with entities, characters without width, in capitals, wrapped. */
export const damagedNews: fc.Arbitrary<string> = fc
  .tuple(news, fc.constantFrom(...DAMAGE), fc.constantFrom(...DAMAGE))
  .map(([text, once, twice]) => twice(once(text)))

const PIECES = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '(',
  ')',
  '[',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '.',
  '...',
  '. ',
  'a.b. ',
  'A. ',
  '@',
  '%',
  '$',
  '#',
  '*',
  '_',
  '/',
  ':',
  ';',
  '?',
  '!',
  'a@b.',
  '1',
  '1,',
  '1 ',
  '12.5',
  '$1 ',
  'a',
  'A',
  'Aa Bb ',
  'said ',
  'he said, "',
  'two hundred and ',
  'May ',
  'May May ',
  'more than ',
  'Mr. ',
  'the ',
  'of ',
  '-',
  '—',
  'â€',
  'â',
  'Ã',
  '&amp;',
  '&',
  '\u200b',
  '\ud83d',
  '\ude00',
  '😀',
  'İ',
  'ß',
] as const

/** A few short pieces, over and over: what makes a careless search slow or lets it run out of bounds. */
export const hostile: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 500 }),
  )
  .map(([pieces, times]) => pieces.join('').repeat(times))

/** Any string: any code points, and any 16-bit units, halves of pairs among them. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map(units => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...PIECES, ...WHO, ...WHAT, ...WHEN), { maxLength: 60 })
    .map(pieces => pieces.join('')),
)

/** All of them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(news, damagedNews, hostile, anything)
