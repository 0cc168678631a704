/** The differences of a section, without those that the moment file lists as known; and the listed ones that are there no more. */
import type { ReaderKind } from '../../src/app/open-reader.ts'
import type { Checked } from './compared.ts'
import type { KnownFailure, Moment, Section } from './moment.ts'

export type Sorted = {
  readonly differences: readonly string[]
  readonly known: readonly string[]
  /** Lines of the file whose difference is gone. */
  readonly stale: readonly string[]
}

type Of = { readonly section: Section; readonly reader: ReaderKind }

export function sortDifferences(
  checked: readonly Checked[],
  moment: Moment,
  { section, reader }: Of,
): Sorted {
  const listed = moment.knownFailures.filter(one => one.section === section && one.readers.includes(reader))
  const problems = checked.flatMap(({ problem }) => (problem === null ? [] : [problem]))
  const isOf = (problem: string) => (one: KnownFailure) => problem.startsWith(one.begins)
  return {
    differences: problems.filter(problem => !listed.some(isOf(problem))),
    known: problems.filter(problem => listed.some(isOf(problem))),
    stale: listed
      .filter(one => !problems.some(problem => isOf(problem)(one)))
      .map(({ line, begins }) => `${moment.file}:${line}: ${begins}`),
  }
}

/** `Figures 40 of 43`. */
export function countLine(checked: readonly Checked[], section: Section): string {
  const facts = checked.reduce((sum, one) => sum + one.facts, 0)
  const agree = checked.reduce((sum, one) => sum + (one.problem === null ? one.facts : 0), 0)
  const extra = checked.filter(one => one.facts === 0 && one.problem !== null).length
  return `${section} ${agree} of ${facts}${extra > 0 ? `, ${extra} not expected` : ''}`
}
