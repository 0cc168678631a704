/**
 * Statements made by hand, report by report, and what the ledger makes of them: each finds its matter among those told before it, as
 * `hearsay add` does.
 */
import type { Contested, Mention, Statement } from '../../src/engine/reading.ts'
import type { StatementEntry } from '../../src/ledger/entries/entry.ts'
import { toKnown } from '../../src/ledger/entries/interval.ts'
import type { FoundStatement } from '../../src/ledger/statements/compared.ts'
import { stanceOf } from '../../src/ledger/statements/stance-of.ts'
import { joinStatements } from '../../src/ledger/statements/statement-entries.ts'
import { statementKeys } from '../../src/ledger/statements/statement-keys.ts'
import { statementStates } from '../../src/ledger/statements/statement-states.ts'
import { recorded } from './ledger-entries.ts'

export type Saying = {
  /** What is said. */
  readonly content: string
  /** Whom corroboration counts; left out where the report names nobody. */
  readonly origin?: string
  /** What the report calls who says it. */
  readonly source?: string
  readonly cue?: string
  readonly voice?: string
  readonly via?: readonly string[]
  readonly copyOf?: string
  readonly earlier?: boolean
  /** How its own cue takes it: "denied that". */
  readonly takes?: Contested['kind']
  /** Which statement of the report it answers, by its place: 0 is the first. */
  readonly answers?: number
  readonly about?: readonly string[]
  readonly happened?: string | readonly [string, string]
  readonly hedge?: string
  readonly counted?: boolean
}

export type ReportTold = {
  readonly report: string
  readonly known: string
  readonly outlet: string
  readonly says: readonly Saying[]
}

/** All reports, in the order given. */
export function tell(reports: readonly ReportTold[]): StatementEntry[] {
  const entries: StatementEntry[] = []
  for (const one of reports) entries.push(...joinStatements(foundIn(one), found => akin(found, entries)))
  return entries
}

/** Those that share a key, as the store gives them. */
function akin(found: FoundStatement, entries: readonly StatementEntry[]): StatementEntry[] {
  const keys = new Set(found.keys)
  return entries
    .map(entry => ({ entry, shared: entry.keys.filter(key => keys.has(key)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ entry }) => entry)
}

export function foundIn({ report, known, outlet, says }: ReportTold): FoundStatement[] {
  const claims = says.map((saying, index) => toClaim(saying, report, index))
  const statements = claims.map((claim, index) => ({
    ...claim,
    answers: claims[says[index]?.answers ?? -1]?.id ?? null,
    contested: claim.contested ?? answeredIn(claims, says, index),
  }))
  return statements.map((claim, index): FoundStatement => {
    const saying: Saying = says[index] ?? { content: '' }
    const taken = stanceOf(claim, { statements })
    const about = [...new Set([saying.origin ?? outlet, ...(saying.about ?? [])])]
    const answered = statements.find(({ id }) => id === taken.answers) ?? null
    const {
      matter: _matter,
      because: _because,
      stance: _stance,
      ...frame
    } = recorded(
      {
        report,
        known,
        outlet,
        words: wordsOf(saying, taken.stance !== 'asserts'),
        start: index * LINE,
        ...(saying.origin === undefined ? {} : { origin: saying.origin }),
        ...(saying.voice === undefined ? {} : { voice: saying.voice }),
        ...(saying.via === undefined ? {} : { via: saying.via }),
        ...(saying.copyOf === undefined ? {} : { copyOf: saying.copyOf }),
        ...(saying.happened === undefined ? {} : { happened: saying.happened }),
        earlier: saying.earlier ?? false,
      },
      's',
    )
    return {
      ...frame,
      id: claim.id,
      kind: 'statement',
      keys: statementKeys({ statement: claim, answered, about }),
      claim,
      taken,
      about,
      counted: saying.counted ?? false,
    }
  })
}

/** What another statement of the report holds against this one, as the reader notes it. */
function answeredIn(claims: readonly Statement[], says: readonly Saying[], index: number): Contested | null {
  const answer = claims[says.findIndex(({ answers }) => answers === index)]
  const [at] = answer?.content ?? []
  if (answer === undefined || at === undefined) return null
  return { kind: at.words.includes('no evidence') ? 'no-evidence' : 'denied', at, by: answer.source }
}

/** Each statement stands on a line of its own: where it starts in the report. */
const LINE = 10_000

function wordsOf({ cue = 'said', content }: Saying, answers: boolean): string {
  return answers && cue !== 'said' ? `${cue} ${content}` : content
}

function toClaim(saying: Saying, report: string, index: number): Statement {
  const { content, source, origin, cue = 'said' } = saying
  const start = index * LINE
  const at = { words: cue, start, end: start + cue.length }
  const said = start + cue.length + 1
  const from = said + content.length + 1
  const name = source ?? origin
  const mention: Mention | null =
    name === undefined
      ? null
      : { words: name, start: from, end: from + name.length, actor: origin ?? null, basis: 'stated' }
  return {
    id: `s-${report}-${index}`,
    source: mention,
    via: [],
    cue: at,
    content: [{ words: content, start: said, end: said + content.length }],
    manner: 'indirect',
    hedge: saying.hedge ?? null,
    said: null,
    earlier: saying.earlier ?? false,
    answers: null,
    contested: saying.takes === undefined ? null : { kind: saying.takes, at, by: mention },
    rule: 'statements/that-clause',
    reader: 'rules',
    inferred: [],
  }
}

/** A report that is known on the given day and says one thing. */
export function says(report: string, known: string, saying: Saying, outlet = `Outlet ${report}`): ReportTold {
  return { report, known: toKnown(known).from, outlet, says: [saying] }
}

/** Two statements of different reports, the second a day later, both by somebody named. */
export function toldByTwo(first: Saying, second: Saying): StatementEntry[] {
  return tell([
    says('41', '2024-05-06T08:00', { origin: 'the mayor', ...first }),
    says('42', '2024-05-07T08:00', { origin: 'the harbour master', ...second }),
  ])
}

/** Each matter in a line: standing, origins, reports, answers. */
export function statesIn(entries: readonly StatementEntry[]): string[] {
  return statementStates(entries, '2024-06-01').map(({ standing, origins, reports, against, because }) => {
    if (because === '') throw new Error('no reason')
    const answers = against.map(
      ({ who, kind, in: heard }) => `${who} ${kind} ${heard.map(({ report }) => report).join(' ')}`,
    )
    return [standing, origins.join(', '), reports.join(' '), ...answers].join(' | ')
  })
}
