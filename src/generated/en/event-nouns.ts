/** Generated from data/en/event-nouns.yml by `npm run data`. Change the table, not this file. */
export type EventNounsRow = {
  readonly code: string
  readonly words: readonly string[]
}

export const eventNouns: readonly EventNounsRow[] = [
  {"code":"PROTEST","words":["protest","demonstration","rally","riot","unrest","strike","sit-in","march","walkout"]},
  {"code":"ASSAULT","words":["clash","fighting","attack","shelling","bombing","bombardment","offensive","airstrike","shooting","gunfire","massacre","raid","battle","ambush","invasion","looting","hostility","assault"]},
  {"code":"CONSULT","words":["talk","negotiation","summit","meeting","consultation"]},
  {"code":"YIELD","words":["ceasefire","cease-fire","truce"]},
  {"code":"COERCE","words":["curfew","crackdown","blockade","arrest"]},
]
