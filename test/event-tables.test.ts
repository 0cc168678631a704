/** The tables of events name only codes of PLOVER, and the groups they refer to exist. */
import { describe, expect, it } from 'vitest'
import { eventNouns } from '../src/generated/en/event-nouns.ts'
import { eventVerbs } from '../src/generated/en/event-verbs.ts'
import { eventWords } from '../src/generated/en/event-words.ts'
import { plover } from '../src/generated/plover.ts'

const codes = new Set(plover.map(row => row.code))
const groups = new Set(eventWords.map(row => row.group))

describe('the tables of events', () => {
  it('name only codes of PLOVER', () => {
    const used = [...eventVerbs, ...eventNouns].map(row => row.code)
    expect(used.filter(code => !codes.has(code))).toEqual([])
  })
  it('use every code of PLOVER', () => {
    const used = new Set(eventVerbs.map(row => row.code))
    expect([...codes].filter(code => !used.has(code))).toEqual([])
  })
  it('refer to groups that exist', () => {
    const words = eventVerbs.flatMap(row => [
      ...(row.object ?? []),
      ...(row.subject ?? []),
      ...(row.not ?? []),
    ])
    const named = words.filter(word => word.startsWith('$') && word !== '$').map(word => word.slice(1))
    expect(named.filter(name => !groups.has(name))).toEqual([])
  })
})
