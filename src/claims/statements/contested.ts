/**
 * What speaks against a statement: that its source denies it ("denied that …"), or that the report itself or somebody
 * else contradicts it or could not check it, in its own sentence or the next ("There is no evidence of this.").
 */
import { evidenceNouns, negations, pointingWords } from '../../language/en/contest-words.ts'
import { disputableNouns, reportingVerbs } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import { contains, type Span } from '../../text/span.ts'
import type { Contested, StatementClaim } from '../claim.ts'
import { appositionContests } from './apposed-contest.ts'
import type { Attribution } from './attribution.ts'
import { type Passage, sentenceOfToken, tokensWithin } from './passage.ts'
import { unverifiedIn } from './unverified.ts'

const KINDS: ReadonlyMap<string, Contested['kind']> = new Map([
  ['denial', 'denied'],
  ['dispute', 'disputed'],
])
/** A longer sentence says more than that there is no evidence. */
const LONGEST_CONTRADICTION = 25

/** The contest in a statement's own cue: its content is what the source denies or disputes. */
export function denied(passage: Passage, { cue, source }: Attribution): Contested | null {
  if (cue === null) return null
  const { first, last } = tokensWithin(passage, cue)
  for (let at = first; at < last; at++) {
    const kind = KINDS.get(reportingVerbs.get(passage.tokens[at]?.lower ?? '')?.kind ?? '')
    if (kind !== undefined) return { kind, at: cue, by: source && { ...source, basis: 'stated' } }
  }
  return null
}

/** The statements, with what their own sentence and the one after says against each. */
export function contestedBy(passage: Passage, statements: readonly StatementClaim[]): StatementClaim[] {
  const against = passage.sentences.map(sentence => contradiction(passage, sentence, statements))
  for (const [sentence, contested] of rejections(passage, statements)) against[sentence] ??= contested
  return statements.map(statement => {
    const last = statement.content.at(-1)
    if (statement.contested !== null || last === undefined) return statement
    const own = passage.sentenceOf[tokensWithin(passage, last).first] ?? -1
    const contested = contestedBeside(passage, last) ?? laterInSentence(last, against[own]) ?? null
    const next = isSameParagraph(passage, own) ? against[own + 1] : null
    return { ...statement, contested: contested ?? next ?? null }
  })
}

/** What the words right after a content hold against it. */
function contestedBeside(passage: Passage, content: Span): Contested | null {
  const comma = tokensWithin(passage, content).last
  const sentence = sentenceOfToken(passage, comma)
  return sentence && appositionContests(passage, comma, sentence)
}

/** "…, but this could not be verified", "…, but the ministry rejected the claim": against what was said before it in the sentence. */
function laterInSentence(content: Span, against: Contested | null | undefined): Contested | null {
  return against && against.at.start >= content.end ? against : null
}

/** By sentence: that somebody rejects what was said before it, "the claim", "the report as false". */
function rejections(passage: Passage, statements: readonly StatementClaim[]): [number, Contested][] {
  return statements.flatMap(({ contested, source, cue, content }): [number, Contested][] => {
    const [object] = content
    if (contested === null || cue === null || object === undefined || !isPointing(passage, object)) return []
    const at = {
      start: Math.min(source?.start ?? cue.start, cue.start, object.start),
      end: Math.max(cue.end, object.end),
    }
    return [
      [passage.sentenceOf[tokensWithin(passage, cue).first] ?? -1, { kind: 'disputed', at, by: source }],
    ]
  })
}

/** "the claim", "this", "the report as false" mean what was said before; "the claim that he left" tells its own content. */
function isPointing(passage: Passage, object: Span): boolean {
  const { first, last } = tokensWithin(passage, object)
  const at = /^(?:DT|PRP\$)$/.test(passage.tokens[first]?.pos ?? '') && first + 1 < last ? first + 1 : first
  const lower = passage.tokens[at]?.lower ?? ''
  const points = (pointingWords.has(lower) && passage.tokens[at]?.pos !== 'IN') || disputableNouns.has(lower)
  return points && !/^(?:that|of)$/.test(passage.tokens[at + 1]?.lower ?? '')
}

function isSameParagraph(passage: Passage, sentence: number): boolean {
  return passage.sentences[sentence + 1]?.paragraph === passage.sentences[sentence]?.paragraph
}

/** What a sentence says against something before it; null where it does not. */
function contradiction(
  passage: Passage,
  sentence: Sentence,
  statements: readonly StatementClaim[],
): Contested | null {
  const kind = lacksEvidence(passage, sentence) ? 'no-evidence' : 'unverified'
  const at =
    kind === 'no-evidence' ? { start: sentence.start, end: sentence.end } : unverifiedIn(passage, sentence)
  if (at === null) return null
  const said = statements.find(({ content }) =>
    content.some(span => contains(at, span) || contains(span, at)),
  )
  return { kind, at, by: said?.source ?? null }
}

/** "However, there is no evidence of this.": a short sentence that denies evidence of what was said before. */
function lacksEvidence(passage: Passage, sentence: Sentence): boolean {
  if (sentence.last - sentence.first >= LONGEST_CONTRADICTION) return false
  let nothing = false
  let evidence = false
  for (let at = sentence.first; at < sentence.last; at++) {
    const lower = passage.tokens[at]?.lower ?? ''
    if (evidence && pointingWords.has(lower)) return true
    nothing ||= negations.has(lower)
    evidence ||= nothing && evidenceNouns.has(lower)
  }
  return false
}
