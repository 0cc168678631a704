/** What archives do to text is repaired for reading, and every span leads back to the characters received. */
import { describe, expect, it } from 'vitest'
import { normalise } from '../src/text/normalise.ts'
import { sliceOf } from '../src/text/span.ts'
import { misread } from './support/generated-texts.ts'

describe('normalise', () => {
  const repaired: readonly (readonly [received: string, clean: string])[] = [
    ['The tollâ€™s â€œhighâ€\u009d', 'The toll’s “high”'], // the last byte of ” kept
    ['The tollâ€™s â€œhighâ€', 'The toll’s “high”'], // and lost
    ['cafÃ© in SÃ£o Paulo', 'café in São Paulo'],
    ['5Â\u00a0km', '5\u00a0km'],
    ['â\u0080\u009chighâ\u0080\u009d', '“high”'], // read as Latin-1
    ['Å½anaozen, KorÄ\u008dula, MiÅ¡a', 'Žanaozen, Korčula, Miša'],
    ['â‚¬5, Arâ„¢', '€5, Ar™'],
    ['ðŸ˜€ said', '😀 said'],
    ['wait â€” he', 'wait — he'],
    ['Q&amp;A: &ldquo;No&rdquo;', 'Q&A: “No”'],
    ['it&#39;s &lt;here&gt;', "it's <here>"],
    ['it&#8217;s &#x201C;here&#x201d; &#146;', 'it’s “here” ’'],
    ['mil\u00adi\u00adtants', 'militants'],
    ['\ufeffAlmaty\u200b is', 'Almaty is'],
  ]
  for (const [received, clean] of repaired) {
    it(`reads ${JSON.stringify(received)} as ${JSON.stringify(clean)}`, () => {
      expect(normalise(received).text).toBe(clean)
    })
  }

  const untouched = [
    'CAFÉ”',
    'São Tomé',
    'Ã',
    'Ã is a letter',
    'Â',
    'âge',
    '“fine”',
    'ÂB',
    'naïve Žanaozen',
    'â',
    '&',
    '&unknown;',
    'AT&T; R&D',
    '&#0;',
    '&#xd800;',
    '&#9999999;',
    'Ä”',
    'Å\u00a0is',
    '»Å«',
    'ÄÖÜ',
  ]
  for (const text of untouched) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => expect(normalise(text).text).toBe(text))
  }

  it('undoes one wrong decoding of every common mark', () => {
    for (const text of ['“a”', '‘b’', 'c – d — e…', '€5', 'é ü ñ ç ø Å', '•']) {
      expect(normalise(misread(text)).text).toBe(text)
    }
  })
})

describe('the way back', () => {
  const received = 'He said: â€œIt&#39;s mil\u00adi\u00adtantsâ€\u009d, caf\u00c3\u00a9 Ilse.'
  const clean = normalise(received)
  const cases: readonly (readonly [clean: string, received: string])[] = [
    ['“', 'â€œ'],
    ['”', 'â€\u009d'],
    ['“It', 'â€œIt'],
    ["It's", 'It&#39;s'],
    ["'", '&#39;'],
    ['militants', 'mil\u00adi\u00adtants'],
    ['mil', 'mil'], // what was deleted at a span's edge is no part of it
    ['i', 'i'],
    ['café', 'caf\u00c3\u00a9'],
    ['Ilse', 'Ilse'],
    ['.', '.'],
  ]
  for (const [words, from] of cases) {
    it(`leads from ${JSON.stringify(words)} to ${JSON.stringify(from)}`, () => {
      const start = clean.text.indexOf(words)
      expect(sliceOf(received, clean.toReceived({ start, end: start + words.length }))).toBe(from)
    })
  }
  it('leads from the whole clean text to the whole received text', () => {
    expect(clean.toReceived({ start: 0, end: clean.text.length })).toEqual({ start: 0, end: received.length })
  })
  it('never turns a span round or leaves the text', () => {
    for (let start = 0; start < clean.text.length; start++) {
      const back = clean.toReceived({ start, end: start + 1 })
      expect(back.start).toBeLessThan(back.end)
      expect(back.end).toBeLessThanOrEqual(received.length)
    }
  })
})
