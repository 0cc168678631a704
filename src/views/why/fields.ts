/** What was read of a claim, field by field: its value, the words it was read off, and where it was worked out, from what. */
import type { Anchored, Inference, Mention, Provenance, When } from '../../engine/reading.ts'
import type { Entry } from '../../ledger/entries/entry.ts'
import { showAmount } from '../words/amount.ts'
import { showState } from '../words/service-state.ts'
import { showInterval } from '../words/time.ts'

export type Field = {
  readonly name: string
  /** What it is taken to mean; null where its words say it. */
  readonly value: string | null
  readonly words: readonly Anchored[]
  /** Words of the report whose place in it is not kept. */
  readonly loose: string | null
  readonly basis: 'stated' | 'inferred'
  readonly inferred: readonly Inference[]
}

type Read = Partial<Omit<Field, 'name'>>

/** Empty fields are left out; what was inferred keeps the reader's own name for the field, to be found again. */
export function fieldsOf(entry: Entry): Field[] {
  const { inferred } = entry.claim
  const fields = readFields(entry).flatMap(([name, key, read]): Field[] => {
    if (read === null) return []
    const reasons = inferred.filter(one => one.field === key)
    const basis = reasons.length > 0 ? 'inferred' : 'stated'
    return [{ name, value: null, words: [], loose: null, basis, inferred: reasons, ...read }]
  })
  return [...fields, ...otherInferences(entry.claim, readFields(entry))]
}

type Row = readonly [name: string, key: string, read: Read | null]

function readFields(entry: Entry): Row[] {
  switch (entry.kind) {
    case 'figure':
      return figureFields(entry.claim)
    case 'statement':
      return statementFields(entry.claim)
    case 'event':
      return eventFields(entry.claim)
    case 'condition':
      return conditionFields(entry.claim)
    case 'advisory':
      return advisoryFields(entry.claim)
  }
}

function figureFields(claim: Extract<Entry, { kind: 'figure' }>['claim']): Row[] {
  const windows = { period: 'of that time only', total: 'since the beginning' } as const
  return [
    ['How many', 'low', { value: showAmount(claim) }],
    ['Of whom', 'of', anchored(claim.of)],
    ['Part of', 'partOf', anchored(claim.partOf)],
    ['Measure', 'measure', { value: claim.measure }],
    ['Window', 'window', claim.window === null ? null : { value: windows[claim.window] }],
    ['When', 'when', when(claim.when)],
    ['Where', 'place', mention(claim.place)],
    ['Source', 'source', mention(claim.source)],
    ['Contested', 'contested', contested(claim.contested)],
  ]
}

function statementFields(claim: Extract<Entry, { kind: 'statement' }>['claim']): Row[] {
  const manners = {
    direct: 'in their own words',
    indirect: 'in the words of the report',
    mixed: 'partly in their own words',
  }
  return [
    ['Source', 'source', mention(claim.source)],
    ['Said by', 'cue', anchored(claim.cue)],
    ['Manner', 'manner', { value: manners[claim.manner] }],
    ['Hedge', 'hedge', claim.hedge === null ? null : { loose: claim.hedge }],
    ['Said when', 'said', when(claim.said)],
    ['Earlier', 'earlier', claim.earlier ? { value: 'told as of an earlier time' } : null],
    ['Contested', 'contested', contested(claim.contested)],
  ]
}

function eventFields(claim: Extract<Entry, { kind: 'event' }>['claim']): Row[] {
  return [
    ['Event', 'code', { value: claim.code }],
    ['Who', 'actor', mention(claim.actor)],
    ['To whom', 'target', mention(claim.target)],
    ['When', 'when', when(claim.when)],
    ['Where', 'place', mention(claim.place)],
    ['Contested', 'contested', contested(claim.contested)],
  ]
}

function conditionFields(claim: Extract<Entry, { kind: 'condition' }>['claim']): Row[] {
  return [
    ['Service', 'service', { value: `${claim.service}: ${showState(claim.service, claim.state)}` }],
    ['Of what', 'subject', anchored(claim.subject)],
    ['How much', 'extent', anchored(claim.extent)],
    ['When', 'when', when(claim.when)],
    ['Until', 'until', when(claim.until)],
    ['Where', 'place', mention(claim.place)],
    ['Contested', 'contested', contested(claim.contested)],
  ]
}

function advisoryFields(claim: Extract<Entry, { kind: 'advisory' }>['claim']): Row[] {
  return [
    ['Issuer', 'issuer', mention(claim.issuer)],
    ['To whom', 'audience', anchored(claim.audience)],
    ['Told', 'instruction', anchored(claim.instruction)],
    ['Change', 'change', { value: claim.change }],
    ['When', 'when', when(claim.when)],
    ['Until', 'until', when(claim.until)],
    ['Where', 'place', mention(claim.place)],
    ['Contested', 'contested', contested(claim.contested)],
  ]
}

function anchored(words: Anchored | null): Read | null {
  return words === null ? null : { words: [words] }
}

function mention(one: Mention | null): Read | null {
  return one === null ? null : { words: [one], basis: one.basis }
}

function when(one: When | null): Read | null {
  return one === null ? null : { value: showInterval(one), loose: one.words, basis: one.basis }
}

function contested(one: Entry['claim']['contested']): Read | null {
  return one === null ? null : { value: one.kind, words: [one.at] }
}

/** What was worked out of a field that has no row of its own. */
function otherInferences({ inferred }: Provenance, rows: readonly Row[]): Field[] {
  const told = new Set(rows.filter(([, , read]) => read !== null).map(([, key]) => key))
  return inferred
    .filter(one => !told.has(one.field))
    .map(one => ({
      name: one.field,
      value: null,
      words: [],
      loose: null,
      basis: 'inferred',
      inferred: [one],
    }))
}
