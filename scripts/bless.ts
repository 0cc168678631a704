/**
 * `npm run bless -- cases/figures/tolls.txt` rewrites the expectations of the named case files to what the engine finds
 * now, and prints what changed. Read the difference before you commit it. Never in CI, never for all files at once.
 *
 * A claim keeps the fields its case named; a new claim gets every field that has something in it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type Description, describeAll } from '../test/support/describe-claims.ts'
import { type Case, type Expected, readCaseFile } from '../test/support/read-cases.ts'
import { detailsOf, kindsOf } from '../test/support/run-case.ts'

const ROOT = new URL('../', import.meta.url).pathname

function bless(file: string): void {
  const before = readFileSync(file, 'utf8')
  const lines = before.split('\n')
  let after = ''
  const cases = readCaseFile(file, before)
  for (const [index, one] of cases.entries()) {
    const end = (cases[index + 1]?.line ?? lines.length + 1) - 1
    const arrow = lines.indexOf('=>', one.line)
    const kept = one.headers.has('known failure') ? lines.slice(arrow + 1, end) : expectations(one)
    after += `${lines.slice(one.line - 1, arrow + 1).join('\n')}\n${kept.join('\n').replace(/\n+$/, '')}\n\n`
  }
  const text = `${after.replace(/\n+$/, '')}\n`
  for (const line of changed(lines, text.split('\n'))) console.log(line)
  writeFileSync(file, text)
}

function expectations(one: Case): string[] {
  const kinds = kindsOf(one)
  const found = describeAll(one.text, detailsOf(one)).filter(claim => kinds.includes(claim.kind))
  if (found.length === 0) return ['', 'nothing']
  return found.flatMap(claim => ['', ...claimLines(claim, fieldsFor(claim, one.expected))])
}

/** The fields the case named for the claim with this quote, or all with something in them. */
function fieldsFor(claim: Description, expected: readonly Expected[]): readonly string[] {
  const same = expected.find(one => one.kind === claim.kind && one.fields.get('quote') === claim.fields.quote)
  if (same) return [...same.fields.keys()]
  return Object.keys(claim.fields).filter(
    name => claim.fields[name] !== 'none' && claim.fields[name] !== 'null',
  )
}

function claimLines(claim: Description, fields: readonly string[]): string[] {
  const width = Math.max(0, ...fields.map(name => name.length))
  const rows = fields.map(name => `  ${name.padEnd(width)}  ${claim.fields[name]?.replace(/\s*\n\s*/g, ' ')}`)
  return [`${claim.kind}  ${claim.summary}`, ...rows]
}

/** The lines that are only in one of two versions, marked as a difference is. */
function changed(before: readonly string[], after: readonly string[]): string[] {
  const old = new Set(before)
  const now = new Set(after)
  return [
    ...before.filter(line => !now.has(line)).map(line => `- ${line}`),
    ...after.filter(line => !old.has(line)).map(line => `+ ${line}`),
  ]
}

const files = process.argv.slice(2)
if (process.env['CI'] || files.length === 0) {
  console.error('Name the case files to rewrite: npm run bless -- cases/figures/tolls.txt (never in CI).')
  process.exitCode = 2
} else {
  for (const file of files) {
    console.log(relative(ROOT, file))
    bless(file)
  }
}
