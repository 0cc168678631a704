/** The package as a user gets it: packed, laid into another folder, run and imported and compiled against from there. */
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'hearsay-built-'))
const installed = join(home, 'node_modules/hearsay')

const REPORT = 'At least 12 people were killed in Almaty on Monday, the interior ministry said.\n'

beforeAll(() => {
  run('node', ['scripts/build.mjs'], ROOT)
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], ROOT)
  const tarball = readdirSync(home).find(name => name.endsWith('.tgz')) ?? ''
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', join(home, tarball), '-C', installed, '--strip-components=1'], home)
  linkDependencies()
  writeFileSync(join(home, 'report.txt'), REPORT)
  // A package of its own, so that no package.json further up has a say.
  writeFileSync(join(home, 'package.json'), '{ "name": "newsroom", "private": true }\n')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('the package', () => {
  it('holds what is needed to run it and nothing else', () => {
    const top = readdirSync(installed).sort()
    expect(top).toEqual(['LICENSE', 'NOTICE', 'README.md', 'dist', 'models', 'package.json', 'samples'])
    expect(
      filesIn(join(installed, 'dist')).filter(
        name => !/\.(?:js|d\.ts|json)$|^gazetteer\.txt$|^empty-record\.tar\.gz$/.test(name),
      ),
    ).toEqual([])
  })
  it('runs `hearsay read` on a report', () => {
    const main = join(installed, packageJson(installed).bin.hearsay)
    const printed = run(
      process.execPath,
      [main, 'read', 'report.txt', '--published', '2024-03-05', '--json'],
      home,
    )
    const reading = JSON.parse(printed)
    expect(reading.format).toBe('hearsay/1')
    expect(reading.report.text).toBe(REPORT)
    expect(reading.dates[0]).toMatchObject({ words: 'Monday', timex: '2024-03-04' })
  })
  it('reads by rules, and says so, where the trained reader is not there', () => {
    renameSync(join(installed, 'models'), join(installed, 'away'))
    const main = join(installed, packageJson(installed).bin.hearsay)
    const read = (...options: string[]) =>
      spawnSync(process.execPath, [main, 'read', 'report.txt', '--json', ...options], {
        cwd: home,
        encoding: 'utf8',
      })
    const instead = read()
    const insisted = read('--reader', 'tagger')
    renameSync(join(installed, 'away'), join(installed, 'models'))
    expect(instead.status).toBe(0)
    expect(instead.stderr).toMatch(
      /^hearsay: the trained reader cannot run here \(.*vocabulary\.txt.*\): the rules read instead\n/,
    )
    expect(JSON.parse(instead.stdout).statements.map((one: { reader: string }) => one.reader)).toEqual([
      'rules',
    ])
    expect(insisted.status).toBe(1)
    expect(insisted.stderr).toContain('leave out --reader to let the rules read')
    expect(insisted.stdout).toBe('')
  })
  it('exports its functions, and nothing that was not meant to be', () => {
    const script = `import * as hearsay from 'hearsay'
      const reading = hearsay.readReport(hearsay.toReport(${JSON.stringify(REPORT)}))
      console.log(JSON.stringify([Object.keys(hearsay).sort(), reading.format]))`
    const printed = run(process.execPath, ['--input-type=module', '-e', script], home)
    expect(JSON.parse(printed)).toEqual([['openTagger', 'readReport', 'toReport'], 'hearsay/1'])
  })
  it('gives its types to those who compile against it', () => {
    const program = `import { type Figure, type Reading, readReport, type Report, toReport } from 'hearsay'
      const report: Report = toReport('Text.', { published: '2024-03-05' })
      const reading: Reading = readReport(report)
      export const figures: readonly Figure[] = reading.figures\n`
    writeFileSync(join(home, 'program.mts'), program)
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const strict = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', '--noEmit']
    expect(run(process.execPath, [tsc, ...strict, 'program.mts'], home)).toBe('')
  })
  it('publishes the schema of the record', () => {
    const script = `import { createRequire } from 'node:module'
      console.log(createRequire(process.cwd() + '/x.js')('hearsay/schema.json').title)`
    const printed = run(process.execPath, ['--input-type=module', '-e', script], home)
    expect(printed).toContain('hearsay/1')
  })
})

/** What npm would install beside the package, from what is installed here. */
function linkDependencies(): void {
  for (const name of Object.keys(packageJson(ROOT).dependencies)) {
    const link = join(home, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), link, 'junction')
  }
}

function packageJson(folder: string): { bin: { hearsay: string }; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
}

/** Standard output of a command that must succeed. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}
