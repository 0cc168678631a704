/** Generated from data/en/date-seasons.yml by `npm run data`. Change the table, not this file. */
export type DateSeasonsRow = {
  readonly word: string
  readonly code: string
  readonly from: number
  readonly plural?: boolean
  readonly careful?: boolean
}

export const dateSeasons: readonly DateSeasonsRow[] = [
  {"word":"spring","code":"SP","from":3},
  {"word":"springtime","code":"SP","from":3},
  {"word":"summer","code":"SU","from":6},
  {"word":"summers","code":"SU","from":6,"plural":true},
  {"word":"summertime","code":"SU","from":6},
  {"word":"autumn","code":"FA","from":9},
  {"word":"fall","code":"FA","from":9,"careful":true},
  {"word":"winter","code":"WI","from":12},
  {"word":"wintertime","code":"WI","from":12},
  {"word":"winters","code":"WI","from":12,"plural":true},
]
