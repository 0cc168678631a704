/** Generated from data/en/ordinal-words.yml by `npm run data`. Change the table, not this file. */
export type OrdinalWordsRow = {
  readonly word: string
  readonly value: number
}

export const ordinalWords: readonly OrdinalWordsRow[] = [
  {"word":"first","value":1},
  {"word":"second","value":2},
  {"word":"third","value":3},
  {"word":"fourth","value":4},
  {"word":"fifth","value":5},
  {"word":"sixth","value":6},
  {"word":"seventh","value":7},
  {"word":"eighth","value":8},
  {"word":"ninth","value":9},
  {"word":"tenth","value":10},
  {"word":"eleventh","value":11},
  {"word":"twelfth","value":12},
  {"word":"thirteenth","value":13},
  {"word":"fourteenth","value":14},
  {"word":"fifteenth","value":15},
  {"word":"sixteenth","value":16},
  {"word":"seventeenth","value":17},
  {"word":"eighteenth","value":18},
  {"word":"nineteenth","value":19},
  {"word":"twentieth","value":20},
  {"word":"thirtieth","value":30},
  {"word":"fortieth","value":40},
  {"word":"fiftieth","value":50},
  {"word":"sixtieth","value":60},
  {"word":"seventieth","value":70},
  {"word":"eightieth","value":80},
  {"word":"ninetieth","value":90},
  {"word":"hundredth","value":100},
  {"word":"thousandth","value":1000},
  {"word":"millionth","value":1000000},
]
