/** The scorer of names of actors on invented pairs with known answers. */
import { describe, expect, it } from 'vitest'
import { pairsOf, scorePairs } from '../score/actor-names.ts'

const TABLE = `case_group,schema,name1,name2,is_match,quality
one,Person,Ana Lovric,Ana Lovrić,true,STRONG
one,Person,"Lovric, Ana",Eva Lovric,false,STRONG
two,Company,"Halcyon ""H"" Ltd",Quarn AG,true,WEAK
`

describe('the scorer of names of actors', () => {
  it('reads quoted cells', () => {
    expect(pairsOf(TABLE).map(pair => [pair.a, pair.isOne])).toEqual([
      ['Ana Lovric', true],
      ['Lovric, Ana', false],
      ['Halcyon "H" Ltd', true],
    ])
  })
  it('counts the pairs said to be one, over all and by part, and lists what was said wrong', () => {
    const { measures, errors } = scorePairs(pairsOf(TABLE))
    const value = (name: string) => measures.find(measure => measure.name === name)?.value
    expect([value('pairs'), value('P'), value('R'), value('one: F1'), value('Company: F1')]).toEqual([
      3, 100, 50, 100, 0,
    ])
    expect(value('R of keys')).toBe(50)
    expect(errors.map(error => error.words)).toEqual(['Halcyon "H" Ltd | Quarn AG'])
  })
})
