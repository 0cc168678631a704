/** A verb → the statement whose cue it belongs to: "urges" of "X says Y is worried and urges Z to wait" → X's statement. */
import { contains, type Span } from '../text/span.ts'
import type { StatementClaim } from './claim.ts'
import { lastStartingBy } from './look-up.ts'

type CuedStatement = Span & { readonly statement: StatementClaim }

const cued = new WeakMap<readonly StatementClaim[], readonly CuedStatement[]>()

/** The statement in whose cue a verb stands, null where there is none. */
export function statementCuedBy(verb: Span, statements: readonly StatementClaim[]): StatementClaim | null {
  const cues = cuesOf(statements)
  const nearest = cues[lastStartingBy(cues, verb.start)]
  return nearest !== undefined && contains(nearest, verb) ? nearest.statement : null
}

function cuesOf(statements: readonly StatementClaim[]): readonly CuedStatement[] {
  const known = cued.get(statements)
  if (known !== undefined) return known
  const cues = statements
    .flatMap(statement =>
      statement.cue === null ? [] : [{ start: statement.cue.start, end: statement.cue.end, statement }],
    )
    .sort((a, b) => a.start - b.start)
  cued.set(statements, cues)
  return cues
}
