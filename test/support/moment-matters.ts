/** The blocks of a moment file that tell matters: figures, statements, services and advisories, each with its fields. */
import type {
  ToldAdvisory,
  ToldAgainst,
  ToldBy,
  ToldCondition,
  ToldFigure,
  ToldStatement,
  ToldValue,
} from './moment.ts'
import type { Block, Field } from './moment-blocks.ts'
import {
  exactly,
  listed,
  oneOf,
  type Texts,
  toBounds,
  toCounted,
  toRange,
  toRefs,
  toRelay,
  toTime,
} from './moment-values.ts'

const STANDINGS = [
  'withdrawn',
  'admitted',
  'denied',
  'no evidence given',
  'contested',
  'several origins',
  'one origin',
] as const
const ANSWERS = ['denies', 'no evidence', 'other account', 'corrects', 'withdraws', 'admits'] as const
const ENDS = ['superseded', 'corrected', 'withdrawn'] as const
const STATES = ['cut', 'disrupted', 'degraded', 'working', 'restored'] as const
const NO_END = ['further notice', 'not said']

export type Scope = {
  readonly texts: Texts
  readonly at: <One>(field: Field, read: () => One) => One
}

function each<One>(block: Block, name: string, { at }: Scope, read: (value: string) => One): One[] {
  return block.fields.filter(field => field.name === name).map(field => at(field, () => read(field.value)))
}

function only<One>(block: Block, name: string, scope: Scope, read: (value: string) => One): One {
  const [one, another] = each(block, name, scope, read)
  if (one === undefined || another !== undefined) throw new Error(`"${name}" must stand once`)
  return one
}

function toMatter(block: Block, scope: Scope) {
  return {
    title: block.value,
    line: block.line,
    standing: only(block, 'standing', scope, value => oneOf(value, STANDINGS)),
    origins: only(block, 'origins', scope, value => toCounted(value, listed(', '))),
    reports: only(block, 'reports', scope, value => toCounted(value, rest => toRefs(rest, scope.texts))),
    against: each(block, 'against', scope, value => toAgainst(value, scope.texts)),
  }
}

export function toFigure(block: Block, scope: Scope): ToldFigure {
  const value = (text: string) => toValue(text, scope.texts)
  return {
    kind: 'figure',
    ...toMatter(block, scope),
    measure: block.value.split(', ')[0] ?? '',
    range: only(block, 'range', scope, toRange),
    lines: each(block, 'line', scope, value),
    aside: each(block, 'aside', scope, value),
    before: each(block, 'before', scope, text => toPastValue(text, scope.texts)),
  }
}

export function toStatement(block: Block, scope: Scope): ToldStatement {
  return {
    kind: 'statement',
    ...toMatter(block, scope),
    via: each(block, 'via', scope, value => toRelay(value, scope.texts)),
  }
}

export function toCondition(block: Block, scope: Scope): ToldCondition {
  const [, state] = /: (\S+)$/.exec(block.value) ?? []
  const [until] = each(block, 'until', scope, toTime)
  return {
    kind: 'condition',
    title: block.value,
    line: block.line,
    state: oneOf(state ?? '', STATES),
    by: each(block, 'by', scope, value => toBy(value, scope.texts)),
    via: each(block, 'via', scope, value => toRelay(value, scope.texts)),
    until: until ?? null,
  }
}

export function toAdvisory(block: Block, scope: Scope): ToldAdvisory {
  return {
    kind: 'advisory',
    title: block.value,
    line: block.line,
    issuer: only(block, 'issuer', scope, value => value),
    ...only(block, 'since', scope, value => {
      const [since = '', refs = ''] = exactly(value, 2)
      return { since: toTime(since), in: toRefs(refs, scope.texts) }
    }),
    until: only(block, 'until', scope, value => (NO_END.includes(value) ? null : toTime(value))),
  }
}

function toValue(written: string, texts: Texts): ToldValue {
  const [claimant = '', value = '', since = '', heard = '', refs = ''] = exactly(written, 5)
  return {
    claimant,
    ...toBounds(value),
    since: toTime(since),
    heard: toTime(heard),
    ended: null,
    in: toRefs(refs, texts),
  }
}

function toPastValue(written: string, texts: Texts): ToldValue {
  const [claimant = '', value = '', since = '', refs = '', ended = ''] = exactly(written, 5)
  return {
    claimant,
    ...toBounds(value),
    since: toTime(since),
    heard: null,
    ended: oneOf(ended, ENDS),
    in: toRefs(refs, texts),
  }
}

function toBy(written: string, texts: Texts): ToldBy {
  const [claimant = '', since = '', heard = '', refs = ''] = exactly(written, 4)
  return { claimant, since: toTime(since), heard: toTime(heard), in: toRefs(refs, texts) }
}

function toAgainst(written: string, texts: Texts): ToldAgainst {
  const [who = '', kind = '', since = '', refs = ''] = exactly(written, 4)
  return { who, kind: oneOf(kind, ANSWERS), since: toTime(since), in: toRefs(refs, texts) }
}
