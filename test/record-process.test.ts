/** The commands of a record as processes: killed while they add, two at once, read by somebody who goes away. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../src/store/open-store.ts'
import { openDesk } from './support/exercise-record.ts'

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const { at, on, clear } = openDesk()
const REPORTS = 400
/** A busy machine may need it. */
const SLOW = 300_000

beforeAll(() => {
  mkdirSync(at('reports'))
  for (let number = 0; number < REPORTS; number++)
    writeFileSync(at(`reports/${String(number).padStart(4, '0')}.txt`), reportOf(number))
})
afterAll(clear)

function reportOf(number: number): string {
  const [day, minute] = [String((number % 28) + 1).padStart(2, '0'), String(number % 60).padStart(2, '0')]
  return `title: EXERCISE ${number}\noutlet: Arden Post\ndate: 2024-03-${day}T10:${minute}

EXERCISE. ${number + 3} people were killed in Arden, the governor said. Electricity was cut in quarter ${number}.\n`
}

function hearsay(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, ...args, '--record', at('record')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

const adding = ['add', at('reports'), '--reader', 'rules', '--threads', '0', '--json']

/** What it printed until it ended, or until `enough` of it was seen. */
async function printedBy(child: ChildProcess, enough: (out: string) => boolean = () => false) {
  let out = ''
  let err = ''
  child.stderr?.on('data', chunk => {
    err += chunk
  })
  const code = await new Promise<number | null>(resolve => {
    child.on('close', resolve)
    child.stdout?.on('data', chunk => {
      out += chunk
      if (enough(out)) child.kill('SIGKILL')
    })
  })
  return { code, out, err }
}

/** The whole lines: a program that is killed may leave half a one. */
function toLines(out: string): { report: string; outcome: string }[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))
}

describe('hearsay add', () => {
  it('loses nothing it had confirmed when it is killed, and goes on where it was', {
    timeout: SLOW,
  }, async () => {
    const confirmed: string[] = []
    for (const wanted of [1, 100]) {
      const { code, out } = await printedBy(hearsay(...adding), so => so.split('\n').length > wanted)
      expect(code).toBeNull()
      confirmed.push(...toLines(out).map(({ report }) => report))
      // Asked at once: the next run would record again what this one had lost.
      const store = await openStore(at('record'))
      expect(await store.known(confirmed)).toEqual(new Set(confirmed))
      await store.close()
    }
    const { code, out, err } = await printedBy(hearsay(...adding))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const told = toLines(out)
    expect(new Set(told.map(({ report }) => report)).size).toBe(REPORTS)
    const there = new Set(told.filter(one => one.outcome === 'already there').map(({ report }) => report))
    expect(there.size).toBeGreaterThanOrEqual(new Set(confirmed).size)
    expect([...new Set(confirmed)].filter(report => !there.has(report))).toEqual([])
    expect(there.size).toBeLessThan(REPORTS)
    const claims = (await on('record', ['export', 'jsonl'])).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(new Set(claims.map(({ report }) => report.id)).size).toBe(REPORTS)
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })
})

describe('a record that another program has open', () => {
  it('is refused, saying who has it, and open to the next afterwards', { timeout: SLOW }, async () => {
    const store = await openStore(at('record'))
    for (const args of [['show'], adding]) {
      const { code, out, err } = await printedBy(hearsay(...args))
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(new RegExp(`The record .*record is in use by process ${process.pid}, since .*Z`))
      expect(err).toContain('Wait until it has ended, or end it.')
    }
    await store.close()
    expect((await printedBy(hearsay('show'))).code).toBe(0)
  })
})

describe('a reader who goes away', () => {
  it('ends an export without complaint', { timeout: SLOW }, async () => {
    const child = hearsay('export', 'csv')
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await printedBy(child)).toMatchObject({ code: 0, err: '' })
  })
})
