/** The command line through its front door: arguments and files in; output, notices and exit code out. */
import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOrder } from '../src/app/read-reports.ts'
import { openPool } from '../src/app/reader-pool.ts'
import { packageVersion } from '../src/cli/package-files.ts'
import { openProgress } from '../src/cli/progress.ts'
import { run } from '../src/cli/run.ts'
import type { Reading } from '../src/engine/reading.ts'
import { runHearsay } from './support/run-hearsay.ts'

const STORY = `Two people were killed and at least nine were injured on Monday when a bridge came down in the town of Arden,
the governor said. She told reporters that the search for others had not ended by the evening.`

let folder = ''
const at = (...names: readonly string[]) => join(folder, ...names)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Writes files below a folder of their own; gives back its path. */
async function filesIn(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(at(name), file, '..'), { recursive: true })
    await writeFile(join(at(name), file), content)
  }
  return at(name)
}

const readings = (out: string): Reading[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

describe('hearsay read --json', () => {
  it('prints one record a report, one a line', async () => {
    const dir = await filesIn('json', {
      'a.txt': `date 2024-03-05 ${STORY}`,
      'b.txt': `date 2024-03-06 ${STORY}`,
    })
    const { code, out, err } = await runHearsay(['read', '--json', dir])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const found = readings(out)
    expect(found.map(one => one.format)).toEqual(['hearsay/1', 'hearsay/1'])
    expect(found.map(one => one.report.published)).toEqual(['2024-03-05', '2024-03-06'])
  })

  it('reads standard input', async () => {
    const args = ['read', '-', '--json', '--published', '7 January 2022', '--outlet', 'Westwire']
    const { code, out } = await runHearsay(args, { stdin: STORY })
    expect(code).toBe(0)
    expect(readings(out)[0]?.report).toMatchObject({
      published: '2022-01-07',
      outlet: 'Westwire',
      text: STORY,
    })
  })

  it('shows given times on the clock of --timezone', async () => {
    const stdin = `outlet: Westwire\ndate: 2022-01-07T12:05:00Z\n\n${STORY}`
    const { out } = await runHearsay(['read', '-', '--json', '--timezone', 'Asia/Almaty'], { stdin })
    expect(readings(out)[0]?.report).toMatchObject({ published: '2022-01-07T18:05', timezone: 'Asia/Almaty' })
  })

  it('is the same in threads as without, in the order of the files', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, '0')}.txt`)
    const files = names.map((name, index) => [name, `date 2024-03-05 ${STORY} Report ${index}.`])
    const dir = await filesIn('threads', { ...Object.fromEntries(files), '07.txt': '' })
    const alone = await runHearsay(['read', '--json', dir, '--threads', '0'])
    const threaded = await runHearsay(['read', '--json', dir, '--threads', '2'])
    expect(threaded.err).toBe(alone.err)
    expect(readings(threaded.out).map(one => one.report.text)).toEqual(
      readings(alone.out).map(one => one.report.text),
    )
    expect(threaded.out === alone.out).toBe(true)
    expect(threaded.code).toBe(1)
    expect(readings(alone.out).length).toBe(29)
  }, 30_000)
})

describe('folders', () => {
  it('reads the good files around a broken one', async () => {
    const dir = await filesIn('broken', {
      'a.txt': STORY,
      'b.pdf': '%PDF-1.7',
      'c.txt': STORY,
      'd/e.txt': STORY,
    })
    const { code, out, err } = await runHearsay(['read', '--json', dir, '--published', '2024-03-05'])
    expect(code).toBe(1)
    expect(readings(out).length).toBe(3)
    expect(err).toBe(
      `hearsay: ${join(dir, 'b.pdf')}: is a PDF, not a report; save the report as text or HTML and read that\n` +
        'hearsay: read 3 of 4 reports, 1 could not be read\n',
    )
  })

  it('leaves out hidden files and what belongs to a saved page', async () => {
    const dir = await filesIn('page', {
      '.hidden': STORY,
      'Story.html': `<html><body><p>${STORY}</p></body></html>`,
      'Story_files/app.js': 'const a = 1',
      'notes_files/x.txt': STORY,
    })
    const { out } = await runHearsay(['read', '--json', dir, '--published', '2024-03-05'])
    expect(readings(out).length).toBe(2)
  })

  it('follows a link that leads back up only once', async () => {
    const dir = await filesIn('loop', { 'a.txt': STORY, 'sub/b.txt': STORY })
    await symlink(dir, join(dir, 'sub', 'up'))
    await symlink('nowhere', join(dir, 'sub', 'broken'))
    const { code, out, err } = await runHearsay(['read', '--json', dir, '--published', '2024-03-05'])
    expect(readings(out).length).toBe(2)
    expect(err).toContain('broken: does not exist; check the name')
    expect(code).toBe(1)
  })
})

describe('bad input', () => {
  const CASES: readonly (readonly [name: string, content: string | Uint8Array, notice: string])[] = [
    ['empty.txt', '', 'is empty; check the file'],
    [
      'picture.txt',
      Buffer.from([0x89, 0x50, 0x4e, 0x47]),
      'is a PNG picture, not a report; save the report as text or HTML and read that',
    ],
    [
      'binary.txt',
      Buffer.from('a\u0000b'),
      'is binary data, not a report; save the report as text or HTML and read that',
    ],
    [
      'app.html',
      '<html><body><script>fill()</script></body></html>',
      'has no story text in it (the page may fill itself by script); open it in a browser, copy the story and save it as text',
    ],
    [
      'german.txt',
      `Die Regierung teilte am Montag mit, dass zwei Menschen ums Leben gekommen seien. ${'Das sagte ein Sprecher. '.repeat(3)}`,
      'does not seem to be English, the one language Hearsay reads; give --language en if it is',
    ],
  ]
  for (const [name, content, notice] of CASES) {
    it(`${name}: ${notice.split(';')[0]}`, async () => {
      const dir = await filesIn('bad', { [name]: content })
      const { code, out, err } = await runHearsay(['read', join(dir, name)])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toBe(`hearsay: ${join(dir, name)}: ${notice}\n`)
    })
  }

  it('refuses 200 MB by size, without reading them', async () => {
    const file = at('huge.txt')
    const handle = await open(file, 'w')
    await handle.truncate(200_000_000)
    await handle.close()
    const started = performance.now()
    const { code, err } = await runHearsay(['read', file])
    expect(performance.now() - started).toBeLessThan(1000)
    expect(code).toBe(1)
    expect(err).toContain(
      'is too large for one report (200 MB; the limit is 20 MB); split it into one file a report',
    )
  })

  it('says that a file or folder is not there, or has nothing in it', async () => {
    await mkdir(at('nothing'))
    const { code, err } = await runHearsay(['read', at('missing.txt'), at('nothing')])
    expect(code).toBe(1)
    expect(err).toContain('missing.txt: does not exist; check the name')
    expect(err).toContain('nothing: has no files in it; check the folder')
  })

  it('reads a report without a date and says that its dates stay open', async () => {
    const { code, out, err } = await runHearsay(['read', '-'], { stdin: STORY })
    expect(code).toBe(0)
    expect(out).toContain('publication date not known')
    expect(err).toContain('has no date of publication; relative dates stay unresolved; give --published')
  })
})

describe('usage', () => {
  const WRONG: readonly (readonly string[])[] = [
    [],
    ['read'],
    ['raed', 'x'],
    ['read', 'x', '--jsno'],
    ['read', 'x', '--published', 'soon'],
    ['read', 'x', '--timezone', 'Nowhere/Land'],
    ['read', 'x', '--timezone', '+06:00'],
    ['read', 'x', '--language', 'fi'],
    ['read', 'x', '--threads', 'many'],
  ]
  for (const args of WRONG) {
    it(`hearsay ${args.join(' ')} is a usage error`, async () => {
      const { code, out, err } = await runHearsay(args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).not.toBe('')
    })
  }

  it('prints help and version on stdout', async () => {
    const help = await runHearsay(['--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('hearsay read report.txt')
    expect(await runHearsay(['--version'])).toEqual({ code: 0, out: `${packageVersion()}\n`, err: '' })
  })
})

describe('the terminal', () => {
  const stdin = `date 2024-03-05 ${STORY}`

  it('is coloured only when it is one, or when told', async () => {
    const isColoured = async (setting: Parameters<typeof runHearsay>[1]) =>
      (await runHearsay(['read', '-'], { stdin, ...setting })).out.includes('\u001b[')
    expect(await isColoured({})).toBe(false)
    expect(await isColoured({ terminal: true })).toBe(true)
    expect(await isColoured({ terminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await isColoured({ terminal: true, env: { TERM: 'dumb' } })).toBe(false)
    expect(await isColoured({ env: { FORCE_COLOR: '1' } })).toBe(true)
  })

  it('is never written wider than it is', async () => {
    for (const columns of [40, 57, 80]) {
      const { out } = await runHearsay(['read', '-'], { stdin: `${stdin} ${'x'.repeat(300)}`, columns })
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
    }
  })

  it('ends quietly when nobody reads any more', async () => {
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
    const err: string[] = []
    const stdout = {
      on: () => undefined,
      write: (_: string, done?: (error?: Error | null) => void) => {
        done?.(closed)
        return false
      },
    }
    const stderr = {
      on: () => undefined,
      write: (text: string, done?: (error?: Error | null) => void) => {
        err.push(text)
        done?.(null)
        return true
      },
    }
    const dir = await filesIn('pipe', { 'a.txt': stdin, 'b.txt': stdin })
    const code = await run(['read', dir], { stdin: (async function* () {})(), stdout, stderr, env: {} })
    expect({ code, err }).toEqual({ code: 0, err: [] })
  })
})

describe('a worker that dies', () => {
  it('takes only its own report with it', async () => {
    const script = new URL('./support/dying-worker.mjs', import.meta.url)
    const options = {
      outlet: null,
      published: null,
      timezone: null,
      language: null,
      reader: 'rules',
    } as const
    const pool = openPool(2, options, script)
    const files = ['a', 'dies', 'b', 'throws', 'c', 'dies too', 'd']
    const inputs = files.map(file => ({ kind: 'path', file, size: 1 }) as const)
    const notices: string[] = []
    for await (const result of inOrder(inputs, pool))
      notices.push(result.kind === 'problem' ? `${result.notice.file} ${result.notice.what}` : 'a reading')
    await pool.close()
    expect(notices.map(notice => notice.replace(/\(.*\)/, '(…)'))).toEqual([
      'a is empty',
      "dies could not be read through a fault of Hearsay's own (…)",
      'b is empty',
      "throws could not be read through a fault of Hearsay's own (…)",
      'c is empty',
      "dies too could not be read through a fault of Hearsay's own (…)",
      'd is empty',
    ])
  }, 20_000)
})

describe('the progress bar', () => {
  const drawn = (stdoutIsTerminal: boolean, seconds: number) => {
    const written: string[] = []
    const stream = (isTTY: boolean) => ({
      isTTY,
      on: () => undefined,
      write: (text: string) => written.push(text) > 0,
    })
    let time = 0
    const streams = {
      stdin: (async function* () {})(),
      stdout: stream(stdoutIsTerminal),
      stderr: stream(true),
      env: {},
    }
    const progress = openProgress(streams, () => time)
    time += seconds * 1000
    progress.step(450, 1000)
    progress.wipe()
    return written.join('')
  }

  it('shows long work, and wipes itself', () => {
    expect(drawn(false, 2)).toContain(' 450 of 1,000 reports')
    expect(drawn(false, 2).endsWith('\r\u001b[2K')).toBe(true)
  })

  it('is not drawn for short work, nor where the record itself scrolls by', () => {
    expect(drawn(false, 0.2)).toBe('')
    expect(drawn(true, 2)).toBe('')
  })
})
