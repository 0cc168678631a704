/** Generated from data/patronymics.yml by `npm run data`. Change the table, not this file. */
export type PatronymicsRow = {
  readonly language: string
  readonly endings: readonly string[]
}

export const patronymics: readonly PatronymicsRow[] = [
  {"language":"East Slavic","endings":["ovich","evich","ovych","evych","ovna","evna","ivna","ichna","inichna","ovic","evic","owicz","yevich","yovych","avich","avna"]},
  {"language":"Kazakh and Kyrgyz","endings":["uly","uulu","kyzy","qyzy","kizi","qizi"]},
  {"language":"Azerbaijani and Turkish","endings":["oglu","ogly","oghlu","gizi"]},
]
