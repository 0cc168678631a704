/** An adjective of belief with "that": "Marr is confident that the dam will hold" → who thinks what. */
import { attitudeAdjectives } from '../../language/en/statement-words.ts'
import type { Sentence } from '../../parse/parsed.ts'
import type { Attribution } from './attribution.ts'
import { contentEnd, withoutPoint } from './content-end.ts'
import { isFiniteVerb, type Passage, spanOf } from './passage.ts'
import { subjectBefore } from './subject.ts'
import { verbGroup } from './verb-group.ts'

/** What is thought, where the adjective stands at `index` after a form of "be". */
export function readAttitude(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const { tokens } = passage
  const that = index + 1
  if (!attitudeAdjectives.has(tokens[index]?.lower ?? '') || tokens[that]?.lower !== 'that') return null
  const group = verbGroup(passage, index, sentence.first)
  if (group.first === index || isFiniteVerb(tokens[that + 1])) return null
  const source = subjectBefore(passage, group.first, sentence)
  if (source === null || /^(?:it|there)$/.test(tokens[source.first]?.lower ?? '')) return null
  const last = withoutPoint(passage, contentEnd(passage, that, sentence), that)
  const content = spanOf(passage, { first: that, last })
  if (content === null) return null
  return {
    rule: 'statements/attitude',
    reader: 'rules',
    source: spanOf(passage, source),
    cue: spanOf(passage, { first: group.first, last: that }),
    content: [content],
  }
}
