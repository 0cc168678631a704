/** Claims leaving the record: CSV that no spreadsheet runs, JSON that keeps every character. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toKnown } from '../src/ledger/entries/interval.ts'
import { COLUMNS, type ExportedClaim } from '../src/views/export/columns.ts'
import { csvCell, csvHeader, csvRow } from '../src/views/export/csv.ts'
import { jsonLine } from '../src/views/export/json-lines.ts'
import { conditionEntry } from './support/ledger-entries.ts'
import { recordMoment } from './support/record-moment.ts'

const { state } = recordMoment(1)
const FORMULAS = [
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '"=1+1"',
  `'=1`,
  ' =1',
  '＝1',
  '＠x',
  '""@x',
]

function claim(words: string): ExportedClaim {
  const [report] = state.reports
  if (report === undefined) throw new Error('no report')
  const told = {
    report: '01',
    known: '2024-03-04T07:40',
    words,
    service: 'power',
    state: 'cut',
    origin: 'a-grid',
  } as const
  return {
    entry: conditionEntry(told),
    report: { ...report, title: words, known: toKnown('2024-03-04') },
    names: new Map([['a-grid', words]]),
  }
}

/** RFC 4180, as a reader that does nothing of its own. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('CSV', () => {
  it('is a header and a row of as many cells, in the order of the columns', () => {
    const [header = [], row = []] = parseCsv(
      csvHeader() + csvRow(claim('Electricity was “cut”, twice\nover')),
    )
    expect(header).toEqual(COLUMNS.map(one => one.name))
    expect(row.length).toBe(header.length)
    const cells = Object.fromEntries(header.map((name, index) => [name, row[index]]))
    expect(cells['words']).toBe('Electricity was “cut”, twice\nover')
    expect(cells).toMatchObject({
      kind: 'condition',
      service: 'power',
      state: 'cut',
      start: '0',
      measure: '',
    })
    expect(cells['origin_named']).toBe('true')
  })

  it.each(FORMULAS)('leads in what a spreadsheet could run: %j', formula => {
    for (const [cell] of parseCsv(`${csvCell(formula)}\r\n`)) expect(cell).toBe(`'${formula}`)
    const [row = []] = parseCsv(csvRow(claim(formula)))
    expect(row.filter(cell => /^[\t\r\n]|^["\s]*[=+\-@＝＠]/.test(cell))).toEqual([])
  })

  it('leaves numbers numbers, also those below nought', () => {
    expect([csvCell(-25.5), csvCell(1204), csvCell(0), csvCell(null), csvCell(Number.NaN)]).toEqual([
      '-25.5',
      '1204',
      '0',
      '',
      '',
    ])
    expect(csvCell('Mid-sized')).toBe('"Mid-sized"')
  })

  it('gives back any text, but for what could be run or would not print', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const [[cell = ''] = []] = parseCsv(`${csvCell(text)}\r\n`)
        expect(cell).not.toMatch(/^["\s]*[=+\-@]|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e]/)
        if (/^[\p{L}\p{N}]/u.test(text) && !/[\p{C}]/u.test(text)) expect(cell).toBe(text)
      }),
      { seed: 20220107, numRuns: 150 },
    )
  })
})

describe('JSON lines', () => {
  it('keeps every character, on one line that no terminal runs', () => {
    const words = 'a\nb\u0000\u001b[31m\u009b\u202e\u2028"\\'
    const line = jsonLine(claim(words))
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/)
    const read = JSON.parse(line)
    expect(read).toMatchObject({
      format: 'hearsay/claim/1',
      words,
      kind: 'condition',
      names: { 'a-grid': words },
    })
    expect(read.report.title).toBe(words)
    expect(read.keys).toBeUndefined()
  })
})

describe('docs/export.md', () => {
  it('lists the columns as they are', () => {
    const text = readFileSync(new URL('../docs/export.md', import.meta.url), 'utf8')
    const rows = [...text.matchAll(/^\| `([a-z_]+)` \| (.+) \|$/gm)].map(match => [match[1], match[2]])
    expect(rows).toEqual(COLUMNS.map(({ name, says }) => [name, says]))
  })
})
