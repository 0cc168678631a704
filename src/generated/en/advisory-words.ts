/** Generated from data/en/advisory-words.yml by `npm run data`. Change the table, not this file. */
export type AdvisoryWordsRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const advisoryWords: readonly AdvisoryWordsRow[] = [
  {"kind":"negator","words":["not","never","no","against","avoid","refrain","stop","without","nobody","cannot","don","dont"]},
  {"kind":"notice","words":["notice","advice","advisory","warning","alert","alarm","order","guidance","recommendation","watch"]},
  {"kind":"level","words":["green","yellow","amber","orange","red","purple","black"]},
  {"kind":"public","words":["residents","people","citizens","everyone","everybody","anyone","public","inhabitants","villagers","locals","households","population","those","all","only"]},
  {"kind":"empty","words":["the","a","an","its","their","his","her","our","it","to","of","in","on","at","for","from","by","and","or","as","be","is","are","was","were","all","any","further","notice","must","should","still","only","please","until","before","after","who","already","what","say","says"]},
]
