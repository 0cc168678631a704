/**
 * The statements of one reading → entries of the record, in two steps, because between them the caller looks up by their keys what was
 * said before in the situation.
 */
import type { Anchored, DateExpression, Reading, Statement, When } from '../../engine/reading.ts'
import { contains, type Span } from '../../text/span.ts'
import type { StatementEntry } from '../entries/entry.ts'
import type { Framing } from '../entries/frame.ts'
import { type Compared, type FoundStatement, toCompared } from './compared.ts'
import { joinStatement, ownMatter } from './join-statement.ts'
import { stanceOf } from './stance-of.ts'
import { actorsIn, statementKeys } from './statement-keys.ts'

/** A date that stands for itself: "on Monday night", "in January"; not "two weeks ago" or "since Friday", whose bounds are wide. */
const VAGUE = /\b(?:ago|before|after|earlier|later|since|until|till|last|next|past|coming)\b/i

/** `ids` are the record's actors by those of the reading. */
export function foundStatements(
  reading: Reading,
  { frame }: Framing,
  ids: ReadonlyMap<string, string>,
): FoundStatement[] {
  const counted = new Set(reading.figures.map(({ statement }) => statement))
  const byId = new Map(reading.statements.map(claim => [claim.id, claim]))
  return reading.statements.map(claim => {
    const taken = stanceOf(claim, reading)
    const answered = byId.get(taken.answers ?? '') ?? null
    const place = null
    const when = whenOf(claim, reading.dates)
    const at = quoted(claim, taken.stance !== 'asserts', reading.report.text)
    const framed = frame({ at, statement: claim, when, place, contested: claim.contested })
    const named = actorsIn(claim, reading).flatMap(id => ids.get(id) ?? [])
    const about = [...new Set([framed.chain.origin, ...named])]
    return {
      ...framed,
      id: claim.id,
      kind: 'statement',
      keys: statementKeys({ statement: claim, answered, about }),
      claim,
      taken,
      about,
      counted: counted.has(claim.id),
    }
  })
}

/** `candidates` gives for a statement those of other reports of the situation that share a key, first those that share most. */
export function joinStatements(
  found: readonly FoundStatement[],
  candidates: (found: FoundStatement) => readonly StatementEntry[],
): StatementEntry[] {
  const joined: StatementEntry[] = []
  const known = new Map<Statement, Compared>()
  const answers = new Map([...found].reverse().map(one => [one.taken.answers, one]))
  const read = (statement: Statement): Compared => {
    const compared = known.get(statement) ?? toCompared(statement)
    known.set(statement, compared)
    return compared
  }
  for (const one of answeredFirst(found)) {
    const { taken: _taken, about: _about, counted: _counted, ...entry } = one
    const told = joinStatement(one, joined, candidates(one), read)
    const answer = told.matter === ownMatter(one) ? answers.get(one.id) : undefined
    const byAnswer = answer && joinStatement(unanswering(answer), joined, candidates(answer), read)
    const bridged = byAnswer !== undefined && byAnswer.matter !== ownMatter(answer ?? one)
    joined.push({
      ...entry,
      ...told,
      ...(bridged ? { matter: byAnswer.matter, because: `of what answers it: ${byAnswer.because}` } : {}),
    })
  }
  const order = new Map(found.map(({ id }, index) => [id, index]))
  return joined.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}

/** What answers another statement comes after it: its matter is that of the other. */
function answeredFirst(found: readonly FoundStatement[]): FoundStatement[] {
  const isAnswer = ({ taken }: FoundStatement) => taken.answers !== null
  return [...found.filter(one => !isAnswer(one)), ...found.filter(isAnswer)]
}

/** "I did not travel anywhere" tells by its own words what "his departure" means. */
function unanswering(found: FoundStatement): FoundStatement {
  return { ...found, taken: { stance: 'asserts', answers: null } }
}

/** What is said, with the words before it that answer where it answers: "denied that it had ignored warnings". */
function quoted({ cue, content }: Statement, answers: boolean, text: string): Anchored {
  const said = Math.min(...content.map(span => span.start))
  const leads = cue !== null && (content.length === 0 || (answers && cue.start < said))
  const spans: readonly Span[] = leads ? [cue, ...content] : content
  const start = Math.min(...spans.map(span => span.start))
  const end = Math.max(...spans.map(span => span.end))
  return { words: text.slice(start, end), start, end }
}

/** When it is said to have happened: the only date told in it. */
function whenOf({ content }: Statement, dates: readonly DateExpression[]): When | null {
  const told = dates.filter(date => content.some(span => contains(span, date)))
  const [only] = told
  if (only === undefined || told.length > 1 || VAGUE.test(only.words)) return null
  if (only.type === 'DURATION' || only.type === 'SET' || only.from === null || only.to === null) return null
  return { words: only.words, from: only.from, to: only.to, timex: only.timex, basis: only.basis }
}
