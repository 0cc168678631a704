/** A paper that says whose text it prints adds a report, and what nobody is named for has the agency as its origin. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHearsay } from './support/run-hearsay.ts'

const home = mkdtempSync(join(tmpdir(), 'hearsay-wire-'))
const record = join(home, 'record')

const TEXTS: Readonly<Record<string, string>> = {
  'Harbour Post':
    'EXERCISE. ARDEN (Reuters) - A ferry sank off Arden on Monday night. Twelve people were killed.',
  'Morning Courier':
    'EXERCISE. ARDEN (Reuters) - Boats searched the bay for hours after a ferry went down. Twelve people were killed in all.',
  'Coast Radio':
    'EXERCISE. The sea is calm again. In the night twelve people were killed when a ferry sank off Arden.',
}

beforeAll(async () => {
  const reports = join(home, 'reports')
  mkdirSync(reports)
  for (const [index, [outlet, text]] of Object.entries(TEXTS).entries())
    writeFileSync(
      join(reports, `${index}.txt`),
      `title: EXERCISE: Ferry sinks off Arden\noutlet: ${outlet}\ndate: 2024-03-05T0${index + 7}:00\n\n${text}\n`,
    )
  await runHearsay(['add', reports, '--record', record, '--situation', 'EXERCISE ferry', '--reader', 'rules'])
}, 60_000)
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('an agency that reports credit with their text is the origin of what they name nobody for', async () => {
  const { out } = await runHearsay(['show', '--json', '--record', record])
  const { figures, actors } = JSON.parse(out) as {
    figures: { measure: string; window: { kind: string }; origins: string[]; reports: string[] }[]
    actors: { id: string; name: string }[]
  }
  const called = new Map(actors.map(({ id, name }) => [id, name]))
  const killed = figures.filter(({ measure }) => measure === 'killed')
  const origins = new Set(killed.flatMap(one => one.origins.map(id => called.get(id))))
  expect(origins).toContain('Reuters')
  expect(origins).not.toContain('Harbour Post')
  expect(origins).not.toContain('Morning Courier')
})
