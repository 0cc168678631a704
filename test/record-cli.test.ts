/** A record through its commands: added to, asked at a moment on either clock, told what changed, exported. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exerciseFiles, openDesk } from './support/exercise-record.ts'
import { runHearsay } from './support/run-hearsay.ts'

const { at, on, add, copy, clear } = openDesk()
/** Noon of the second day: what was published by then is recorded first, and an instant later the rest. */
const NOON = '2024-03-05T12:00'
const early = exerciseFiles(NOON)
const late = exerciseFiles().filter(file => !early.includes(file))
const before = { civil: '', civilJson: '', instant: '', instantJson: '' }
let between = ''

beforeAll(async () => {
  const first = await add('early', early)
  expect(first).toMatchObject({ code: 0, err: '' })
  between = new Date().toISOString()
  before.civil = (await on('early', ['show', '--as-of', NOON])).out
  before.civilJson = (await on('early', ['show', '--as-of', NOON, '--json'])).out
  before.instant = (await on('early', ['show', '--as-of', between])).out
  before.instantJson = (await on('early', ['export', 'jsonl', '--as-of', between])).out
  await add(copy('early', 'whole'), late)
})
afterAll(clear)

describe('hearsay add', () => {
  it('leaves what is recorded as it is', async () => {
    const was = (await on('whole', ['export', 'jsonl'])).out
    const again = await add('whole', [...early, ...late])
    expect(again).toMatchObject({ code: 0, err: '' })
    expect(again.out).toBe(`Recorded 0 reports in ${at('whole')}; 30 were already there.\n`)
    expect((await on('whole', ['export', 'jsonl'])).out).toBe(was)
  })
  it('lists at the end what could not be read, each with the reason, and records all else', async () => {
    mkdirSync(at('mixed'))
    writeFileSync(at('mixed/a.bin'), Buffer.from([0, 1, 2, 255, 254, 0, 0, 7]))
    writeFileSync(at('mixed/b.txt'), '')
    writeFileSync(at('mixed/c.txt'), readFileSync(early[0] ?? ''))
    writeFileSync(at('mixed/d.pdf'), '%PDF-1.4')
    const { code, out, err } = await add(copy('early', 'from mixed'), [
      at('mixed'),
      at('none.txt'),
      late[0] ?? '',
    ])
    expect(code).toBe(1)
    expect(out).toBe(`Recorded 1 report in ${at('from mixed')}; 1 was already there.\n`)
    expect(err.replaceAll(at('.').replace(/\/\.?$/, ''), '').split('\n')).toEqual([
      'hearsay: /mixed/a.bin: is binary data, not a report; save the report as text or HTML and read that',
      'hearsay: /mixed/b.txt: is empty; check the file',
      'hearsay: /mixed/d.pdf: is a PDF, not a report; save the report as text or HTML and read that',
      'hearsay: /none.txt: does not exist; check the name',
      'hearsay: 4 of 6 could not be read',
      '',
    ])
  })
  it('tells with --json each report that is recorded, and what was noticed in it', async () => {
    const undated = late.find(file => file.includes('/19-')) ?? ''
    const first = await add('told', [undated, early[0] ?? ''], '--json')
    const again = await add('told', [undated], '--json')
    const told = first.out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(told.map(one => [one.file, one.outcome])).toEqual([
      [undated, 'recorded'],
      [early[0], 'recorded'],
    ])
    expect(first.err).toContain('has no date of publication; 2024-03-08 was taken from its dateline')
    expect(JSON.parse(again.out)).toEqual({ ...told[0], outcome: 'already there' })
    expect(again.err).toBe('')
  })
})

