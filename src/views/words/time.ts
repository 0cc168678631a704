/**
 * Civil intervals as people write them: `2022-01-06`/`2022-01-07` → `Thu 6 Jan 2022`; what is not known is not filled in.
 */

/** Half-open; null is an end that is not known. `timex` says what part of the day is meant. */
export type Interval = { readonly from: string | null; readonly to: string | null; readonly timex: string }

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}

const DAY = 86_400_000

export function showInterval({ from, to, timex }: Interval): string {
  const part = PARTS[/T(MO|MI|AF|EV|NI|DT)$/.exec(timex)?.[1] ?? '']
  if (from !== null && part !== undefined) return `${showDay(from)}, ${part}`
  if (from === null) return to === null ? 'time not known' : `until ${showMoment(to)}`
  if (to === null) return `from ${showMoment(from)}`
  if (hasTime(from) || hasTime(to)) return showTimes(from, to)
  return showDays(from, to)
}

/** `2022-01-07` → `Fri 7 Jan 2022`; with a time, `Fri 7 Jan 2022, 18:05`. */
export function showMoment(moment: string): string {
  return hasTime(moment) ? `${showDay(moment)}, ${clock(moment)}` : showDay(moment)
}

function showTimes(from: string, to: string): string {
  const sameMinute = instant(to) - instant(from) <= 60_000
  if (sameMinute) return showMoment(from)
  const sameDay = instant(to) - instant(from.slice(0, 10)) <= DAY
  return sameDay
    ? `${showDay(from)}, ${clock(from)} to ${clock(to) === '00:00' ? '24:00' : clock(to)}`
    : `${showMoment(from)} to ${showMoment(to)}`
}

/** Whole days: one, a month, a year, or a range from the first to the last day in it. */
function showDays(from: string, to: string): string {
  if (Number.isNaN(instant(from) + instant(to))) return `${from} to ${to}`
  const last = new Date(instant(to) - DAY).toISOString().slice(0, 10)
  if (last <= from.slice(0, 10)) return showDay(from)
  const [year, month, day] = numbers(from)
  const [endYear, endMonth, endDay] = numbers(to)
  if (day === 1 && endDay === 1) {
    const months = (endYear - year) * 12 + endMonth - month
    if (months === 1) return `${MONTHS[month - 1]} ${year}`
    if (months === 12 && month === 1) return String(year)
    if (month === 1 && endMonth === 1) return `${year} to ${endYear - 1}`
  }
  return `${showDay(from)} to ${showDay(last)}`
}

function showDay(date: string): string {
  const [year, month, day] = numbers(date)
  const weekday = WEEKDAYS[new Date(instant(date.slice(0, 10))).getUTCDay()]
  return weekday === undefined ? date : `${weekday} ${day} ${MONTHS[month - 1]} ${year}`
}

function hasTime(moment: string): boolean {
  return moment.includes('T')
}

function clock(moment: string): string {
  return hasTime(moment) ? moment.slice(11, 16) : '00:00'
}

/** Reckoned in UTC, so that the machine's own zone never matters. */
function instant(moment: string): number {
  return Date.parse(hasTime(moment) ? `${moment.slice(0, 16)}Z` : `${moment.slice(0, 10)}T00:00Z`)
}

function numbers(date: string): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}
