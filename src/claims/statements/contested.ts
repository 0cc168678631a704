/**
 * Statements → the same, with what speaks against each: in its own sentence or the next ("There is no evidence of this."), or
 * at the head of the next paragraph, where that names the claim. What answers a statement says which.
 */
import { roleNouns } from '../../language/en/name-words.ts'
import type { Span } from '../../text/span.ts'
import type { Mention, StatementClaim } from '../claim.ts'
import { type Against, againstBySentence } from './against.ts'
import { appositionContests } from './apposed-contest.ts'
import { type Passage, sentenceOfToken, tokensWithin } from './passage.ts'
import { answeredNo } from './questions.ts'

/** The statements, with what their own sentence and what follows says against each. */
export function contestedBy(passage: Passage, statements: readonly StatementClaim[]): StatementClaim[] {
  const against = againstBySentence(passage, statements)
  const near = new Map(statements.map(statement => [statement, nearAnswer(passage, statement, against)]))
  const used = new Set([...near.values()].map(answer => answer?.contested))
  const left = against.map(answer => (used.has(answer?.contested) ? null : answer))
  const far = acrossParagraphs(passage, statements, left)
  const asked = answeredNo(passage, statements)
  const answers = new Map<StatementClaim, StatementClaim>()
  const contested = statements.map(statement => {
    const beside = asked.get(statement) ?? near.get(statement) ?? null
    const answer = beside ?? far.get(statement) ?? null
    if (answer === null) return statement
    if (answer.from !== null && !answers.has(answer.from)) answers.set(answer.from, statement)
    return statement.contested === null ? withAnswer(statement, answer, beside === null) : statement
  })
  return contested.map((statement, index) => {
    const before = statements[index]
    return { ...statement, answers: (before && answers.get(before)) ?? null }
  })
}

function withAnswer(statement: StatementClaim, answer: Against, far: boolean): StatementClaim {
  const { contested, from } = answer
  if (!far) return { ...statement, contested }
  const because = 'what the next paragraph names is what this one begins with'
  const inference = { field: 'contested', from: from?.content ?? [contested.at], because }
  return { ...statement, contested, inferred: [...statement.inferred, inference] }
}

/** What the words right after a statement, the rest of its sentence or the next sentence hold against it. */
function nearAnswer(
  passage: Passage,
  statement: StatementClaim,
  against: readonly (Against | null)[],
): Against | null {
  const last = statement.content.at(-1)
  if (last === undefined) return null
  const beside = contestedBeside(passage, last)
  if (beside !== null) return beside
  const own = passage.sentenceOf[tokensWithin(passage, last).first] ?? -1
  const later = against[own] ?? null
  if (later !== null && later.contested.at.start >= last.end) return fitting(passage, statement, later)
  const next = isSameParagraph(passage, own) ? (against[own + 1] ?? null) : null
  return next && fitting(passage, statement, next)
}

/** "…, a claim the ministry rejected": what the words right after a content hold against it. */
function contestedBeside(passage: Passage, content: Span): Against | null {
  const comma = tokensWithin(passage, content).last
  const sentence = sentenceOfToken(passage, comma)
  const contested = sentence && appositionContests(passage, comma, sentence)
  return contested && { contested, from: null, names: true, calls: null }
}

/**
 * What somebody else calls false is denied. Whoever made a claim takes it back with "was wrong"; where he says "this is not
 * true", he means what others say.
 */
function fitting(passage: Passage, statement: StatementClaim, against: Against): Against | null {
  if (against.from === statement) return null
  if (against.calls === null || !isSameSide(passage, statement.source, against.contested.by)) return against
  if (against.calls !== 'was false') return null
  return { ...against, contested: { ...against.contested, kind: 'withdrawn' } }
}

/** By statement, what the first sentence of the paragraph after its own says against it, by naming the claim. */
function acrossParagraphs(
  passage: Passage,
  statements: readonly StatementClaim[],
  against: readonly (Against | null)[],
): Map<StatementClaim, Against> {
  const byParagraph = new Map<number, StatementClaim[]>()
  for (const statement of statements) {
    const paragraph = paragraphOf(passage, statement)
    const before = byParagraph.get(paragraph)
    if (before === undefined) byParagraph.set(paragraph, [statement])
    else before.push(statement)
  }
  const found = new Map<StatementClaim, Against>()
  for (const [index, answer] of against.entries()) {
    const sentence = passage.sentences[index]
    if (answer?.names !== true || answer.from === null || sentence === undefined) continue
    if (passage.sentences[index - 1]?.paragraph === sentence.paragraph) continue
    const meant = headOf(passage, byParagraph.get(sentence.paragraph - 1) ?? [])
    const fits = meant && fitting(passage, meant, answer)
    if (meant !== null && fits !== null) found.set(meant, fits)
  }
  return found
}

/** The last statement that does not go on with whoever spoke before it: "We took the sample, its spokeswoman said" does. */
function headOf(passage: Passage, statements: readonly StatementClaim[]): StatementClaim | null {
  let at = statements.length - 1
  while (at > 0 && goesOn(passage, statements[at]?.source ?? null)) at--
  return statements[at] ?? null
}

function paragraphOf(passage: Passage, { content }: StatementClaim): number {
  const first = content[0]
  return (first && sentenceOfToken(passage, tokensWithin(passage, first).first)?.paragraph) ?? -1
}

/** Whether two sources are one, or the second a pronoun or a "its spokeswoman" that goes on with the first. */
function isSameSide(passage: Passage, one: Mention | null, other: Mention | null): boolean {
  if (one === null || other === null) return false
  const name = ({ end }: Mention) =>
    passage.tokens[tokensWithin(passage, { start: end, end }).first - 1]?.lower
  return goesOn(passage, other) || name(one) === name(other)
}

/** "he", "its spokeswoman", "spokeswoman Ilse Marr": nobody who is new. */
function goesOn(passage: Passage, source: Span | null): boolean {
  if (source === null) return false
  const token = passage.tokens[tokensWithin(passage, source).first]
  return token !== undefined && (token.pos.startsWith('PRP') || roleNouns.has(token.text))
}

function isSameParagraph(passage: Passage, sentence: number): boolean {
  return passage.sentences[sentence + 1]?.paragraph === passage.sentences[sentence]?.paragraph
}
