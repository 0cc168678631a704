/** The generated modules are current, and a table that does not say where it comes from is refused. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTable, update } from '../scripts/build-data.ts'

describe('the generated modules', () => {
  it('are current: after a change run `npm run data`', () => expect(update(false)).toEqual([]))
})

describe('a table', () => {
  const refused: readonly (readonly [why: string, table: string, problem: RegExp])[] = [
    ['without a note', 'source: ours\nrows:\n  - { word: said }', /needs a note and a source/],
    ['without a source', 'note: verbs\nrows:\n  - { word: said }', /needs a note and a source/],
    ['without rows', 'note: verbs\nsource: ours\nrows: []', /no rows/],
    ['that is no list', 'note: verbs\nsource: ours\nrows: said', /no rows/],
    [
      'that says one thing twice',
      'note: verbs\nsource: ours\nrows:\n  - { word: said }\n  - { word: said }',
      /twice the same row/,
    ],
    // YAML reads "{ word: a, b }" as a cell "b" without a value.
    [
      'with a comma out of quotes',
      'note: verbs\nsource: ours\nrows:\n  - { word: a, b }',
      /"b" has no value/,
    ],
    [
      'with a table in a cell',
      'note: verbs\nsource: ours\nrows:\n  - { word: { a: b } }',
      /"word" has no value/,
    ],
  ]
  for (const [why, table, problem] of refused) {
    it(`${why} is refused by name`, () => {
      const file = writtenAs(table)
      expect(() => readTable(file)).toThrow(problem)
      expect(() => readTable(file)).toThrow(file)
    })
  }
  it('with a note, a source and rows is read', () => {
    const file = writtenAs(
      'note: verbs\nsource: ours\nrows:\n  - { word: said, strength: 2, also: [says, say] }',
    )
    expect(readTable(file).rows).toEqual([{ word: 'said', strength: 2, also: ['says', 'say'] }])
  })
})

function writtenAs(table: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'hearsay-table-')), 'verbs.yml')
  writeFileSync(file, table)
  return file
}
