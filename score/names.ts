/**
 * Names on 300 sentences marked by reading (`names/README.md`). Every document is read whole; what is found inside its marked
 * sentence is compared, kind by kind. Exact: the same start, end and kind. Overlap: a shared character and the same kind.
 *
 * What is scored are the reader's marks, because the record keeps groups and offices only where a claim is about them:
 * its names, as offices also the roles beside persons (wider than an office: a role may be a whole apposition), and as
 * places also the places found where no name of a known kind stands.
 */
import { readFileSync } from 'node:fs'
import { annotate } from '../src/annotate/annotate.ts'
import type { NameMark } from '../src/annotate/mark.ts'
import { parse } from '../src/parse/parse.ts'
import { normalise } from '../src/text/normalise.ts'
import { toReport } from '../src/text/report.ts'
import { overlaps, sliceOf } from '../src/text/span.ts'
import { type Marked, NAME_KINDS, type Named, readMarked, textsBelow } from './marked-names.ts'
import { f1, type Measure, type Score, type ScoredError, type Scorer, type Tag } from './scorer.ts'

const GOLD = new URL('names/gold.tsv', import.meta.url)

type Compared = { readonly marked: Marked; readonly found: readonly Named[] }

export const scorer: Scorer = {
  definition:
    'F1 of spans and kinds as in CoNLL-2003 (Tjong Kim Sang, De Meulder 2003), beside F1 of overlap',
  folder: '',
  score: (folder, tag) => scoreNames(readMarked(readFileSync(GOLD, 'utf8'), textsBelow(folder)), tag),
}

/** The names of a document, in offsets of its text as stored: the one place that asks the reader. */
async function namesIn(text: string, tag: Tag): Promise<Named[]> {
  const clean = normalise(text)
  const report = toReport(text)
  const marks = annotate(parse(clean.text), report, await tag(report))
  const names = marks.names.flatMap(namesOfMark)
  const places = marks.places
    .filter(place => !names.some(name => overlaps(name, place)))
    .map(({ start, end }): Named => ({ start, end, kind: 'place' }))
  return [...names, ...places].map(name => ({ ...name, ...clean.toReceived(name) }))
}

function namesOfMark({ start, end, name, role }: NameMark): Named[] {
  const own: Named[] = name === 'unknown' ? [] : [{ start, end, kind: name }]
  return role === null ? own : [...own, { start: role.start, end: role.end, kind: 'office' }]
}

export async function scoreNames(marked: readonly Marked[], tag: Tag): Promise<Score> {
  const compared: Compared[] = []
  for (const one of marked) {
    const names = await namesIn(one.text, tag)
    compared.push({ marked: one, found: distinct(names.filter(name => overlaps(name, one.sentence))) })
  }
  const corpora = [...new Set(marked.map(one => one.corpus))]
  return {
    title: 'names of people, organisations, places, groups and offices',
    measures: [
      { name: 'sentences', value: marked.length, count: true },
      ...measures('', compared),
      ...corpora.flatMap(corpus =>
        measures(
          `${corpus}: `,
          compared.filter(one => one.marked.corpus === corpus),
        ),
      ),
    ],
    errors: inTurn(compared.flatMap(errorsOf)),
  }
}

function distinct(names: readonly Named[]): Named[] {
  return names.filter((name, at) => names.findIndex(other => isSame(name, other)) === at)
}

function measures(prefix: string, compared: readonly Compared[]): Measure[] {
  return NAME_KINDS.flatMap(kind => {
    const ofKind = compared.map(({ marked, found }) => ({
      gold: marked.names.filter(name => name.kind === kind),
      found: found.filter(name => name.kind === kind),
    }))
    const count = (pick: (one: (typeof ofKind)[number]) => readonly Named[]) =>
      ofKind.reduce((sum, one) => sum + pick(one).length, 0)
    const gold = count(one => one.gold)
    const found = count(one => one.found)
    const right = count(one => one.found.filter(name => one.gold.some(other => isSame(name, other))))
    const touching = count(one => one.found.filter(name => one.gold.some(other => overlaps(name, other))))
    const touched = count(one => one.gold.filter(name => one.found.some(other => overlaps(name, other))))
    const exact = f1(right, found, gold)
    const precision = f1(touching, found, gold).precision
    const recall = f1(touched, found, gold).recall
    return [
      { name: `${prefix}${kind} (of ${gold}) P`, value: exact.precision },
      { name: `${prefix}${kind} R`, value: exact.recall },
      { name: `${prefix}${kind} F1`, value: exact.f1 },
      { name: `${prefix}${kind} overlap F1`, value: harmonic(precision, recall) },
    ]
  })
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}

function isSame(a: Named, b: Named): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind
}

function errorsOf({ marked, found }: Compared): ScoredError[] {
  const shown = (name: Named, problem: string) => ({
    where: `${marked.corpus} ${marked.document}:${name.start}`,
    words: around(marked.text, name),
    problem,
  })
  const missed = marked.names
    .filter(name => !found.some(other => isSame(name, other)))
    .map(name => {
      const near = found.find(other => overlaps(name, other))
      return shown(name, near === undefined ? `${name.kind} missed` : differs(name, near))
    })
  const extra = found
    .filter(name => !marked.names.some(other => overlaps(name, other)))
    .map(name => shown(name, `${name.kind} not there`))
  return [...missed, ...extra]
}

function differs(gold: Named, found: Named): string {
  if (gold.kind === found.kind) return `${gold.kind} cut otherwise`
  return `${gold.kind} found as ${found.kind}`
}

/** The sorts of problem in turn, the most frequent first, with how often it occurs. */
function inTurn(errors: readonly ScoredError[]): ScoredError[] {
  const sorts = new Map<string, ScoredError[]>()
  for (const error of errors) sorts.set(error.problem, [...(sorts.get(error.problem) ?? []), error])
  const largestFirst = [...sorts.values()].sort((a, b) => b.length - a.length)
  return largestFirst
    .flatMap((sort, rank) =>
      sort.map((error, turn) => ({ error, rank, turn, problem: `${sort.length} × ${error.problem}` })),
    )
    .sort((a, b) => a.turn - b.turn || a.rank - b.rank)
    .map(({ error, problem }) => ({ ...error, problem }))
}

function around(text: string, { start, end }: Named): string {
  const line = `${text.slice(Math.max(0, start - 50), start)}[${sliceOf(text, { start, end })}]${text.slice(end, end + 40)}`
  return line.replace(/\s+/g, ' ')
}
