/** The time in a TIMEX3 code of a part of the day or a clock time: `T10:30` begins 630 minutes after midnight, `TEV` 1080. */
import { hoursOfPart } from '../../language/en/date-words.ts'

/** Minutes since midnight at which a time of day begins. */
export function startOfTime(code: string): number {
  const part = hoursOfPart.get(code)
  if (part !== undefined) return part.from * 60
  return Number(code.slice(1, 3)) * 60 + Number(code.slice(4, 6))
}
