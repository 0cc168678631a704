/**
 * Who says what, against PolNeAR: a folder with `text/*.txt` and brat standoff `attributions/*.ann`.
 *
 * `Discuss` and `Discard` are skipped; where several annotators read an article, the first file in sorted order counts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readReport } from '../src/engine/read-report.ts'
import { toReport } from '../src/text/report.ts'
import { type Span, sliceOf } from '../src/text/span.ts'
import { f1, type Measure, type Score, type ScoredError, type Scorer, type Tag } from './scorer.ts'

type Role = 'source' | 'cue' | 'content'
export type Scored = Readonly<Record<Role, readonly Span[]>>

export type GoldArticle = { readonly file: string; readonly text: string; readonly gold: readonly Scored[] }
type Article = GoldArticle & { readonly found: readonly Scored[] }

const ROLES: readonly Role[] = ['source', 'cue', 'content']

export const scorer: Scorer = {
  definition:
    'PolNeAR (Newell, Margolin, Ruths 2018). Exact: F1 of spans of each role alone, as in CofeNet (COLING 2022); a ' +
    'discontinuous content counts as several spans. Linked: one-to-one pairs, greedy by overlap, whose contents have ' +
    'intersection/union of at least 0.5 in characters and whose sources overlap or are both absent.',
  folder: 'polnear/dev',
  score,
}

async function score(folder: string, tag: Tag): Promise<Score> {
  const read: Article[] = []
  for (const one of goldArticles(folder)) read.push({ ...one, found: await foundIn(one.text, tag) })
  return scoreArticles(read)
}

/** The articles of a folder that somebody annotated, in the order of their names. */
export function goldArticles(folder: string): GoldArticle[] {
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap(file => {
      const gold = goldOf(folder, basename(file, '.txt'))
      return gold === null ? [] : [{ file, text: readFileSync(join(folder, 'text', file), 'utf8'), gold }]
    })
}

/** What anybody found in the articles, by the definition above. */
export function scoreArticles(articles: readonly Article[]): Score {
  const tally = newTally()
  for (const article of articles) count(tally, article)
  return report(tally)
}

function goldOf(folder: string, name: string): Scored[] | null {
  const annotations = join(folder, 'attributions')
  const own = readdirSync(annotations).filter(file => file.startsWith(name) && file.endsWith('.ann'))
  const first = own.sort()[0]
  return first === undefined || !existsSync(join(annotations, first))
    ? null
    : readBrat(readFileSync(join(annotations, first), 'utf8'))
}

export async function foundIn(text: string, tag: Tag): Promise<Scored[]> {
  const article = toReport(text)
  const reading = readReport(article, await tag(article))
  return reading.statements.map(({ source, cue, content }) => ({
    source: source === null || source.basis === 'inferred' ? [] : [source],
    cue: cue === null ? [] : [cue],
    content,
  }))
}

/** The attributions of a brat standoff file, each with its spans in reading order. */
export function readBrat(standoff: string): Scored[] {
  const spans = new Map<string, Span[]>()
  const attributions: Scored[] = []
  for (const line of standoff.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T')) spans.set(id, bratSpans(body))
  }
  for (const line of standoff.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('E') && body.startsWith('Attribution')) attributions.push(bratEvent(body, spans))
  }
  return attributions.filter(one => one.content.length > 0)
}

/** `Content 10 20;25 30` → two spans. */
function bratSpans(body: string): Span[] {
  return body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map(pair => {
      const [start = 0, end = 0] = pair.split(' ').map(Number)
      return { start, end }
    })
}

function bratEvent(body: string, spans: ReadonlyMap<string, readonly Span[]>): Scored {
  const of = (role: string) =>
    body
      .split(' ')
      .filter(part => part.replace(/\d*:.*$/, '') === role)
      .flatMap(part => spans.get(part.slice(part.indexOf(':') + 1)) ?? [])
      .sort((a, b) => a.start - b.start)
  return { source: of('Source'), cue: of('Cue'), content: of('Content') }
}

type Count = { right: number; found: number; gold: number }
type Tally = {
  readonly exact: Record<Role, Count>
  readonly linked: Count
  readonly byManner: Map<string, { linked: number; gold: number }>
  readonly errors: ScoredError[]
}

function newTally(): Tally {
  const count = () => ({ right: 0, found: 0, gold: 0 })
  return {
    exact: { source: count(), cue: count(), content: count() },
    linked: count(),
    byManner: new Map(),
    errors: [],
  }
}

