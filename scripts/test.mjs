/**
 * `npm test`: from a fresh clone to a judgement. Installs (also PostgreSQL, for the store), builds, checks style, types and patterns, runs the
 * tests (one of them checks the generated files). Arguments go to the test runner: `npm test -- test/cases.test.ts`.
 *
 * The last line is `N passed, N failed`, alone; the exit code is not 0 where anything failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPostgres } from './postgres.mjs'
import { build, install, requireNode, run, runTool } from './prepare.mjs'

requireNode()
install()
const wanted = process.argv.slice(2)
if (wanted.length === 0 || wanted.some(name => name.includes('store'))) installPostgres()
build()
const failed = [
  step('npm run check (style, types, patterns)', () => run('npm', ['run', '--silent', 'check'])),
].filter(name => name !== null)
const counts = runTests(wanted)
for (const name of failed) console.log(`FAILED: ${name}`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = failed.length > 0 || counts.failed > 0 ? 1 : 0

/** Runs one step under its name; returns the name where it failed. */
function step(name, action) {
  console.log(`\n── ${name}`)
  const failed = action() !== 0
  console.log(failed ? 'failed' : 'good')
  return failed ? name : null
}

/** Runs the tests; a file that could not even be loaded counts as one failed test. */
function runTests(args) {
  console.log('\n── vitest run (tests)')
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-test-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = runTool('vitest/vitest.mjs', ['run', ...reporters, ...args])
  const { passed, failed } = countsOf(report)
  rmSync(folder, { recursive: true, force: true })
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) }
}

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const unloaded = testResults.filter(
      file => file.status === 'failed' && file.assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
  } catch {
    return { passed: 0, failed: 1 } // the runner ended before it could report
  }
}
