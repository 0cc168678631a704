/** `--reader` through the front door: which of the two readers finds statements, with threads and without. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../src/engine/reading.ts'
import { runHearsay } from './support/run-hearsay.ts'

const STORY = `date 2024-03-05

EXERCISE. This report is an exercise; its people and places are invented.

A bridge over the river came down on Monday night. The interior ministry said that 12 people had been killed.

The governor told reporters that the airport would stay closed. Schools will open again next week.
`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-reader-'))
  const stories = [
    '',
    'Police said that two men had been arrested.',
    'Anton Brandt denied that soldiers had entered the city.',
  ]
  for (const [index, more] of stories.entries())
    await writeFile(join(folder, `${index}.txt`), `${STORY}\n${more}\n`)
})
afterAll(() => rm(folder, { recursive: true }))

const readings = (out: string): Reading[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
const readersIn = (out: string) =>
  new Set(readings(out).flatMap(one => one.statements.map(statement => statement.reader)))
const speakersIn = (out: string, reader: 'tagger' | 'rules') =>
  readings(out)
    .flatMap(one => one.statements.filter(statement => statement.reader === reader))
    .flatMap(statement => statement.source?.words ?? [])

describe('--reader', () => {
  it('is the trained reader where nothing is said', async () => {
    const ran = await runHearsay(['read', '-', '--json'], { stdin: STORY })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(readersIn(ran.out)).toContain('tagger')
    expect(speakersIn(ran.out, 'tagger')).toEqual(
      expect.arrayContaining(['The interior ministry', 'The governor']),
    )
  })
  it('tagger is the same asked for by name', async () => {
    const unasked = await runHearsay(['read', '-', '--json'], { stdin: STORY })
    expect(await runHearsay(['read', '-', '--json', '--reader', 'tagger'], { stdin: STORY })).toEqual(unasked)
  })
  it('rules leaves statements to the rules', async () => {
    const ran = await runHearsay(['read', '-', '--json', '--reader', 'rules'], { stdin: STORY })
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(readersIn(ran.out)).toEqual(new Set(['rules']))
    expect(speakersIn(ran.out, 'rules')).toEqual(['The interior ministry', 'The governor'])
    expect(ran.out).not.toContain('tagger')
  })
  for (const args of [['--reader', 'nonsense'], ['--reader', 'Rules'], ['--reader', ''], ['--reader']])
    it(`${args.slice(1).join('') || 'without a name'} is a usage error that names the option`, async () => {
      const { code, out, err } = await runHearsay(['read', '-', ...args], { stdin: STORY })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('--reader <name>')
      if (args.length > 1) expect(err).toContain('There are two: tagger and rules.')
      expect(err.trim().split('\n').length).toBe(1)
    })
  it('stands in the help, with what it may be', async () => {
    const { out } = await runHearsay(['read', '--help'])
    expect(out).toMatch(/--reader <name>\s+tagger: [\s\S]*rules: /)
  })
})

describe('the trained reader in threads', () => {
  it('gives byte for byte what it gives without', async () => {
    const alone = await runHearsay(['read', folder, '--json', '--threads', '0'])
    const threaded = await runHearsay(['read', folder, '--json', '--threads', '2'])
    expect(alone).toMatchObject({ code: 0, err: '' })
    expect(readings(alone.out).length).toBe(3)
    expect(readersIn(alone.out)).toContain('tagger')
    expect(threaded.out === alone.out).toBe(true)
    expect(threaded).toMatchObject({ code: 0, err: '' })
  })
  it('leaves the threads to the rules where told to', async () => {
    const { code, out } = await runHearsay(['read', folder, '--json', '--threads', '2', '--reader', 'rules'])
    expect(code).toBe(0)
    expect(readersIn(out)).toEqual(new Set(['rules']))
  })
})

describe('--explain', () => {
  it('names the trained reader where it found a statement, and a rule where a rule did', async () => {
    const { code, out } = await runHearsay(['read', '-', '--explain'], { stdin: STORY })
    expect(code).toBe(0)
    expect(out).toContain('found by tagger statements/tagger')
    expect(out).toContain('found by rule figures/')
  })
  it('names rules alone with --reader rules', async () => {
    const { out } = await runHearsay(['read', '-', '--explain', '--reader', 'rules'], { stdin: STORY })
    expect(out).toContain('found by rule statements/')
    expect(out).not.toContain('tagger')
  })
})
