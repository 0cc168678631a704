/** Generated from data/en/word-endings.yml by `npm run data`. Change the table, not this file. */
export type WordEndingsRow = {
  readonly ending: string
  readonly becomes: string
  readonly shortest: number
}

export const wordEndings: readonly WordEndingsRow[] = [
  {"ending":"ations","becomes":"","shortest":4},
  {"ending":"ation","becomes":"","shortest":4},
  {"ending":"tions","becomes":"t","shortest":4},
  {"ending":"tion","becomes":"t","shortest":4},
  {"ending":"sions","becomes":"s","shortest":4},
  {"ending":"sion","becomes":"s","shortest":4},
  {"ending":"ating","becomes":"","shortest":4},
  {"ending":"ated","becomes":"","shortest":4},
  {"ending":"ates","becomes":"","shortest":4},
  {"ending":"ate","becomes":"","shortest":4},
  {"ending":"sses","becomes":"ss","shortest":2},
  {"ending":"ches","becomes":"ch","shortest":2},
  {"ending":"shes","becomes":"sh","shortest":2},
  {"ending":"xes","becomes":"x","shortest":2},
  {"ending":"ies","becomes":"y","shortest":2},
  {"ending":"ied","becomes":"y","shortest":2},
  {"ending":"ings","becomes":"","shortest":3},
  {"ending":"ing","becomes":"","shortest":3},
  {"ending":"eed","becomes":"ee","shortest":2},
  {"ending":"ed","becomes":"","shortest":2},
  {"ending":"ss","becomes":"ss","shortest":1},
  {"ending":"us","becomes":"us","shortest":1},
  {"ending":"is","becomes":"is","shortest":1},
  {"ending":"es","becomes":"","shortest":3},
  {"ending":"s","becomes":"","shortest":2},
  {"ending":"e","becomes":"","shortest":2},
]
