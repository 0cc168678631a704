/** Times work and prints tables. A figure is the best of several rounds: noise only ever adds. */

/** Milliseconds of the quickest of so many rounds. */
export function quickest(rounds: number, work: () => void, clock: () => number = wallClock): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = clock()
    work()
    best = Math.min(best, clock() - start)
  }
  return best
}

function wallClock(): number {
  return performance.now()
}

/** Milliseconds of work this process has been given: other programs on a busy machine do not count. */
export function processorClock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** One row: what was measured, the value, and beside it what was promised and whether it holds. */
export type Row = {
  readonly name: string
  readonly value: string
  readonly target?: string
  /** Left out where nothing was promised. */
  readonly reached?: boolean
}

/** A title and its rows. Rows that come slowly are printed as they come, in the widths given. */
export function printTable(title: string, rows: Iterable<Row>, widths = widthsOf(rows)): void {
  console.log(`\n${title}`)
  for (const row of rows) {
    const target = row.target === undefined ? '' : `   target ${row.target}`
    const verdict = row.reached === undefined ? '' : row.reached ? '  reached' : '  MISSED'
    console.log(`  ${row.name.padEnd(widths.name)}  ${row.value.padStart(widths.value)}${target}${verdict}`)
  }
}

type Widths = { readonly name: number; readonly value: number }

function widthsOf(rows: Iterable<Row>): Widths {
  const longest = (column: 'name' | 'value') => Math.max(...[...rows].map(row => row[column].length))
  return { name: longest('name'), value: longest('value') }
}

export function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 3 : 0)} ms`
}
