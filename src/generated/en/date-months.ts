/** Generated from data/en/date-months.yml by `npm run data`. Change the table, not this file. */
export type DateMonthsRow = {
  readonly word: string
  readonly month: number
  readonly careful?: boolean
}

export const dateMonths: readonly DateMonthsRow[] = [
  {"word":"january","month":1},
  {"word":"jan","month":1,"careful":true},
  {"word":"february","month":2},
  {"word":"feb","month":2},
  {"word":"march","month":3,"careful":true},
  {"word":"mar","month":3,"careful":true},
  {"word":"april","month":4,"careful":true},
  {"word":"apr","month":4},
  {"word":"may","month":5,"careful":true},
  {"word":"june","month":6,"careful":true},
  {"word":"jun","month":6,"careful":true},
  {"word":"july","month":7},
  {"word":"jul","month":7},
  {"word":"august","month":8,"careful":true},
  {"word":"aug","month":8},
  {"word":"september","month":9},
  {"word":"sept","month":9},
  {"word":"sep","month":9},
  {"word":"october","month":10},
  {"word":"oct","month":10},
  {"word":"november","month":11},
  {"word":"nov","month":11},
  {"word":"december","month":12},
  {"word":"dec","month":12},
]
