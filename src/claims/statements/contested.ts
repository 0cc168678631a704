/**
 * What speaks against a statement: that its source denies it ("denied that …"), or that the report itself or somebody
 * else contradicts it in the next sentence ("However, there is no evidence of this.").
 */
import { reportingVerbs } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import type { Span } from '../../text/span.ts'
import type { Contested, StatementClaim } from '../claim.ts'
import { appositionDenies } from './apposed-denial.ts'
import type { Attribution } from './attribution.ts'
import { type Passage, sentenceOfToken, tokensWithin } from './passage.ts'

const DENYING = new Set('deny refute rebut'.split(' '))
const DISPUTING = new Set('reject dispute'.split(' '))

/** The contest in a statement's own cue: its content is what the source denies or disputes. */
export function denied(passage: Passage, { cue }: Attribution): Contested | null {
  if (cue === null) return null
  const { first, last } = tokensWithin(passage, cue)
  for (let at = first; at < last; at++) {
    const row = reportingVerbs.get(passage.tokens[at]?.lower ?? '')
    if (row === undefined) continue
    if (DENYING.has(row.verb)) return { kind: 'denied', at: cue }
    if (DISPUTING.has(row.verb)) return { kind: 'disputed', at: cue }
  }
  return null
}

/** The statements, with what the sentence after each says against it. */
export function contestedBy(passage: Passage, statements: readonly StatementClaim[]): StatementClaim[] {
  const against = passage.sentences.map(sentence => contradiction(passage, sentence))
  return statements.map(statement => {
    const last = statement.content.at(-1)
    if (statement.contested !== null || last === undefined) return statement
    const at = deniedBeside(passage, last)
    if (at !== null) return { ...statement, contested: { kind: 'disputed', at } }
    const own = passage.sentenceOf[tokensWithin(passage, last).first] ?? -1
    const next = against[own + 1]
    const paragraphs = passage.sentences[own + 1]?.paragraph === passage.sentences[own]?.paragraph
    return next === undefined || next === null || !paragraphs ? statement : { ...statement, contested: next }
  })
}

/** The words right after a content by which somebody else contradicts it. */
function deniedBeside(passage: Passage, content: Span): Span | null {
  const comma = tokensWithin(passage, content).last
  const sentence = sentenceOfToken(passage, comma)
  return sentence && appositionDenies(passage, comma, sentence)
}

const NOTHING = new Set('no not without never'.split(' '))
const EVIDENCE = new Set('evidence proof basis'.split(' '))
const POINTING = new Set(
  'this that it these those such claim claims allegation allegations statement version'.split(' '),
)

/** "However, there is no evidence of this.": a short sentence that denies evidence of what was said before. */
function contradiction(passage: Passage, sentence: Sentence): Contested | null {
  let nothing = false
  let evidence = -1
  for (let at = sentence.first; at < sentence.last; at++) {
    const lower = passage.tokens[at]?.lower ?? ''
    if (NOTHING.has(lower)) nothing = true
    if (EVIDENCE.has(lower) && nothing) evidence = at
    if (evidence >= 0 && at > evidence && POINTING.has(lower) && sentence.last - sentence.first < 25) {
      return { kind: 'no-evidence', at: { start: sentence.start, end: sentence.end } }
    }
  }
  return null
}
