/** Generated from data/en/body-words.yml by `npm run data`. Change the table, not this file. */
export type BodyWordsRow = {
  readonly kind: string
  readonly word: string
  readonly forms: readonly string[]
}

export const bodyWords: readonly BodyWordsRow[] = [
  {"kind":"short","word":"international","forms":["intl","int'l"]},
  {"kind":"short","word":"national","forms":["natl","nat'l"]},
  {"kind":"short","word":"government","forms":["govt","gov't"]},
  {"kind":"short","word":"department","forms":["dept"]},
  {"kind":"short","word":"association","forms":["assn","assoc"]},
  {"kind":"short","word":"university","forms":["univ"]},
  {"kind":"short","word":"institute","forms":["inst"]},
  {"kind":"short","word":"ministry","forms":["min"]},
  {"kind":"short","word":"organization","forms":["organisation","org"]},
  {"kind":"short","word":"defense","forms":["defence"]},
  {"kind":"short","word":"labor","forms":["labour"]},
  {"kind":"short","word":"center","forms":["centre"]},
  {"kind":"short","word":"program","forms":["programme"]},
  {"kind":"short","word":"committee","forms":["cttee"]},
  {"kind":"short","word":"manufacturing","forms":["mfg"]},
  {"kind":"short","word":"brothers","forms":["bros"]},
  {"kind":"short","word":"saint","forms":["st"]},
  {"kind":"short","word":"interior","forms":["internal affairs","home affairs"]},
  {"kind":"short","word":"foreign","forms":["foreign affairs","external affairs"]},
  {"kind":"sort","word":"group","forms":["movement","organization","company","newspaper","agency","network","militia","party","website","channel","broadcaster","airline","operator","daily","corporation","force","forces","alliance","rebels","militants","television","news","ship","vessel","mv"]},
  {"kind":"region","word":"region","forms":["europe","asia","africa","america","north","south","east","west","northern","southern","eastern","western","schweiz","deutschland"]},
]
