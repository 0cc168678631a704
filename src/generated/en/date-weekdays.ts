/** Generated from data/en/date-weekdays.yml by `npm run data`. Change the table, not this file. */
export type DateWeekdaysRow = {
  readonly word: string
  readonly weekday: number
  readonly careful?: boolean
  readonly plural?: boolean
}

export const dateWeekdays: readonly DateWeekdaysRow[] = [
  {"word":"monday","weekday":1},
  {"word":"tuesday","weekday":2},
  {"word":"wednesday","weekday":3},
  {"word":"thursday","weekday":4},
  {"word":"friday","weekday":5},
  {"word":"saturday","weekday":6},
  {"word":"sunday","weekday":7},
  {"word":"mon","weekday":1,"careful":true},
  {"word":"tue","weekday":2,"careful":true},
  {"word":"tues","weekday":2,"careful":true},
  {"word":"wed","weekday":3,"careful":true},
  {"word":"thu","weekday":4,"careful":true},
  {"word":"thur","weekday":4,"careful":true},
  {"word":"thurs","weekday":4,"careful":true},
  {"word":"fri","weekday":5,"careful":true},
  {"word":"sat","weekday":6,"careful":true},
  {"word":"sun","weekday":7,"careful":true},
  {"word":"mondays","weekday":1,"plural":true},
  {"word":"tuesdays","weekday":2,"plural":true},
  {"word":"wednesdays","weekday":3,"plural":true},
  {"word":"thursdays","weekday":4,"plural":true},
  {"word":"fridays","weekday":5,"plural":true},
  {"word":"saturdays","weekday":6,"plural":true},
  {"word":"sundays","weekday":7,"plural":true},
]
