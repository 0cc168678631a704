/** `Ann Marr: “…”` at the start of a paragraph → who says what. */
import type { Sentence } from '../../parse/parsed.ts'
import { nounPhraseFrom } from '../noun-phrase.ts'
import type { Attribution } from './attribution.ts'
import { type Passage, plainBounds, quotationFrom, sentenceOfToken, spanOf } from './passage.ts'

/** The quotation after the colon at `index`, said by whoever is named before it. */
export function readColon(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const quotation = quotationFrom(passage, index + 1)
  if (passage.tokens[index]?.text !== ':' || quotation === null || !opensParagraph(passage, sentence))
    return null
  const phrase = nounPhraseFrom(passage.tokens, sentence.first, plainBounds(passage, sentence))
  if (phrase === null || phrase.last !== index || passage.tokens[index - 1]?.pos !== 'NNP') return null
  const cue = passage.tokens[index]
  const { start, end } = quotation
  return {
    rule: 'statements/colon',
    reader: 'rules',
    source: spanOf(passage, phrase),
    cue: cue && { start: cue.start, end: cue.end },
    content: [{ start, end }],
  }
}

function opensParagraph(passage: Passage, sentence: Sentence): boolean {
  return sentenceOfToken(passage, sentence.first - 1)?.paragraph !== sentence.paragraph
}