describe('a record that is not there', () => {
  const asking = [
    ['show'],
    ['changes', '--since', 'last'],
    ['figures', 'killed'],
    ['why', 'f-1'],
    ['export', 'csv'],
    ['correct', 'list'],
    ['correct', 'undo', 'k-1', '--by', 'Ana'],
  ]
  it.each(asking)('is not begun by asking: %s', async (...args) => {
    mkdirSync(at('bare'), { recursive: true })
    for (const record of ['none', 'bare']) {
      const { code, out, err } = await on(record, args)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toBe(
        `hearsay: There is no record in ${at(record)}.\nhearsay: Begin one with hearsay add FILE..., or name another with --record.\n`,
      )
    }
    expect(existsSync(at('none'))).toBe(false)
    expect(readdirSync(at('bare'))).toEqual([])
  })
  it('is no folder of other things, and no server that does not answer', async () => {
    mkdirSync(at('photos'))
    writeFileSync(at('photos/cat.jpg'), '')
    for (const args of [['show'], ['add', early[0] ?? '', '--reader', 'rules']]) {
      const { code, err } = await on('photos', args)
      expect(code).toBe(1)
      expect(err).toContain('photos is not a record: it holds other things, cat.jpg for one.')
    }
    expect(readdirSync(at('photos'))).toEqual(['cat.jpg'])
    const gone = await runHearsay(['show', '--record', 'postgres://ana:secret@127.0.0.1:1/record'])
    expect(gone.code).toBe(1)
    expect(gone.err).toContain('The server postgres://ana@127.0.0.1:1/record cannot be reached')
    expect(gone.err).not.toContain('secret')
  })
})

describe('hearsay show --as-of', () => {
  it('gives what was published by then, whatever was published later', async () => {
    expect(before.civil).toContain('10 reports')
    expect((await on('whole', ['show', '--as-of', NOON])).out).toBe(before.civil)
    expect((await on('whole', ['show', '--as-of', NOON, '--json'])).out).toBe(before.civilJson)
    expect((await on('whole', ['show'])).out).not.toBe(before.civil)
  })
  it('gives what was recorded by then, whatever was recorded later, of earlier days too', async () => {
    const record = copy('early', 'late news')
    writeFileSync(
      at('earlier.txt'),
      'title: EXERCISE: Flood\ndate: 2024-03-04T08:00\noutlet: Nord Sheet\n\nThree people were killed in Baia Mare, the fire brigade said.\n',
    )
    await add(record, [at('earlier.txt')], '--situation', JSON.parse(before.civilJson).id)
    await add(record, [at('earlier.txt')])
    expect((await on('whole', ['show', '--as-of', between])).out).toBe(before.instant)
    expect((await on(record, ['show', '--as-of', between])).out).toBe(before.instant)
    expect((await on(record, ['export', 'jsonl', '--as-of', between])).out).toBe(before.instantJson)
  })
  it('says when nothing was known yet', async () => {
    const civil = await on('early', ['show', '--as-of', '2024-03-01'])
    expect(civil.err).toBe(
      'hearsay: nothing was published by then; the first report is of 2024-03-04T07:40\n',
    )
    const instant = await on('early', ['show', '--as-of', '2020-01-01T00:00Z'])
    expect(instant.out).toContain('0 reports')
    expect(instant.err).toContain('nothing had been recorded by then')
  })
  it('refuses moments that cannot be meant', async () => {
    const odd = [
      ['show', '--as-of', '2024-03-05T12:00Z', '--clock', 'published'],
      ['changes', '--since', '2024-03-06', '--as-of', '2024-03-05'],
      ['changes', '--since', 'last', '--clock', 'published'],
      ['show', '--as-of', 'yesterday'],
      ['show', '--as-of', '2024-02-30'],
    ]
    for (const args of odd) expect(await on('none', args)).toMatchObject({ code: 2, out: '' })
  })
})

