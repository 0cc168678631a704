/** Generated from data/look-alikes.yml by `npm run data`. Change the table, not this file. */
export type LookAlikesRow = {
  readonly digit: string
  readonly letter: string
}

export const lookAlikes: readonly LookAlikesRow[] = [
  {"digit":"0","letter":"o"},
  {"digit":"1","letter":"i"},
  {"digit":"3","letter":"e"},
  {"digit":"4","letter":"a"},
  {"digit":"5","letter":"s"},
  {"digit":"7","letter":"t"},
  {"digit":"8","letter":"b"},
  {"digit":"9","letter":"g"},
]
