/** Generated from data/en/fractions.yml by `npm run data`. Change the table, not this file. */
export type FractionsRow = {
  readonly word: string
  readonly parts: number
}

export const fractions: readonly FractionsRow[] = [
  {"word":"half","parts":2},
  {"word":"halves","parts":2},
  {"word":"third","parts":3},
  {"word":"thirds","parts":3},
  {"word":"quarter","parts":4},
  {"word":"quarters","parts":4},
  {"word":"fourth","parts":4},
  {"word":"fourths","parts":4},
  {"word":"fifth","parts":5},
  {"word":"fifths","parts":5},
  {"word":"sixth","parts":6},
  {"word":"seventh","parts":7},
  {"word":"eighth","parts":8},
  {"word":"eighths","parts":8},
  {"word":"tenth","parts":10},
  {"word":"tenths","parts":10},
  {"word":"hundredth","parts":100},
]
