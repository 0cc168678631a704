/** Clock times and parts of the day alone: "10:30 a.m. EST", "5 p.m.", "noon", "this morning", "last night", "tonight". */
import { neighbours } from '../../../language/en/date-words.ts'
import { pad } from '../civil.ts'
import type { Meaning } from '../meaning.ts'
import type { Matched, Shape } from '../shape.ts'

/** What repeats, or is built for nights: "an overnight curfew". */
const NOT_OF_A_NIGHT = neighbours('no-overnight-before')

export const clockShapes: readonly Shape[] = [
  { rule: 'clock', pattern: 'clock ampm? zone?', becomes: 'time-date', read: clock },
  { rule: 'clock', pattern: 'number ampm zone?', becomes: 'time-date', read: clock },
  { rule: 'clock', pattern: 'number oclock ampm? zone?', becomes: 'time-date', read: clock },
  { rule: 'clock', pattern: 'number zone', becomes: 'time-date', read: fourDigits },
  { rule: 'clock', pattern: 'number in the part', becomes: 'time-date', read: clockInPart },
  { rule: 'part-of-day', pattern: 'the? early? part', becomes: 'time-date', read: partAlone },
  { rule: 'part-of-day', pattern: 'overnight', becomes: 'time-date', read: overnight },
  { rule: 'part-of-day', pattern: 'the part before', becomes: 'time-date', read: partBefore },
  { rule: 'part-of-day', pattern: 'early in the part', becomes: 'time-date', read: earlyPart },
  { rule: 'part-of-day', pattern: 'this early? hyphen? part', becomes: 'time-date', read: m => partOf(m, 0) },
  { rule: 'part-of-day', pattern: 'last part', becomes: 'time-date', read: lastPart },
  { rule: 'part-of-day', pattern: 'tonight', becomes: 'time-date', read: () => tonight() },
  {
    rule: 'part-of-day',
    pattern: 'that|same early? hyphen? part',
    becomes: 'time-date',
    read: m => storyPart(m, 0),
  },
  { rule: 'part-of-day', pattern: 'the|that same part', becomes: 'time-date', read: m => storyPart(m, 0) },
  {
    rule: 'part-of-day',
    pattern: 'the next|following early? part',
    becomes: 'time-date',
    read: m => storyPart(m, 1),
  },
  {
    rule: 'part-of-day',
    pattern: 'the previous early? part',
    becomes: 'time-date',
    read: m => storyPart(m, -1),
  },
]

function clock(matched: Matched): Meaning | null {
  const written = matched.one('clock')
  const hour = matched.pieces[0]?.value ?? 0
  if (written === undefined && (hour < 1 || hour > 24 || !Number.isInteger(hour))) return null
  const minutes = written?.value ?? hour * 60
  const dotted = written?.code === '.'
  const ampm = matched.one('ampm')?.code ?? (dotted ? '' : (written?.code ?? ''))
  // "18.30" is a time only with a zone or with am or pm; otherwise it may be a price.
  if (dotted && ampm === '' && !matched.has('zone')) return null
  if (ampm === '') return timeOf(minutes)
  return minutes >= 13 * 60 ? null : timeOf((minutes % 720) + (ampm.startsWith('p') ? 720 : 0))
}

function timeOf(minutes: number): Meaning {
  return { is: 'time', code: `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`, of: null }
}

/** "1800 GMT". */
function fourDigits(matched: Matched): Meaning | null {
  const value = matched.pieces[0]?.value ?? -1
  const minutes = Math.floor(value / 100) * 60 + (value % 100)
  return value < 100 || value > 2400 || value % 100 > 59 ? null : timeOf(minutes)
}

/** "4 in the morning". */
function clockInPart(matched: Matched): Meaning | null {
  const hour = matched.pieces[0]?.value ?? 0
  const part = matched.one('part')?.code ?? ''
  if (hour < 1 || hour > 12 || !Number.isInteger(hour)) return null
  if (part !== 'TMO' && part !== 'TAF' && part !== 'TEV') return null
  return timeOf((hour % 12) * 60 + (part === 'TMO' ? 0 : 720))
}

const SIDES: ReadonlySet<string> = new Set(['before', 'after'])

/** A part of the day alone counts where it is as good as a time ("noon") or a preposition leads in ("at night"). */
function partAlone(matched: Matched): Meaning | null {
  const code = matched.one('part')?.code ?? ''
  const before = matched.before?.lower ?? ''
  // "in the morning before the vote" is of a day that is not told.
  if (SIDES.has(matched.after?.lower ?? '')) return null
  if (matched.has('the')) return ['in', 'during'].includes(before) ? { is: 'time', code, of: null } : null
  if (!code.includes(':') && !['at', 'by', 'until', 'till', 'from'].includes(before)) return null
  return { is: 'time', code, of: null }
}

/** "early in the morning" of the day the text is at. */
function earlyPart(matched: Matched): Meaning {
  return { is: 'time', code: matched.one('part')?.code ?? 'TMO', of: null }
}

/** "last night", but not "past midnight". */
function lastPart(matched: Matched): Meaning | null {
  return matched.one('part')?.code.includes(':') ? null : partOf(matched, -1)
}

function partOf(matched: Matched, by: number): Meaning {
  const of: Meaning = { is: 'shift', unit: 'D', by, base: 'published' }
  return { is: 'time', code: matched.one('part')?.code ?? 'TMO', of }
}

/** "killed overnight", but not "an overnight train". */
function overnight(matched: Matched): Meaning | null {
  if (NOT_OF_A_NIGHT.has(matched.after?.lower ?? '')) return null
  return { is: 'time', code: 'TNI', of: { is: 'overnight' } }
}

/** "he had fled the night before", where no event follows. */
function partBefore(matched: Matched): Meaning | null {
  return matched.after === undefined || matched.after.kind === 'mark' ? storyPart(matched, -1) : null
}

function tonight(): Meaning {
  return { is: 'time', code: 'TNI', of: { is: 'shift', unit: 'D', by: 0, base: 'published' } }
}

function storyPart(matched: Matched, by: number): Meaning {
  return {
    is: 'time',
    code: matched.one('part')?.code ?? 'TMO',
    of: { is: 'shift', unit: 'D', by, base: 'story' },
  }
}
