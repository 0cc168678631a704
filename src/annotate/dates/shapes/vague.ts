/** Times without a date: "now", "recently", "the past", "the future", "current", "a later date". */
import type { Meaning } from '../meaning.ts'
import type { Shape } from '../shape.ts'

export const vagueShapes: readonly Shape[] = [
  {
    rule: 'vague',
    pattern: 'vague',
    becomes: 'done',
    read: m => vague(m.one('vague')?.code ?? 'PRESENT_REF'),
  },
  { rule: 'vague', pattern: 'current', becomes: 'done', read: () => vague('PRESENT_REF') },
  { rule: 'vague', pattern: 'recent', becomes: 'done', read: () => vague('PAST_REF') },
]

function vague(timex: string): Meaning {
  return { is: 'fixed', type: 'DATE', timex }
}
