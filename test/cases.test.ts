/** Runs every case of cases/: the number of claims is always checked, a field only where the case names it. */
import { relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/engine/rules.ts'
import { compare } from './support/compare.ts'
import { describeAll } from './support/describe-claims.ts'
import { type Case, readCases } from './support/read-cases.ts'
import { CASES, detailsOf, kindsOf } from './support/run-case.ts'

const cases = readCases(CASES)
const fired = new Set<string>()

/** What the descriptions of sentences, quotations and actors call themselves: these come from no rule. */
const BESIDE_THE_RULES = ['parse/sentence', 'parse/quotation', 'actors/actor']

describe('cases', () => {
  for (const one of cases) {
    it(`${relative(CASES, one.file)}:${one.line} ${one.title}`, () => check(one))
  }
})

describe('coverage', () => {
  it('every rule fires in at least one case', () => {
    const silent = rules.map(rule => rule.id).filter(id => !fired.has(id))
    expect(silent, 'rules no case touches; add a case or remove the rule').toEqual([])
  })
  it('every claim names a rule of the list', () => {
    const listed = new Set(rules.map(rule => rule.id))
    const unlisted = [...fired].filter(id => !listed.has(id) && !BESIDE_THE_RULES.includes(id))
    expect(unlisted, 'name the rule in its folder’s rules.ts, with examples').toEqual([])
  })
  it('there are at least 200 cases, 40 of which yield nothing', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200)
    expect(cases.filter(one => one.expected.length === 0).length).toBeGreaterThanOrEqual(40)
  })
})

function check(one: Case): void {
  const kinds = kindsOf(one)
  const all = describeAll(one.text, detailsOf(one))
  for (const found of all) fired.add(found.rule)
  const problems = compare(
    one.expected,
    all.filter(found => kinds.includes(found.kind)),
  )
  const known = one.headers.get('known failure')
  if (known !== undefined) {
    expect(problems, `passes now: remove "known failure: ${known}"`).not.toEqual([])
    return
  }
  if (problems.length > 0) throw new Error(`${one.file}:${one.line}\n${one.text}\n\n${problems.join('\n')}`)
}
