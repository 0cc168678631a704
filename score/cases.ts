/**
 * The project's own cases: crisis English, invented, each with what must be found in it. The rules were made with them and
 * pass them but for the known failures; for the trained reader they show what it makes of texts unlike those it learned
 * from. Beside whole cases, statements are counted alone: with source and content right, and not expected at all.
 */
import { relative } from 'node:path'
import { toReport } from '../src/text/report.ts'
import { compare } from '../test/support/compare.ts'
import { type Description, describeAll } from '../test/support/describe-claims.ts'
import { type Case, readCases } from '../test/support/read-cases.ts'
import { CASES, detailsOf, kindsOf } from '../test/support/run-case.ts'
import { f1, type Score, type ScoredError, type Scorer, type Tag } from './scorer.ts'

type Judged = {
  readonly one: Case
  readonly folder: string
  readonly found: readonly Description[]
  readonly problems: readonly string[]
}

export const scorer: Scorer = {
  definition:
    'Share of cases in which all that is expected is found and nothing else; F1 of their statements',
  folder: '',
  score: async (_folder, tag) => {
    const judged: Judged[] = []
    for (const one of readCases(CASES)) judged.push(await judge(one, tag))
    return report(judged)
  },
}

async function judge(one: Case, tag: Tag): Promise<Judged> {
  const details = detailsOf(one)
  const tags = await tag(toReport(one.text, details))
  const kinds = kindsOf(one)
  const found = describeAll(one.text, details, tags).filter(claim => kinds.includes(claim.kind))
  const folder = relative(CASES, one.file).split('/')[0] ?? ''
  return { one, folder, found, problems: compare(one.expected, found) }
}

function report(judged: readonly Judged[]): Score {
  const folders = [...new Set(judged.map(one => one.folder))]
  const statements = judged.map(({ one, found }) => ({
    expected: one.expected.filter(claim => claim.kind === 'statement').map(claim => claim.fields),
    found: found.filter(claim => claim.kind === 'statement').map(claim => claim.fields),
  }))
  const right = statements.reduce((sum, { expected, found }) => sum + matched(expected, found), 0)
  const measured = f1(
    right,
    statements.flatMap(one => one.found).length,
    statements.flatMap(one => one.expected).length,
  )
  return {
    title: 'the cases of this project',
    measures: [
      ...folders.map(folder => ({ name: `${folder}: cases right`, value: shareRight(judged, folder) })),
      { name: 'statements, source and content: P', value: measured.precision },
      { name: 'statements, source and content: R', value: measured.recall },
      { name: 'statements, source and content: F1', value: measured.f1 },
    ],
    errors: judged.filter(({ problems }) => problems.length > 0).map(toError),
  }
}

function shareRight(judged: readonly Judged[], folder: string): number {
  const own = judged.filter(one => one.folder === folder)
  return (100 * own.filter(one => one.problems.length === 0).length) / own.length
}

/** How many of the expected statements are among the found ones; a field the case does not name is not asked. */
function matched(
  expected: readonly ReadonlyMap<string, string>[],
  found: readonly Description['fields'][],
): number {
  const left = [...found]
  let right = 0
  for (const one of expected) {
    const index = left.findIndex(fields =>
      ['said by', 'content', 'quote'].every(
        name => !one.has(name) || bare(one.get(name)) === bare(fields[name]),
      ),
    )
    if (index < 0) continue
    left.splice(index, 1)
    right++
  }
  return right
}

/** PolNeAR's sources take in the comma that closes an apposition, those of our cases do not. */
function bare(words: string | undefined): string | undefined {
  return words?.replace(/,$/, '')
}

function toError({ one, problems }: Judged): ScoredError {
  return {
    where: `${relative(CASES, one.file)}:${one.line} ${one.title}`,
    words: one.text.replace(/\s+/g, ' '),
    problem: problems.join('\n    '),
  }
}
