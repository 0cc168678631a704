/** For `--explain`: which rule found a claim, and what each inferred field was inferred from. */
import type { Provenance } from '../../engine/reading.ts'
import type { Rule } from '../../text/rule.ts'
import { type Block, block, EMPTY_LINE, faint, plain, strong } from './piece.ts'
import { quotation } from './quote.ts'
import type { PrintedRecord } from './record.ts'

/** What stands where a rule would, for what the trained reader found; it has no examples, only scores. */
const TAGGER = {
  id: 'statements/tagger',
  says: 'The trained reader marked who speaks, the words that say so, and what is said (docs/reader.md).',
} as const

/** Lines below a claim; none without `--explain`. */
export function explained(claim: Provenance, indent: number, record: PrintedRecord): Block[] {
  if (!record.explain) return []
  const by = claim.reader === 'rules' ? 'rule' : claim.reader
  return [
    block(indent, [faint(`found by ${by} ${claim.rule}`)]),
    ...claim.inferred.map(one =>
      block(indent, [
        faint(`${one.field} inferred from `),
        ...(one.from.length === 0 ? [plain('the report')] : quotation(...one.from)),
        faint(`: ${one.because}`),
      ]),
    ),
  ]
}

/** What each rule that found something does, in its own words, at the end of an explained record. */
export function rulesUsed(record: PrintedRecord, rules: readonly Rule[]): Block[] {
  const { statements, figures, events, conditions, advisories, dates, places } = record.reading
  const claims = [statements, figures, events, conditions, advisories, dates, places].flat()
  const fired = new Set(claims.map(claim => claim.rule))
  const used = [...rules, TAGGER].filter(rule => fired.has(rule.id))
  if (!record.explain || used.length === 0) return []
  return [
    EMPTY_LINE,
    block(0, [strong('RULES USED')]),
    ...used.flatMap(rule => [block(2, [plain(rule.id)]), block(4, [faint(rule.says)])]),
  ]
}
