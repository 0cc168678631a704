/** Generated from data/en/score-words.yml by `npm run data`. Change the table, not this file. */
export type ScoreWordsRow = {
  readonly word: string
}

export const scoreWords: readonly ScoreWordsRow[] = [
  {"word":"win"},
  {"word":"wins"},
  {"word":"won"},
  {"word":"beat"},
  {"word":"beats"},
  {"word":"beaten"},
  {"word":"defeat"},
  {"word":"defeated"},
  {"word":"lose"},
  {"word":"loses"},
  {"word":"lost"},
  {"word":"lead"},
  {"word":"leads"},
  {"word":"led"},
  {"word":"draw"},
  {"word":"drew"},
  {"word":"victory"},
  {"word":"score"},
  {"word":"scored"},
  {"word":"tie"},
  {"word":"tied"},
  {"word":"match"},
]
