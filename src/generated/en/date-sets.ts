/** Generated from data/en/date-sets.yml by `npm run data`. Change the table, not this file. */
export type DateSetsRow = {
  readonly word: string
  readonly timex: string
}

export const dateSets: readonly DateSetsRow[] = [
  {"word":"hourly","timex":"PT1H"},
  {"word":"daily","timex":"P1D"},
  {"word":"nightly","timex":"XXXX-XX-XXTNI"},
  {"word":"weekly","timex":"P1W"},
  {"word":"fortnightly","timex":"P2W"},
  {"word":"biweekly","timex":"P2W"},
  {"word":"monthly","timex":"P1M"},
  {"word":"annually","timex":"P1Y"},
  {"word":"yearly","timex":"P1Y"},
]
