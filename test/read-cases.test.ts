/** A broken case file is refused with the line where it breaks, before the engine runs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeAll } from './support/describe-claims.ts'
import { readCaseFile, readCases } from './support/read-cases.ts'
import { CASES, detailsOf } from './support/run-case.ts'

const GOOD = `# A floor given by an official
published: 2024-03-05
known failure: not yet

At least 12 people were killed in Arden.

Ilse Marr said so.

=>

figure  killed: 12..
  quote  At least 12 people
  said by  Ilse Marr

# A street number
source: ours

They came to 12 Harbour Street.

=>

nothing
`

describe('a case file', () => {
  it('gives its cases with their lines, headers, text and expectations', () => {
    const [first, second] = readCaseFile('a.txt', GOOD)
    expect(first).toMatchObject({ file: 'a.txt', line: 1, title: 'A floor given by an official' })
    expect(first?.headers.get('known failure')).toBe('not yet')
    expect(first?.text).toBe('At least 12 people were killed in Arden.\n\nIlse Marr said so.')
    expect(first?.expected).toEqual([
      {
        line: 11,
        kind: 'figure',
        summary: 'killed: 12..',
        fields: new Map([
          ['quote', 'At least 12 people'],
          ['said by', 'Ilse Marr'],
        ]),
      },
    ])
    expect(second).toMatchObject({ line: 15, title: 'A street number', expected: [] })
  })

  it('may quote words that go on in the next line of the text', () => {
    const [one] = readCaseFile('a.txt', '# Title\n\nSome\n  text.\n\n=>\n\nfigure  x\n  quote  Some text.\n')
    expect(one?.expected[0]?.fields.get('quote')).toBe('Some text.')
  })

  const text = '\nSome text.\n'
  const refused: readonly (readonly [why: string, content: string, problem: string])[] = [
    [
      'text before the first title',
      `Some text.\n# Title\n${text}\n=>\n\nnothing`,
      'a.txt:1: a case starts with',
    ],
    ['no empty line after the title', '# Title\nSome text.\n\n=>\n\nnothing', 'a.txt:2: headers are'],
    [
      'a header that is not known',
      `# Title\npublish: 2024\n${text}\n=>\n\nnothing`,
      'a.txt:2: unknown header "publish"',
    ],
    ['no arrow', `# Title\n${text}\nnothing`, 'a.txt:1: no "=>" line'],
    ['the arrow of the next case', `# One\n${text}\n# Two\n${text}\n=>\n\nnothing`, 'a.txt:1: no "=>" line'],
    ['no text', '# Title\n\n=>\n\nnothing', 'a.txt:2: the text is empty'],
    ['no expectation', `# Title\n${text}\n=>\n`, 'a.txt:5: a case expects something'],
    ['an expectation and "nothing"', `# Title\n${text}\n=>\n\nnothing\nfigure  x`, 'a.txt:5: a case expects'],
    [
      'a field before any claim',
      `# Title\n${text}\n=>\n\n  quote  Some`,
      'a.txt:7: expected "kind  summary"',
    ],
    [
      'one space where two must be',
      `# Title\n${text}\n=>\n\nfigure killed: 12`,
      'a.txt:7: expected "kind  summary"',
    ],
    [
      'a quote that is not there',
      `# Title\n${text}\n=>\n\nfigure  x\n  quote  Other`,
      'a.txt:7: the quote does not stand',
    ],
  ]
  for (const [why, content, problem] of refused) {
    it(`is refused for ${why}`, () => {
      expect(() => readCaseFile('a.txt', content)).toThrow(problem)
    })
  }
})

describe('cases/README.md', () => {
  it('names every kind and field that a case can name', () => {
    const rows = readFileSync(join(CASES, 'README.md'), 'utf8').split('\n')
    const missing = new Set<string>()
    for (const one of readCases(CASES)) {
      for (const { kind, fields } of describeAll(one.text, detailsOf(one))) {
        const row = rows.find(line => line.includes(`| \`${kind}\` |`)) ?? ''
        for (const field of Object.keys(fields))
          if (!row.includes(`\`${field}\``)) missing.add(`${kind}: ${field}`)
      }
    }
    expect([...missing]).toEqual([])
  })
})
