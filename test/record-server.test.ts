/** The commands of a record that lies on a server: they answer as they do from a folder. */
import { afterAll, describe, expect, it } from 'vitest'
import { exerciseFiles, openDesk } from './support/exercise-record.ts'
import { type Server, startPostgres } from './support/postgres.ts'
import { runHearsay } from './support/run-hearsay.ts'

const { add, on, clear } = openDesk()
const server = await startPostgres()
afterAll(async () => {
  clear()
  await server?.stop()
})

describe.skipIf(server === null)('a record on a server', () => {
  it('is begun by adding only, and answers as a folder does', async () => {
    const record = ['--record', await (server as Server).database()]
    const none = await runHearsay(['show', ...record])
    expect(none).toMatchObject({ code: 1, out: '' })
    expect(none.err).toContain('There is no record in postgres://')
    const files = exerciseFiles('2024-03-05T12:00')
    const by = ['--reader', 'rules', '--threads', '0']
    expect(await runHearsay(['add', ...files, ...by, ...record])).toMatchObject({ code: 0, err: '' })
    await add('folder', files)
    const asked = [
      ['show'],
      ['show', '--as-of', '2024-03-04T20:00', '--about', 'killed'],
      ['figures', 'killed'],
      ['changes', '--since', '2024-03-04T20:00'],
      ['correct', 'list'],
    ]
    for (const args of asked) expect(await runHearsay([...args, ...record])).toEqual(await on('folder', args))
    const correct = ['correct', 'rate', 'Carpathian Wire', 'B2', '--by', 'Ana Exercise']
    expect((await runHearsay([...correct, ...record])).out).toContain('is rated B2')
    expect((await runHearsay(['show', ...record])).out).toContain('rated B2')
    const look = ['changes', '--since', 'last', '--by', 'Ana', ...record]
    expect((await runHearsay(look)).err).toContain('Ana has not asked before')
    expect((await runHearsay(look)).out).toContain('Nothing new since')
  })
})