function count(tally: Tally, { file, text, gold, found }: Article): void {
  for (const role of ROLES) {
    const expected = distinct(gold.flatMap(one => one[role]))
    const seen = distinct(found.flatMap(one => one[role]))
    tally.exact[role].gold += expected.size
    tally.exact[role].found += seen.size
    for (const key of seen) if (expected.has(key)) tally.exact[role].right++
  }
  const pairs = link(gold, found)
  tally.linked.gold += gold.length
  tally.linked.found += found.length
  tally.linked.right += pairs.size
  for (const [index, one] of gold.entries()) {
    const manner = mannerOf(text, one)
    const sofar = tally.byManner.get(manner) ?? { linked: 0, gold: 0 }
    tally.byManner.set(manner, { linked: sofar.linked + (pairs.has(index) ? 1 : 0), gold: sofar.gold + 1 })
    if (!pairs.has(index)) tally.errors.push(missed(file, text, one, found))
  }
  const taken = new Set(pairs.values())
  for (const [index, one] of found.entries())
    if (!taken.has(index)) tally.errors.push(extra(file, text, one, gold))
}

function distinct(spans: readonly Span[]): Set<string> {
  return new Set(spans.map(span => `${span.start}-${span.end}`))
}

/** Gold index → found index of the attributions that are the same: greedy, the best overlap of contents first. */
export function link(gold: readonly Scored[], found: readonly Scored[]): Map<number, number> {
  const candidates = gold.flatMap((expected, g) =>
    found.flatMap((seen, f) => {
      const share = intersectionOverUnion(expected.content, seen.content)
      return share >= 0.5 && sourcesAgree(expected.source, seen.source) ? [{ g, f, share }] : []
    }),
  )
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { g, f } of candidates.sort((a, b) => b.share - a.share)) {
    if (pairs.has(g) || taken.has(f)) continue
    pairs.set(g, f)
    taken.add(f)
  }
  return pairs
}

function sourcesAgree(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length
  return a.some(one => b.some(other => one.start < other.end && other.start < one.end))
}

function intersectionOverUnion(a: readonly Span[], b: readonly Span[]): number {
  const both = a.flatMap(one =>
    b.map(other => Math.min(one.end, other.end) - Math.max(one.start, other.start)),
  )
  const shared = both.reduce((sum, length) => sum + Math.max(0, length), 0)
  const union = length(a) + length(b) - shared
  return union === 0 ? 0 : shared / union
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.end - span.start, 0)
}

/** By quotation marks alone: all of the content in them, some, or none. */
function mannerOf(text: string, { content }: Scored): string {
  const words = content.map(span => sliceOf(text, span)).join(' ')
  if (!/["“”]|''/.test(words)) return 'indirect'
  return /^(?:["“]|'')/.test(words) && /(?:["”]|'')[.,]?$/.test(words) ? 'direct' : 'mixed'
}

function missed(file: string, text: string, gold: Scored, found: readonly Scored[]): ScoredError {
  const near = found.find(one => intersectionOverUnion(one.content, gold.content) > 0.1)
  const problem = near === undefined ? 'missed' : `found ${shown(text, near)}`
  return { where: `${file}:${gold.content[0]?.start ?? 0}`, words: shown(text, gold), problem }
}

function extra(file: string, text: string, found: Scored, gold: readonly Scored[]): ScoredError {
  const near = gold.some(one => intersectionOverUnion(one.content, found.content) > 0.1)
  const problem = near ? 'differs from what is there' : 'not there'
  return { where: `${file}:${found.content[0]?.start ?? 0}`, words: shown(text, found), problem }
}

function shown(text: string, one: Scored): string {
  const words = (role: Role) =>
    one[role].map(span => sliceOf(text, span).replace(/\s+/g, ' ')).join(' ... ') || '-'
  return `[${words('source')}] [${words('cue')}] [${words('content')}]`
}

function report(tally: Tally): Score {
  const exact = ROLES.flatMap(role => measures(`${role} exact`, tally.exact[role]))
  const manners = [...tally.byManner].sort().map(([manner, { linked, gold }]) => ({
    name: `linked recall, ${manner} (of ${gold})`,
    value: gold === 0 ? 0 : (100 * linked) / gold,
  }))
  const worst = [...tally.errors].sort((a, b) => rank(a) - rank(b))
  return {
    title: 'who says what (PolNeAR)',
    measures: [...exact, ...measures('linked', tally.linked), ...manners],
    errors: worst,
  }
}

/** What is missed altogether first, then what is found and not there, then what differs. */
function rank({ problem }: ScoredError): number {
  return problem === 'missed' ? 0 : problem === 'not there' ? 1 : 2
}

function measures(name: string, { right, found, gold }: Count): Measure[] {
  const result = f1(right, found, gold)
  return [
    { name: `${name} P`, value: result.precision },
    { name: `${name} R`, value: result.recall },
    { name: `${name} F1`, value: result.f1 },
  ]
}