describe('hearsay show', () => {
  it('narrows to a word, and says where nothing is about it', async () => {
    const ferry = await on('whole', ['show', '--about', 'ferry'])
    expect(ferry.out).toContain('the ferry across the Szamos')
    expect(ferry.out).not.toContain('FIGURES')
    expect((await on('whole', ['show', '--about', 'volcano'])).err).toBe(
      'hearsay: nothing in it is about “volcano”\n',
    )
  })
  it('writes a page to a file by its ending, and leaves a link a link', async () => {
    writeFileSync(at('kept.md'), 'old')
    symlinkSync(at('kept.md'), at('link.md'))
    expect(await on('early', ['show', '--out', at('link.md')])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(at('kept.md'), 'utf8')).toMatch(/^# EXERCISE: Dam fails/)
    await on('early', ['show', '--out', at('page.html')])
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/^<!doctype html>/)
    const failed = await on('early', ['show', '--out', at('no/page.html')])
    expect(failed.code).toBe(1)
    expect(failed.err).toContain('cannot be written: there is no such folder; make the folder first')
    expect(readdirSync(at('')).filter(name => name.endsWith('.part'))).toEqual([])
  })
  it('shows the situation with most reports, says which others there are, and knows them by name', async () => {
    const two = copy('early', 'two')
    const story =
      'title: EXERCISE: Fire\ndate: 2024-05-01\n\nTwo people died in a fire in Arden, police said.\n'
    writeFileSync(at('fire.txt'), story)
    await add(two, [at('fire.txt')], '--situation', 'Fire in Arden')
    const largest = await on(two, ['show'])
    expect(largest.out).toMatch(/^EXERCISE: Dam fails/)
    expect(largest.err).toMatch(/there is “Fire in Arden” \(u-[0-9a-f]+, 1\) too: --situation NAME/)
    const named = await on(two, ['show', '--situation', 'fire in arden'])
    expect(named.out).toMatch(/^Fire in Arden\n/)
    const titled = await on(two, [
      'show',
      '--situation',
      'EXERCISE: Dam fails above Baia Mare after two days of rain',
    ])
    expect(titled).toEqual({ ...largest, err: '' })
    const { id } = JSON.parse((await on(two, ['show', '--json', '--situation', 'fire in arden'])).out)
    writeFileSync(at('fire 2.txt'), story.replace('Two', 'Three'))
    await add(two, [at('fire 2.txt')], '--situation', id)
    expect((await on(two, ['show', '--situation', 'Fire in Arden'])).out).toContain('\n2 reports')
    for (const args of [['show'], ['export', 'csv'], ['correct', 'rate', 'a', 'B', '--by', 'Ana']]) {
      const unknown = await on(two, [...args, '--situation', 'Flood'])
      expect(unknown).toMatchObject({ code: 1, out: '' })
      expect(unknown.err).toMatch(/^hearsay: no situation is called Flood\nhearsay: there are “EXERCISE: Dam/)
    }
  })
})

describe('hearsay changes', () => {
  const since = async (record: string, ...args: string[]) =>
    await on(record, ['changes', '--since', 'last', '--by', 'Ana', ...args])

  it('--since last tells what the record learnt since one asked, once', async () => {
    const record = copy('early', 'asked')
    const failed = await since(record, '--out', at('no/such/folder'))
    expect(failed.code).toBe(1)
    const first = await since(record, '--json')
    expect(first.err).toBe('hearsay: Ana has not asked before: all is new\n')
    expect(JSON.parse(first.out).changes.length).toBeGreaterThan(20)
    const told = JSON.parse((await since(record, '--json')).out)
    expect(told).toMatchObject({ format: 'hearsay/changes/1', clock: 'recorded', changes: [] })
    expect(told.since).toBe(JSON.parse(first.out).asOf)
    await add(record, late)
    // A look back is no look at what is there now.
    expect((await since(record, '--as-of', told.asOf)).out).toContain('Nothing new since')
    const news = await since(record)
    expect(news.err).toBe('')
    expect(news.out).toMatch(/revised killed, Baia Mare: county emergency inspectorate \d+ → 16/)
    expect((await on(record, ['changes', '--since', 'last', '--by', 'Ion'])).err).toContain(
      'Ion has not asked',
    )
  })
  it('since a time go by the clock the time is written for', async () => {
    const civil = JSON.parse((await on('whole', ['changes', '--since', NOON, '--json'])).out)
    expect(civil).toMatchObject({ clock: 'published', since: NOON })
    const instant = JSON.parse((await on('whole', ['changes', '--since', between, '--json'])).out)
    expect(instant).toMatchObject({ clock: 'recorded', since: between })
    expect(instant.changes.length).toBeGreaterThan(20)
  })
})

