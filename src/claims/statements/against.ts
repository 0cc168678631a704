/**
 * A sentence → what it holds against something said before it: "There is no evidence of this", "The claim was wrong",
 * "Reuters could not verify the report", "The company rejected the claim".
 */
import {
  evidenceNouns,
  falsityWords,
  negations,
  pointingWords,
  saidNouns,
  truthWords,
} from '../../language/en/contest-words.ts'
import type { Sentence } from '../../parse/parsed.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Contested, StatementClaim } from '../claim.ts'
import { type Passage, tokensWithin } from './passage.ts'
import { isPointing } from './stance.ts'
import { unverifiedIn } from './unverified.ts'

export type Against = {
  readonly contested: Contested
  /** The statement that says so; null where the report does. */
  readonly from: StatementClaim | null
  /** Whether it names what it means, "the claim": such may stand in another paragraph. */
  readonly names: boolean
  /** Where it calls the claim false, whether it does so of the past: "was wrong". */
  readonly calls: 'is false' | 'was false' | null
}

/** A longer sentence says more than that there is no evidence. */
const LONGEST_CONTRADICTION = 25
const BE = new Set("is are was were 's".split(' '))
const PAST = new Set(['was', 'were'])

/** By sentence, what it holds against something before it. */
export function againstBySentence(
  passage: Passage,
  statements: readonly StatementClaim[],
): (Against | null)[] {
  const said = new Map<number, StatementClaim[]>()
  for (const statement of statements) {
    for (const sentence of sentencesOf(passage, statement)) {
      const before = said.get(sentence)
      if (before === undefined) said.set(sentence, [statement])
      else before.push(statement)
    }
  }
  return passage.sentences.map((sentence, index) => {
    const here = said.get(index) ?? []
    return contradiction(passage, sentence, here) ?? rejection(passage, index, here)
  })
}

/** The sentences that a statement's cue and content stand in, each once. */
function sentencesOf(passage: Passage, { cue, content }: StatementClaim): ReadonlySet<number> {
  const spans = cue === null ? content : [cue, ...content]
  const sentences = new Set<number>()
  for (const span of spans) {
    const { first, last } = tokensWithin(passage, span)
    for (let at = first; at < last; at++) sentences.add(passage.sentenceOf[at] ?? -1)
  }
  return sentences
}

/** What a sentence says against something before it; null where it does not. */
function contradiction(
  passage: Passage,
  sentence: Sentence,
  here: readonly StatementClaim[],
): Against | null {
  const whole = { start: sentence.start, end: sentence.end }
  const evidence = evidenceLacking(passage, sentence)
  if (evidence >= 0)
    return against(here, { kind: 'no-evidence', at: whole, pointing: passage.tokens[evidence]?.lower })
  const falsehood = calledFalse(passage, sentence)
  if (falsehood !== null) {
    const past = PAST.has(passage.tokens[falsehood.last - 1]?.lower ?? '')
    const found = against(here, {
      kind: 'denied',
      at: whole,
      pointing: passage.tokens[falsehood.first]?.lower,
    })
    return { ...found, calls: past && found.names ? 'was false' : 'is false' }
  }
  const at = unverifiedIn(passage, sentence)
  return at && against(here, { kind: 'unverified', at, pointing: undefined })
}

type Found = { readonly kind: Contested['kind']; readonly at: Span; readonly pointing: string | undefined }

function against(here: readonly StatementClaim[], { kind, at, pointing }: Found): Against {
  const from = here.find(({ content }) => content.some(span => overlaps(span, at))) ?? null
  return {
    contested: { kind, at, by: from?.source ?? null },
    from,
    names: saidNouns.has(pointing ?? ''),
    calls: null,
  }
}

/** "However, there is no evidence of this.": the word for what is meant in a short sentence that denies evidence; else -1. */
function evidenceLacking(passage: Passage, sentence: Sentence): number {
  if (sentence.last - sentence.first >= LONGEST_CONTRADICTION) return -1
  let nothing = false
  let evidence = false
  for (let at = sentence.first; at < sentence.last; at++) {
    const lower = passage.tokens[at]?.lower ?? ''
    if (evidence && pointingWords.has(lower)) return at
    nothing ||= negations.has(lower)
    evidence ||= nothing && evidenceNouns.has(lower)
  }
  return -1
}

/** "The claim was wrong", "This is not true.": from the word for what is meant to the form of "be"; null where nothing is. */
function calledFalse(passage: Passage, sentence: Sentence): { first: number; last: number } | null {
  const { tokens } = passage
  if (sentence.last - sentence.first >= LONGEST_CONTRADICTION) return null
  for (let be = sentence.first + 1; be < sentence.last; be++) {
    if (!BE.has(tokens[be]?.lower ?? '') || !means(passage, be - 1)) continue
    let negated = false
    for (let at = be + 1; at < sentence.last; at++) {
      const lower = tokens[at]?.lower ?? ''
      if (negations.has(lower)) negated = true
      else if ((negated ? truthWords : falsityWords).has(lower) && endsClause(passage, at + 1, sentence))
        return { first: be - 1, last: be + 1 }
      else if (tokens[at]?.pos !== 'RB') break
    }
  }
  return null
}

/** "the claim", "this": not "the king's claim", "it". */
function means(passage: Passage, at: number): boolean {
  const { lower = '' } = passage.tokens[at] ?? {}
  const before = passage.tokens[at - 1]
  if (saidNouns.has(lower)) return /^(?:the|this|that|these|those|our|my)$/.test(before?.lower ?? '')
  return (
    (lower === 'this' || lower === 'that') &&
    (before === undefined || before.kind === 'mark' || before.pos === 'CC')
  )
}

function endsClause(passage: Passage, at: number, sentence: Sentence): boolean {
  const token = passage.tokens[at]
  return at >= sentence.last || token === undefined || token.kind === 'mark' || token.pos === 'CC'
}

/** That somebody rejects, admits or takes back what was said before: "the claim", "the report as false". */
function rejection(passage: Passage, sentence: number, here: readonly StatementClaim[]): Against | null {
  for (const statement of here) {
    const { contested, source, cue, content } = statement
    const [object] = content
    if (contested === null || cue === null || object === undefined) continue
    if (passage.sentenceOf[tokensWithin(passage, cue).first] !== sentence) continue
    if (!isPointing(passage, object, pointingWords)) continue
    // "Marr said …. He had denied it on Monday.": told of another day, and of himself.
    if (statement.earlier && source !== null && isPronoun(passage, source)) continue
    const spans = [cue, object, ...(source === null ? [] : [source])]
    const at = { start: Math.min(...spans.map(span => span.start)), end: Math.max(cue.end, object.end) }
    return {
      contested: { ...contested, at },
      from: statement,
      names: namesClaim(passage, object),
      calls: null,
    }
  }
  return null
}

function isPronoun(passage: Passage, source: Span): boolean {
  const { first, last } = tokensWithin(passage, source)
  return last - first === 1 && passage.tokens[first]?.pos === 'PRP'
}

/** "the claim", not "this". */
function namesClaim(passage: Passage, object: Span): boolean {
  const { first } = tokensWithin(passage, object)
  return [first, first + 1].some(at => saidNouns.has(passage.tokens[at]?.lower ?? ''))
}
