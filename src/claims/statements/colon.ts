/**
 * A name and a colon at the start of a paragraph → who says what: `Ann Marr: “…”`; the headline `Ministry: 26 killed`;
 * in the transcript of an interview, where names are in capitals, `MARR: …`.
 */
import { labelWords } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import { nounPhraseFrom, type Stretch } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { withoutPoint } from './content-end.ts'
import { type Passage, plainBounds, quotationFrom, sentenceOfToken, spanOf } from './passage.ts'

/** Longer runs of capitals before a colon are titles, not names. */
const LONGEST_NAME = 4

/** What stands after the colon at `index`, said by whoever is named before it. */
export function readColon(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const cue = passage.tokens[index]
  if (cue?.text !== ':' || !opensParagraph(passage, sentence)) return null
  const phrase = nounPhraseFrom(passage.tokens, sentence.first, plainBounds(passage, sentence))
  if (phrase === null || phrase.last !== index) return null
  const content = contentOf(passage, index, phrase, sentence)
  if (content === null) return null
  const { start, end } = cue
  return {
    rule: 'statements/colon',
    reader: 'rules',
    source: spanOf(passage, phrase),
    cue: { start, end },
    content: [content],
  }
}

function contentOf(passage: Passage, colon: number, name: Stretch, sentence: Sentence): Span | null {
  const quotation = quotationFrom(passage, colon + 1)
  const words = passage.tokens.slice(name.first, name.last)
  if (quotation !== null) {
    return words.at(-1)?.pos === 'NNP' ? { start: quotation.start, end: quotation.end } : null
  }
  if (words.every(word => word.text.length > 2 && word.text === word.text.toUpperCase()))
    return restOfParagraph(passage, colon, sentence)
  const headline =
    sentence.paragraph === 0 && words.every(word => /^\p{Lu}/u.test(word.text) && !labelWords.has(word.lower))
  const last = withoutPoint(passage, sentence.last, colon + 1)
  return headline && words.length <= LONGEST_NAME ? spanOf(passage, { first: colon + 1, last }) : null
}

function restOfParagraph(passage: Passage, colon: number, sentence: Sentence): Span | null {
  let last = sentence.last
  for (let next = sentence; next.paragraph === sentence.paragraph; ) {
    last = next.last
    const following = sentenceOfToken(passage, next.last)
    if (following === null) break
    next = following
  }
  return spanOf(passage, { first: colon + 1, last })
}

function opensParagraph(passage: Passage, sentence: Sentence): boolean {
  return sentenceOfToken(passage, sentence.first - 1)?.paragraph !== sentence.paragraph
}