describe('hearsay figures', () => {
  it('knows a measure by its words, and lists them where it does not', async () => {
    const killed = await on('whole', ['figures', 'killed'])
    expect(killed.out).toMatch(/^ {2}Range +16 to 21/m)
    expect((await on('whole', ['figures', 'deaths'])).out).toBe(killed.out)
    const unknown = await on('whole', ['figures', 'volcanoes'])
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toMatch(
      /^hearsay: nothing counts “volcanoes”\nhearsay: what is counted: killed, injured/,
    )
    const json = JSON.parse((await on('whole', ['figures', 'killed', '--as-of', NOON, '--json'])).out)
    expect(json).toMatchObject({ format: 'hearsay/figures/1', measure: 'killed', asOf: NOON })
  })
})

describe('hearsay export', () => {
  it('leaves no cell that a spreadsheet would run, and keeps every character in JSON', async () => {
    const title = '=HYPERLINK("http://x.example","EXERCISE")'
    const text = `title: ${title}\noutlet: @Nord Sheet\ndate: 2024-03-04\n\n+Ana Exercise said: “-2+3 people were hurt.” “=1+1 is what we count,” Ana Exercise said.\n`
    writeFileSync(at('formula.txt'), text)
    await add('formula', [at('formula.txt')])
    const { out } = await on('formula', ['export', 'csv'])
    const cells = [...out.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'))
    expect(cells).toContain(`'${title}`)
    expect(cells).toContain(`'@Nord Sheet`)
    expect(cells.filter(cell => /^["'\s]*[=+\-@]/.test(cell) && !cell.startsWith("'"))).toEqual([])
    const lines = (await on('formula', ['export', 'jsonl'])).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.length).toBeGreaterThan(0)
    for (const { report, words, start, end } of lines) {
      expect(report.title).toBe(title)
      expect(text.slice(start, end)).toBe(words)
    }
  })
  it('writes to a file what it writes to standard output', async () => {
    const { out } = await on('early', ['export', 'jsonl'])
    expect(await on('early', ['export', 'jsonl', '--out', at('claims.jsonl')])).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(readFileSync(at('claims.jsonl'), 'utf8')).toBe(out)
    const then = (await on('whole', ['export', 'jsonl', '--as-of', NOON])).out
    expect(then).toBe(out)
  })
})

describe('docs/cli.md', () => {
  const text = readFileSync(new URL('../docs/cli.md', import.meta.url), 'utf8')

  it('has a section for each command, and names each of its options', async () => {
    const { out } = await runHearsay(['--help'])
    const commands = [...out.matchAll(/^ {2}([a-z]+)(?: \[| <)/gm)].map(([, name = '']) => name)
    expect(commands).toContain('changes')
    for (const command of commands.filter(name => name !== 'help')) {
      expect(text).toContain(`## \`hearsay ${command}\``)
      const help = await runHearsay([command, '--help'])
      for (const [option] of help.out.matchAll(/--[a-z-]+/g))
        if (option !== '--help') expect(text).toContain(option)
    }
  })
})

describe('hearsay demo', () => {
  it('records the exercise once, and gives its state as one object', async () => {
    const first = await on('demo', ['demo', '--reader', 'rules', '--json'])
    const again = await on('demo', ['demo', '--reader', 'rules', '--json'])
    const state = JSON.parse(first.out)
    expect(first.code).toBe(0)
    expect(state).toMatchObject({ format: 'hearsay/situation/1', name: 'EXERCISE: the dam above Baia Mare' })
    expect(state.reports).toHaveLength(30)
    expect(again).toMatchObject({ code: 0, out: first.out })
    expect(again.err).toContain('Recorded 0 reports')
  })
})
