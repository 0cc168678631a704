/** Runs each rule's own examples. */
import { describe, expect, it } from 'vitest'
import { rules } from '../src/engine/rules.ts'
import { describeAll } from './support/describe-claims.ts'

const PUBLISHED = '2024-03-05'

describe('rules', () => {
  it('have ids of their own', () => {
    const ids = rules.map(rule => rule.id)
    expect(ids).toEqual([...new Set(ids)])
  })
  for (const rule of rules) {
    const firesIn = (text: string) =>
      describeAll(text, { published: PUBLISHED }).some(found => found.rule === rule.id)
    it(`${rule.id} finds its examples`, () => {
      expect(rule.finds.length).toBeGreaterThan(0)
      expect(rule.finds.filter(text => !firesIn(text))).toEqual([])
    })
    it(`${rule.id} ignores its counter-examples`, () => {
      expect(rule.ignores.filter(firesIn)).toEqual([])
    })
  }
})
