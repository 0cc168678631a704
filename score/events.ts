/**
 * Events with a PLOVER code against PLV, sentences with a marked source and target (Hu et al., ACL 2024 Findings,
 * "Leveraging Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political Relation Classification").
 *
 * The published measure is the accuracy of the root code, given the sentence with source and target. We may give no
 * code; so the share of sentences with one, the accuracy among those, and the accuracy over all are reported.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../src/engine/read-report.ts'
import type { EventReport, Mention } from '../src/engine/reading.ts'
import { toReport } from '../src/text/report.ts'
import type { Score, Scorer, Tag } from './scorer.ts'

export type CodedSentence = {
  readonly line: number
  readonly sentence: string
  readonly source: string
  readonly target: string
  readonly code: string
}

/** The rows of a PLV file, by the names in its heading. */
export function readCodedSentences(content: string): CodedSentence[] {
  const [heading = '', ...lines] = content.split('\n')
  const names = heading.split('\t')
  return lines
    .filter(line => line.trim() !== '')
    .map((line, index) => {
      const cells = line.split('\t')
      const cell = (name: string) => cells[names.indexOf(name)] ?? ''
      return {
        line: index + 2,
        sentence: cell('sentence'),
        source: cell('source'),
        target: cell('target'),
        code: cell('gold_root'),
      }
    })
}

/** The event whose actor and target share most words with the given ones; the first of equals, null where there is none. */
export function bestEvent(events: readonly EventReport[], row: CodedSentence): EventReport | null {
  const likeness = (event: EventReport) =>
    sharedWords(event.actor, row.source) + sharedWords(event.target, row.target)
  return events.reduce<EventReport | null>(
    (best, event) => (best === null || likeness(event) > likeness(best) ? event : best),
    null,
  )
}

function sharedWords(mention: Mention | null, words: string): number {
  if (mention === null) return 0
  const own = new Set(mention.words.toLowerCase().split(/\W+/))
  const asked = words
    .toLowerCase()
    .split(/\W+/)
    .filter(word => word !== '')
  return asked.filter(word => own.has(word)).length / Math.max(asked.length, 1)
}

/** Scores coded sentences; the errors come by how often their pair of codes is confused. */
export async function scoreEvents(rows: readonly CodedSentence[], tag: Tag): Promise<Score> {
  const judged: { readonly row: CodedSentence; readonly found: string | null }[] = []
  for (const row of rows) {
    const report = toReport(row.sentence)
    const { events } = readReport(report, await tag(report))
    judged.push({ row, found: bestEvent(events, row)?.code ?? null })
  }
  const given = judged.filter(one => one.found !== null)
  const right = given.filter(one => one.found === one.row.code).length
  const wrong = judged.filter(one => one.found !== one.row.code)
  const pair = (one: (typeof judged)[number]) => `${one.row.code}, found ${one.found ?? 'nothing'}`
  const pairs = new Map<string, number>()
  for (const one of wrong) pairs.set(pair(one), (pairs.get(pair(one)) ?? 0) + 1)
  const often = (one: (typeof judged)[number]) => pairs.get(pair(one)) ?? 0
  return {
    title: 'events against PLV (PLOVER root codes)',
    measures: [
      { name: 'sentences', value: rows.length, count: true },
      { name: 'with a code', value: share(given.length, rows.length) },
      { name: 'accuracy where there is one', value: share(right, given.length) },
      { name: 'accuracy over all', value: share(right, rows.length) },
      ...[...new Set(rows.map(row => row.code))].sort().flatMap(code => byCode(code, judged)),
    ],
    errors: wrong
      .sort((a, b) => often(b) - often(a) || a.row.line - b.row.line)
      .map(one => ({
        where: `line ${one.row.line}`,
        words: one.row.sentence.slice(0, 300),
        problem: `${pair(one)} (${often(one)} of these); source "${one.row.source}", target "${one.row.target}"`,
      })),
  }
}

function byCode(
  code: string,
  judged: readonly { readonly row: CodedSentence; readonly found: string | null }[],
) {
  const gold = judged.filter(one => one.row.code === code)
  const given = judged.filter(one => one.found === code)
  const right = gold.filter(one => one.found === code).length
  return [
    { name: `${code} recall`, value: share(right, gold.length) },
    { name: `${code} precision`, value: share(right, given.length) },
  ]
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}

export const scorer: Scorer = {
  definition: 'accuracy of the PLOVER root code on PLV (Hu et al. 2024), with the share of sentences coded',
  folder: 'plover',
  score: (folder, tag) =>
    scoreEvents(readCodedSentences(readFileSync(join(folder, 'PLV_train.tsv'), 'utf8')), tag),
}
