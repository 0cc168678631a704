/**
 * A moment of `cases/record` → the state it describes, for tests of what is made from a state. Reports and words are those of
 * `samples/exercise`; where the file names a report without words, its first words stand for them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { CopyRow, ReportRow } from '../../src/ledger/entries/entry.ts'
import { type Known, toKnown } from '../../src/ledger/entries/interval.ts'
import type {
  ActorState,
  AdvisoryMatter,
  Against,
  AgainstKind,
  Bounds,
  ConditionMatter,
  FigureMatter,
  FigureWindow,
  Heard,
  Line,
  PastValue,
  ServiceState,
  SituationState,
  Standing,
  StatementMatter,
} from '../../src/ledger/situation/state.ts'

const SAMPLES = new URL('../../samples/exercise/', import.meta.url)
const RECORD = new URL('../../cases/record/', import.meta.url)

export type Moment = {
  readonly state: SituationState
  readonly texts: ReadonlyMap<string, string>
  /** Lines of the sections that are not of the state: what changed, and the gaps. */
  readonly changed: readonly string[]
  readonly gaps: readonly string[]
}

type Told = { readonly head: string; readonly fields: readonly (readonly [string, string])[] }
type Sources = {
  readonly copies: ReadonlyMap<string, string>
  /** By report, for the condition at hand: who passed it on. */
  readonly via: Map<string, string>
  readonly actors: Map<string, ActorState>
}

/** What the record calls by its own name. */
const SERVICES = [
  ['road', 'roads'],
  ['bridge', 'roads'],
  ['ferry', 'ferries'],
] as const

const files = readdirSync(SAMPLES)
const texts = new Map(files.map(name => [name.slice(0, 2), readFileSync(new URL(name, SAMPLES), 'utf8')]))

export function recordMoment(number: 1 | 2 | 3 | 4 | 5): Moment {
  const name = readdirSync(RECORD).find(one => one.startsWith(`${number}-`)) ?? ''
  const text = readFileSync(new URL(name, RECORD), 'utf8')
  const asOf = /^as of: (.+)$/m.exec(text)?.[1] ?? ''
  const known = (/^reports: \d+: (.+)$/m.exec(text)?.[1] ?? '').split(' ')
  const copies = new Map(
    [...(/^copies: (.+)$/m.exec(text)?.[1] ?? '').matchAll(/(\d\d) of (\d\d)/g)].map(one => [
      one[1] ?? '',
      one[2] ?? '',
    ]),
  )
  const reports = known.map(toRow).sort((a, b) => (a.known.to < b.known.to ? -1 : 1))
  const actors = new Map(reports.map(one => [one.outletActor, actor(one.outlet ?? '', 'outlet')]))
  const sources = { copies, via: new Map<string, string>(), actors }
  const state: SituationState = {
    id: 'exercise',
    name: 'EXERCISE: the dam above Baia Mare',
    asOf,
    clock: 'published',
    moment: asOf,
    partOf: null,
    reports,
    undecided: [],
    copies: [...copies].map(([report, of]) => copyRow(report, of)),
    figures: toldIn(text, 'Figures').map(one => figure(one, sources)),
    statements: toldIn(text, 'Statements').map(one => statement(one, sources)),
    conditions: toldIn(text, 'Conditions').map(one => condition(one, sources)),
    advisories: toldIn(text, 'Advisories in force').map(one => advisory(one, sources)),
    events: [],
    actors,
  }
  return { state, texts, changed: linesOf(text, 'Changed since before'), gaps: linesOf(text, 'Gaps') }
}

