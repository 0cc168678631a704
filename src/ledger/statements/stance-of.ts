/**
 * What a statement does in its report: it claims something, or it denies, admits, takes back or corrects what is claimed, or says that
 * there is no evidence for it; and which statement of the report it answers.
 */
import type { Contested, Mention, Reading, Statement } from '../../engine/reading.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Stance } from '../entries/entry.ts'
import { saidWords } from './said-words.ts'

export type TakenStance = {
  readonly stance: Exclude<Stance, 'other account'>
  /** The statement of the same report that it answers. */
  readonly answers: string | null
}

const STANCES: Readonly<Record<Contested['kind'], TakenStance['stance']>> = {
  denied: 'denies',
  disputed: 'denies',
  'no-evidence': 'no evidence',
  admitted: 'admits',
  withdrawn: 'withdraws',
  corrected: 'corrects',
  unverified: 'asserts',
}

export function stanceOf(statement: Statement, { statements }: Pick<Reading, 'statements'>): TakenStance {
  const answered = answeredBy(statement, statements)
  const answers = answered?.id ?? null
  const own = statement.contested
  if (own !== null && isBySource(statement, own)) return { stance: STANCES[own.kind], answers }
  if (saidWords(statement).noEvidence) return { stance: 'no evidence', answers }
  if (answered?.contested) return { stance: STANCES[answered.contested.kind], answers }
  return { stance: 'asserts', answers: null }
}

/** The statement it is said to answer, or the one before it that is contested in its words. */
function answeredBy(statement: Statement, all: readonly Statement[]): Statement | undefined {
  if (statement.answers !== null) return all.find(({ id }) => id === statement.answers)
  return all.find(
    other =>
      other !== statement &&
      other.contested !== null &&
      isHere(statement, other.contested.at) &&
      (other.contested.by === null || isSame(other.contested.by, statement.source)),
  )
}

/** "Lapus Minerals denied that …" is contested by its own source, in its own words. */
function isBySource(statement: Statement, { by, at }: Contested): boolean {
  return by !== null && isSame(by, statement.source) && isHere(statement, at)
}

function isSame(by: Mention, source: Mention | null): boolean {
  if (source === null) return false
  return overlaps(by, source) || (by.actor !== null && by.actor === source.actor)
}

function isHere({ cue, content }: Statement, at: Span): boolean {
  return (cue !== null && overlaps(cue, at)) || content.some(span => overlaps(span, at))
}
