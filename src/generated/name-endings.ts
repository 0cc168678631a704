/** Generated from data/name-endings.yml by `npm run data`. Change the table, not this file. */
export type NameEndingsRow = {
  readonly ending: string
  readonly case: string
  readonly shortest: number
}

export const nameEndings: readonly NameEndingsRow[] = [
  {"ending":"lle","case":"allative","shortest":4},
  {"ending":"lla","case":"adessive","shortest":4},
  {"ending":"lta","case":"ablative","shortest":4},
  {"ending":"ssa","case":"inessive","shortest":4},
  {"ending":"sta","case":"elative","shortest":4},
  {"ending":"n","case":"genitive","shortest":6},
  {"ending":"a","case":"partitive","shortest":6},
  {"ending":"ksi","case":"translative","shortest":5},
]