function toRow(report: string): ReportRow {
  const text = texts.get(report) ?? ''
  const header = (key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(text)?.[1] ?? null
  const outlet = header('outlet')
  const published = header('date')
  return {
    id: report,
    outlet,
    title: header('title'),
    url: header('url'),
    language: 'en',
    timezone: null,
    bodyStart: text.indexOf('EXERCISE.'),
    published,
    known: toKnown(published ?? '2024-03-08'),
    recorded: '2024-03-12T08:00:00.000Z',
    situation: 'exercise',
    event: 'exercise',
    outletActor: actorId(outlet ?? ''),
    reader: 'rules',
    length: text.length,
  }
}

function copyRow(report: string, of: string): CopyRow {
  return {
    report,
    of,
    kind: 'reprint',
    passages: [],
    shared: 0.9,
    because: 'its credit line names the other',
  }
}

function section(text: string, title: string): string {
  return new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(text)?.[1] ?? ''
}

function linesOf(text: string, title: string): string[] {
  return section(text, title)
    .split('\n')
    .filter(line => line !== '' && !/^(?:note|known failure) /.test(line) && line !== 'gap  none')
    .map(line => line.replace(/\s+/g, ' '))
}

function toldIn(text: string, title: string): Told[] {
  return section(text, title)
    .split(/\n(?=\S)/)
    .filter(part => / {2}/.test(part) && !part.startsWith('known failure '))
    .map(part => {
      const [head = '', ...rest] = part.split('\n').filter(line => line.trim() !== '')
      const fields = rest.map(line => {
        const [, key = '', value = ''] = /^ +(\S+) +(.*)$/.exec(line) ?? []
        return [key, value] as const
      })
      return { head: head.replace(/^\S+ +/, ''), fields }
    })
}

const all = (told: Told, key: string) =>
  told.fields.filter(([name]) => name === key).map(([, value]) => value.split(' | '))
const one = (told: Told, key: string) => told.fields.find(([name]) => name === key)?.[1] ?? ''
const listed = (text: string) => text.replace(/^\d+: /, '')

function common(told: Told, id: string, sources: Sources) {
  return {
    id,
    standing: one(told, 'standing') as Standing,
    because: 'as the record of the exercise says',
    origins: listed(one(told, 'origins'))
      .split(', ')
      .filter(name => name !== '')
      .map(name => who(name, sources)),
    reports: [
      ...new Set(
        [
          ...one(told, 'reports')
            .replace(/“[^”]*”/g, '')
            .matchAll(/(?<!\d)\d\d(?![\d:])/g),
        ].map(match => match[0]),
      ),
    ],
    against: all(told, 'against').map(
      ([name = '', kind = '', since = '', refs = '']): Against => ({
        who: who(name, sources),
        voice: null,
        kind: kind as AgainstKind,
        since: time(since),
        in: heard(refs, `${id} ${name} ${kind} ${since}`, sources),
      }),
    ),
  }
}

function figure(told: Told, sources: Sources): FigureMatter {
  const [measure = '', of = '', ...rest] = told.head.split(', ')
  const id = told.head
  const base = common(told, id, sources)
  const window = windowOf(rest.at(-1) ?? '')
  const named = rest.filter(part => part !== 'total' && !/\d March/.test(part) && !part.startsWith('part of'))
  const range = one(told, 'range')
  const lines = all(told, 'line').map(parts => line(parts, id, sources))
  const aside = all(told, 'aside').map(parts => line(parts, id, sources))
  const past = all(told, 'before').map(parts => pastValue(parts, id, sources))
  const later = [...past, ...lines, ...aside]
  return {
    kind: 'figure',
    ...base,
    ...bounds(range.replace('+', '')),
    open: range.endsWith('+'),
    measure,
    of,
    window,
    place: named[0] === undefined ? null : placeOf(named[0].replace(/^(?:in|from|outside) (?:a |the )?/, '')),
    part: /^(?:children|bodies|missing people)$/.test(of) || /part of/.test(id) ? of : null,
    lines,
    aside,
    before: past.map(value => ({ ...value, until: untilOf(value, later, base.against) })),
  }
}

function untilOf(value: PastValue, later: readonly (Line | PastValue)[], against: readonly Against[]): Known {
  const taken = against.find(answer => answer.kind === 'withdraws')?.since
  if (value.ended === 'withdrawn' && taken !== undefined) return taken
  const next = later
    .filter(one => one.claimant === value.claimant && one.since.from > value.since.from)
    .sort((a, b) => (a.since.from < b.since.from ? -1 : 1))[0]
  return next?.since ?? value.since
}

function line(
  [name = '', value = '', since = '', last = '', refs = '']: string[],
  id: string,
  sources: Sources,
): Line {
  return {
    claimant: who(name, sources),
    voice: null,
    ...bounds(value),
    hedge: null,
    since: time(since),
    heard: time(last),
    in: heard(refs, `${id} ${name} ${value}`, sources),
  }
}

function pastValue(
  [name = '', value = '', since = '', refs = '', ended = '']: string[],
  id: string,
  sources: Sources,
): PastValue {
  return {
    claimant: who(name, sources),
    ...bounds(value),
    hedge: null,
    since: time(since),
    until: time(since),
    ended: ended as PastValue['ended'],
    in: heard(refs, `${id} ${name} ${value}`, sources),
  }
}

function statement(told: Told, sources: Sources): StatementMatter {
  const base = common(told, told.head, sources)
  relays(told, sources)
  const words = heard(one(told, 'reports').replace(/^\d+: /, ''), told.head, sources)
  const [first] = words
  sources.via.clear()
  if (first === undefined) throw new Error(`no words: ${told.head}`)
  const by = base.origins.map(claimant => ({ claimant, voice: null, since: first.known, in: words }))
  const isLate = told.head.includes('3:40')
  const happened = isLate ? { from: '2024-03-04T03:40', to: '2024-03-04T03:40' } : null
  return { kind: 'statement', ...base, by, words: first, happened }
}

/** `Tisza Observer in 23 and 24`. */
function relays(told: Told, { via }: Sources): void {
  const [, name = '', reports = ''] = /^(.+) in ([\d and]+)$/.exec(one(told, 'via')) ?? []
  for (const [report] of reports.matchAll(/\d\d/g)) via.set(report, name)
}

function condition(told: Told, sources: Sources): ConditionMatter {
  const [about = '', state = ''] = told.head.split(': ')
  const [service = '', ...rest] = about.split(', ')
  relays(told, sources)
  const by = all(told, 'by').map(([claimant = '', since = '', last = '', refs = '']) => ({
    claimant: who(claimant, sources),
    state: state as ServiceState,
    since: time(since),
    heard: time(last),
    in: heard(refs, `${about} ${claimant} ${state}`, sources),
  }))
  sources.via.clear()
  const origins = by.map(given => given.claimant)
  const until = one(told, 'until')
  return {
    kind: 'condition',
    ...common(told, about, sources),
    standing: origins.length > 1 ? 'several origins' : 'one origin',
    origins,
    reports: [...new Set(by.flatMap(given => given.in.map(where => where.report)))],
    service: SERVICES.find(([word]) => service.startsWith(word))?.[1] ?? service,
    subject: /^(?:road|bridge|ferry)/.test(service) ? service : null,
    place: rest.length === 0 ? null : placeOf(rest.join(', ')),
    state: state as ServiceState,
    by,
    before: [],
    until: until === '' ? null : toKnown(day(until)),
  }
}

/** As if only issued: what became of others is told in the file's changes alone. */
function advisory(told: Told, sources: Sources): AdvisoryMatter {
  const [id = '', level = null] = told.head.split(': ')
  const [since = '', refs = ''] = one(told, 'since').split(' | ')
  const words = heard(refs, id, sources)
  const [first] = words
  sources.via.clear()
  if (first === undefined) throw new Error(`no words: ${told.head}`)
  const issuer = who(one(told, 'issuer'), sources)
  const to = one(told, 'to')
  const until = one(told, 'until')
  return {
    kind: 'advisory',
    ...common(told, id, sources),
    standing: 'one origin',
    origins: [issuer],
    reports: [...new Set(words.map(where => where.report))],
    issuer,
    audience: to === 'not said' ? null : to,
    place: null,
    since: time(since),
    heard: words.filter(where => where.copyOf === null).at(-1)?.known ?? time(since),
    until: /^\d/.test(until) ? toKnown(day(until)) : null,
    instruction: first,
    level,
    status: 'in force',
    endedBy: null,
    ended: null,
    in: words,
    changes: [{ change: 'issued', known: first.known, in: first }],
  }
}

function placeOf(name: string) {
  return { id: `p-${name}`, name, lat: null, lon: null, kind: 'unplaced', country: null }
}

/** `04 “number of dead to seven”, 13` → two places where it was heard. */
function heard(refs: string, about: string, { copies, via }: Sources): Heard[] {
  return [...refs.matchAll(/(?<!\d)(\d\d)(?!\d)((?:,? “[^”]*”)*)/g)].flatMap(
    ([, report = '', quotes = '']) => {
      const text = texts.get(report) ?? ''
      const quote = /“([^”]*)”/.exec(quotes)?.[1]
      const words =
        quote !== undefined && text.includes(quote)
          ? quote
          : text.slice(text.indexOf('EXERCISE. ') + 10).slice(0, 30)
      const start = text.indexOf(words)
      const relay = via.get(report)
      return [
        {
          entry: `${about} in ${report}`,
          report,
          known: toRow(report).known,
          words,
          start,
          end: start + words.length,
          via: relay === undefined ? [] : [actorId(relay)],
          copyOf: copies.get(report) ?? null,
        },
      ]
    },
  )
}

function who(name: string, { actors }: Sources): string {
  const plain = name.replace(/ \((?:unnamed|no source named)\)$/, '')
  const id = actorId(plain)
  if (!actors.has(id)) actors.set(id, actor(plain, name.endsWith('(unnamed)') ? 'group' : 'organisation'))
  return id
}

/** So unlike a name that it would be seen where it is shown. */
function actorId(name: string): string {
  return `a-${name.replace(/\W+/g, '_').toUpperCase()}`
}

function actor(name: string, kind: ActorState['kind']): ActorState {
  return { id: actorId(name), kind, name, names: [name], roles: [], rating: null, family: null }
}

function bounds(value: string): Bounds {
  const [low = '', high = low] = value.split('..')
  return { low: low === '' ? null : Number(low), high: high === '' ? null : Number(high) }
}

function windowOf(words: string): FigureWindow {
  const on = /(\d+) March/.exec(words)?.[1]
  if (on !== undefined) {
    const from = `${day(on)}T00:00`
    return { kind: 'period', from, to: from }
  }
  return words === 'total' ? { kind: 'total' } : { kind: 'state' }
}

const day = (number: string) => `2024-03-${number.padStart(2, '0')}`

function time(text: string): Known {
  const [date = '', clock] = text.split(' ')
  return toKnown(clock === undefined ? day(date) : `${day(date)}T${clock}`)
}
