/** Generated from data/en/common-words.yml by `npm run data`. Change the table, not this file. */
export type CommonWordsRow = {
  readonly word: string
}

export const commonWords: readonly CommonWordsRow[] = [
  {"word":"the"},
  {"word":"of"},
  {"word":"and"},
  {"word":"to"},
  {"word":"that"},
  {"word":"with"},
  {"word":"from"},
  {"word":"said"},
  {"word":"says"},
  {"word":"has"},
  {"word":"had"},
  {"word":"were"},
  {"word":"are"},
  {"word":"been"},
  {"word":"his"},
  {"word":"their"},
  {"word":"they"},
  {"word":"it"},
  {"word":"this"},
  {"word":"which"},
  {"word":"who"},
  {"word":"after"},
  {"word":"not"},
  {"word":"but"},
]
