import { describe, expect, it } from 'vitest'
import { actorStates } from '../src/ledger/situation/actor-states.ts'
import { sourceOf } from '../src/views/page/desk.ts'

const actors = actorStates(
  ['RIA Novosti', 'the TASS', 'Harbour Post'].map(name => ({ id: name, kind: 'outlet', name })),
  [],
  new Map(),
)
const desk = { actors, outlets: new Set<string>(), year: '2024' }
const shown = (actor: string) =>
  sourceOf(actor, null, desk)
    .map(run => ('text' in run ? run.text : ''))
    .join('')

describe('an outlet of a state', () => {
  it('stays an actor of its own, with its family beside it', () => {
    expect([...actors.values()].map(({ name, family }) => [name, family])).toEqual([
      ['RIA Novosti', 'Russian state media'],
      ['TASS', 'Russian state media'],
      ['Harbour Post', null],
    ])
    expect(shown('RIA Novosti')).toBe('RIA Novosti (Russian state media)')
    expect(shown('Harbour Post')).toBe('Harbour Post')
  })
})
