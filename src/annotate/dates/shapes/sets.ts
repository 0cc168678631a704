/** Repeated times: "daily", "every Monday", "each year", "twice a month", "Tuesday nights". */
import { pad } from '../civil.ts'
import type { Meaning } from '../meaning.ts'
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

const LETTERS: Readonly<Record<string, string>> = { TS: 'T1S', TM: 'T1M', TH: 'T1H', F: '2W' }

function everyUnit(matched: Matched): Meaning {
  const code = (matched.one('unit') ?? matched.one('units'))?.code ?? 'D'
  const number = matched.pieces.find(piece => ['day', 'num'].includes(piece.kind))
  if (number === undefined) return set(`P${LETTERS[code] ?? `1${code}`}`)
  return set(code.startsWith('T') ? `PT${number.value}${code.slice(1)}` : `P${number.value}${code}`)
}

function perUnit(matched: Matched): Meaning {
  const code = matched.one('unit')?.code ?? 'D'
  return set(`P${LETTERS[code] ?? `1${code}`}`)
}

function everyWeekday(matched: Matched): Meaning {
  const weekday = (matched.one('weekday') ?? matched.one('weekdays'))?.value ?? 1
  return set(`XXXX-WXX-${weekday}${(matched.one('part') ?? matched.one('parts'))?.code ?? ''}`)
}
