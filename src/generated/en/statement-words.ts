/** Generated from data/en/statement-words.yml by `npm run data`. Change the table, not this file. */
export type StatementWordsRow = {
  readonly use: string
  readonly words: readonly string[]
}

export const statementWords: readonly StatementWordsRow[] = [
  {"use":"turning","words":["but","while","although","though","whereas"]},
  {"use":"subordinating","words":["when","while","after","as","if","since","because","before","although","though","whereas","once"]},
  {"use":"circumstance","words":["while","after","before","during","since","because"]},
  {"use":"leading","words":["when","while","after","before","as","in","on","asked","speaking","during","since","once","for","by","with","from","earlier","later"]},
  {"use":"question","words":["if","whether","how","why","what","when","where","who","which"]},
  {"use":"telling","words":["told","tells","tell","telling","informed","informs"]},
  {"use":"going-on","words":["went","goes","gone","continued","continues","came","comes"]},
  {"use":"nobody","words":["nobody","none","neither","no","nothing"]},
  {"use":"object-pronoun","words":["me","him","her","us","them","it"]},
  {"use":"attitude","words":["sure","certain","confident","convinced","afraid","worried","concerned","hopeful","aware","doubtful","sceptical","skeptical","optimistic","alarmed","adamant","fearful","persuaded","satisfied","clear"]},
]
