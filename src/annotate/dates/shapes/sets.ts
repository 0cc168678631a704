/** Repeated times: "daily", "every Monday", "each year", "twice a month", "Tuesday nights". */
import { pad } from '../civil.ts'
import { durationOf } from '../duration.ts'
import type { Meaning, Unit } from '../meaning.ts'
import type { Matched, Shape } from '../shape.ts'

export const setShapes: readonly Shape[] = [
  { rule: 'repeated', pattern: 'adverb', becomes: 'set', read: m => set(m.one('adverb')?.code ?? 'P1D') },
  { rule: 'repeated', pattern: 'every unit', becomes: 'set', read: everyUnit },
  { rule: 'repeated', pattern: 'every number units', becomes: 'set', read: everyUnit },
  { rule: 'repeated', pattern: 'every weekday part?', becomes: 'set', read: everyWeekday },
  {
    rule: 'repeated',
    pattern: 'every part',
    becomes: 'set',
    read: m => set(`XXXX-XX-XX${m.one('part')?.code ?? ''}`),
  },
  {
    rule: 'repeated',
    pattern: 'every season',
    becomes: 'set',
    read: m => set(`XXXX-${m.one('season')?.code ?? 'SU'}`),
  },
  {
    rule: 'repeated',
    pattern: 'every month',
    becomes: 'set',
    read: m => set(`XXXX-${pad(m.one('month')?.value ?? 1)}`),
  },
  { rule: 'repeated', pattern: 'every weekend', becomes: 'set', read: () => set('XXXX-WXX-WE') },
  { rule: 'repeated', pattern: 'weekends', becomes: 'set', read: () => set('XXXX-WXX-WE') },
  { rule: 'repeated', pattern: 'weekdays part?', becomes: 'set', read: everyWeekday },
  { rule: 'repeated', pattern: 'weekday parts', becomes: 'set', read: everyWeekday },
  { rule: 'repeated', pattern: 'once a|per|every unit', becomes: 'set', read: everyUnit },
  { rule: 'repeated', pattern: 'number times a|per|every unit', becomes: 'set', read: perUnit },
  { rule: 'repeated', pattern: 'per unit', becomes: 'set', read: perUnit },
]

function set(timex: string): Meaning {
  return { is: 'fixed', type: 'SET', timex }
}

function everyUnit(matched: Matched): Meaning {
  const code = (matched.one('unit') ?? matched.one('units'))?.code ?? 'D'
  const number = matched.pieces.find(piece => ['day', 'num'].includes(piece.kind))?.value ?? 1
  return set(code === 'F' ? `P${2 * number}W` : durationOf(number, code as Unit))
}

/** "three times a week" repeats by the week. */
function perUnit(matched: Matched): Meaning {
  const code = matched.one('unit')?.code ?? 'D'
  return set(code === 'F' ? 'P2W' : durationOf(1, code as Unit))
}

function everyWeekday(matched: Matched): Meaning {
  const weekday = (matched.one('weekday') ?? matched.one('weekdays'))?.value ?? 1
  return set(`XXXX-WXX-${weekday}${(matched.one('part') ?? matched.one('parts'))?.code ?? ''}`)
}
