/**
 * Attributions, from whichever reader → statements: what goes on in the next sentence, how it is said (directly or
 * not), through whom, when, with what hedge, and what speaks against it.
 */
import type { Marks } from '../../annotate/mark.ts'
import type { Report } from '../../text/report.ts'
import type { Inference, StatementClaim } from '../claim.ts'
import type { Attribution } from './attribution.ts'
import { contestedBy } from './contested.ts'
import { type Continued, withContinuedQuotations } from './continued-quotations.ts'
import { isEarlier } from './earlier.ts'
import { hedgeOf } from './hedge.ts'
import { mannerOf } from './manner.ts'
import { startOf } from './nested.ts'
import type { Passage } from './passage.ts'
import { questionsAsked } from './questions.ts'
import { relaysOf } from './relays.ts'
import { type Said, toSaid, whenSaid } from './said.ts'
import { stanceOf } from './stance.ts'

/** What is known of the publication, as far as statements ask: whose "we" it is, and which day "today". */
export type Published = Pick<Report, 'outlet' | 'published'>

export function complete(
  passage: Passage,
  marks: Marks,
  found: readonly Attribution[],
  report: Published,
): StatementClaim[] {
  const said = toSaid(passage, found)
  const statements = withContinuedQuotations(passage, found).map(one => toStatement(said, marks, one, report))
  const asked = questionsAsked(passage, statements)
  return contestedBy(passage, [...statements, ...asked].sort(byStart))
}

function byStart(a: StatementClaim, b: StatementClaim): number {
  return startOf(a) - startOf(b)
}

function toStatement(
  said: Said,
  marks: Marks,
  { attribution, from }: Continued,
  report: Published,
): StatementClaim {
  const { passage } = said
  const { rule, reader, source, cue, content } = attribution
  const when = from === null ? whenSaid(said, marks, attribution) : null
  const inferred = from === null ? [] : inheritance(from)
  return {
    kind: 'statement',
    rule,
    reader,
    inferred,
    source: source && { ...source, basis: from === null ? 'stated' : 'inferred' },
    via: from === null ? relaysOf(passage, attribution) : [],
    cue,
    content,
    manner: mannerOf(passage, content),
    hedge: hedgeOf(passage, attribution),
    said: when,
    earlier: isEarlier(passage, cue, when, report.published),
    answers: null,
    contested: stanceOf(passage, attribution, report.outlet),
  }
}

function inheritance(from: Attribution): Inference[] {
  const spans = [from.source, from.cue].filter(span => span !== null)
  const because = 'a quotation without a speaker of its own follows a quotation of this one'
  return [{ field: 'source', from: spans, because }]
}
