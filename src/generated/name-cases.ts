/** Generated from data/name-cases.yml by `npm run data`. Change the table, not this file. */
export type NameCasesRow = {
  readonly language: string
  readonly ending: string
  readonly becomes: string
  readonly shortest: number
  readonly telling: boolean
}

export const nameCases: readonly NameCasesRow[] = [
  {"language":"Slavic","ending":"om","becomes":"","shortest":4,"telling":true},
  {"language":"Slavic","ending":"em","becomes":"","shortest":4,"telling":true},
  {"language":"Slavic","ending":"ym","becomes":"","shortest":4,"telling":true},
  {"language":"Slavic","ending":"ovi","becomes":"","shortest":3,"telling":true},
  {"language":"Slavic","ending":"owi","becomes":"","shortest":3,"telling":true},
  {"language":"Slavic","ending":"evi","becomes":"","shortest":3,"telling":true},
  {"language":"Slavic","ending":"skogo","becomes":"sky","shortest":5,"telling":true},
  {"language":"Slavic","ending":"skoho","becomes":"sky","shortest":5,"telling":true},
  {"language":"Slavic","ending":"skomu","becomes":"sky","shortest":5,"telling":true},
  {"language":"Slavic","ending":"skim","becomes":"sky","shortest":5,"telling":true},
  {"language":"Slavic","ending":"skym","becomes":"sky","shortest":5,"telling":true},
  {"language":"Slavic","ending":"skiego","becomes":"ski","shortest":5,"telling":true},
  {"language":"Slavic","ending":"skiemu","becomes":"ski","shortest":5,"telling":true},
  {"language":"Slavic","ending":"skeho","becomes":"sky","shortest":5,"telling":true},
  {"language":"Slavic","ending":"skemu","becomes":"sky","shortest":5,"telling":true},
  {"language":"Slavic","ending":"ovoy","becomes":"ova","shortest":5,"telling":true},
  {"language":"Slavic","ending":"ovoi","becomes":"ova","shortest":5,"telling":true},
  {"language":"Slavic","ending":"ovou","becomes":"ova","shortest":5,"telling":true},
  {"language":"Slavic","ending":"a","becomes":"","shortest":4,"telling":false},
  {"language":"Slavic","ending":"u","becomes":"","shortest":4,"telling":false},
  {"language":"Slavic","ending":"e","becomes":"a","shortest":4,"telling":false},
  {"language":"Slavic","ending":"u","becomes":"a","shortest":4,"telling":false},
  {"language":"Slavic","ending":"y","becomes":"a","shortest":4,"telling":false},
  {"language":"Slavic","ending":"ya","becomes":"y","shortest":4,"telling":false},
  {"language":"Slavic","ending":"aya","becomes":"y","shortest":5,"telling":false},
  {"language":"Slavic","ending":"ska","becomes":"ski","shortest":5,"telling":false},
  {"language":"Latvian","ending":"s","becomes":"","shortest":4,"telling":false},
  {"language":"Latvian","ending":"is","becomes":"","shortest":5,"telling":false},
]
