/** A duration counted from somewhere: "two weeks ago", "three days later", "a year earlier", "10 days from now". */
import type { Base, Meaning, Unit } from '../meaning.ts'
import type { Matched, Shape } from '../shape.ts'

export const shiftedShapes: readonly Shape[] = [
  { rule: 'ago', pattern: 'hedge? span ago', becomes: 'period-date', read: m => shifted(m, -1, 'published') },
  {
    rule: 'ago',
    pattern: 'hedge? span hence',
    becomes: 'period-date',
    read: m => shifted(m, 1, 'published'),
  },
  {
    rule: 'later',
    pattern: 'hedge? span later|after',
    becomes: 'period-date',
    read: m => shifted(m, 1, 'story'),
  },
  {
    rule: 'earlier',
    pattern: 'hedge? span earlier|before',
    becomes: 'period-date',
    read: m => shifted(m, -1, 'story'),
  },
  {
    rule: 'ago',
    pattern: 'span hyphen? ago',
    becomes: 'period-date',
    read: m => shifted(m, -1, 'published'),
  },
  {
    rule: 'earlier',
    pattern: 'unit hyphen earlier',
    becomes: 'period-date',
    read: m => adjective(m, 'story'),
  },
  { rule: 'ago', pattern: 'unit hyphen ago', becomes: 'period-date', read: m => adjective(m, 'published') },
]

function shifted(matched: Matched, sign: 1 | -1, base: Base): Meaning | null {
  const span = matched.one('span')?.meaning
  if (span?.is !== 'span') return null
  // Other hours and minutes stay durations: the text rarely says which hour they are counted from.
  if (span.unit.startsWith('T')) return base === 'published' && sign < 0 ? minutesAgo(span) : null
  // "before" and "after" mostly go on: "two days before the vote"; only at an end do they count back from the story.
  const open = matched.has('before') || matched.has('after')
  if (open && matched.after !== undefined && matched.after.kind !== 'mark') return null
  if (span.amount === null) return { is: 'fixed', type: 'DATE', timex: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  const amount = sign * span.amount
  // A decade is a round figure of years here: "a decade ago" is a year, "last decade" is ten.
  if (span.unit === 'E' || span.unit === 'C')
    return { is: 'shift', unit: 'Y', by: amount * (span.unit === 'E' ? 10 : 100), base }
  return { is: 'shift', unit: span.unit, by: amount, base, yearOfPeriod: Math.abs(amount) === 1 }
}

const MINUTES: Readonly<Partial<Record<Unit, number>>> = { TM: 1, TH: 60 }

/** "an hour ago", where the text says how many. */
function minutesAgo({ amount, unit }: Extract<Meaning, { is: 'span' }>): Meaning | null {
  const each = MINUTES[unit]
  return amount === null || each === undefined ? null : { is: 'minutes-ago', minutes: amount * each }
}

/** "year-earlier", "year-ago" before a noun. */
function adjective(matched: Matched, base: Base): Meaning | null {
  const unit = matched.one('unit')?.code
  if (unit !== 'Y' && unit !== 'M' && unit !== 'W') return null
  return { is: 'shift', unit, by: -1, base, yearOfPeriod: true }
}
