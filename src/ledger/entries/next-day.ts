/** The day after a day, and a minute some hours later: civil time counted in UTC, so that no machine's zone matters. */

/** `2024-02-28` → `2024-02-29`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + DAY).toISOString().slice(0, 10)
}

/** `2024-03-04T20:05`, 24 → `2024-03-05T20:05`; a negative number of hours goes back. */
export function hoursLater(minute: string, hours: number): string {
  return new Date(Date.parse(`${minute}Z`) + hours * HOUR).toISOString().slice(0, 16)
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
