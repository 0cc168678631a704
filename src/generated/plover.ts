/** Generated from data/plover.yml by `npm run data`. Change the table, not this file. */
export type PloverRow = {
  readonly code: string
  readonly kind: string
  readonly says: string
}

export const plover: readonly PloverRow[] = [
  {"code":"AGREE","kind":"cooperation","says":"agrees or offers to do something for another"},
  {"code":"CONSULT","kind":"cooperation","says":"meets, visits, talks or mediates"},
  {"code":"SUPPORT","kind":"cooperation","says":"praises, defends or recognises another, or signs an agreement"},
  {"code":"COOPERATE","kind":"cooperation","says":"works together in deeds: intelligence, exercises, training"},
  {"code":"AID","kind":"cooperation","says":"gives money, goods, peacekeepers or shelter"},
  {"code":"YIELD","kind":"cooperation","says":"gives way: releases, lifts, retreats, resigns, ceases fire"},
  {"code":"REQUEST","kind":"conflict","says":"asks for or demands something"},
  {"code":"ACCUSE","kind":"conflict","says":"criticises, accuses, investigates or sues"},
  {"code":"REJECT","kind":"conflict","says":"refuses, rejects or vetoes"},
  {"code":"THREATEN","kind":"conflict","says":"threatens or warns"},
  {"code":"PROTEST","kind":"conflict","says":"demonstrates, strikes or riots"},
  {"code":"SANCTION","kind":"conflict","says":"reduces relations: stops aid, breaks ties, expels"},
  {"code":"MOBILIZE","kind":"conflict","says":"puts forces on alert, moves or shows them"},
  {"code":"COERCE","kind":"conflict","says":"arrests, bans, imposes, seizes, represses"},
  {"code":"ASSAULT","kind":"conflict","says":"kills, injures, bombs, fights, destroys"},
]
