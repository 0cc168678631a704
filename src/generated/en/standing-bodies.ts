/** Generated from data/en/standing-bodies.yml by `npm run data`. Change the table, not this file. */
export type StandingBodiesRow = {
  readonly body: string
  readonly words: readonly string[]
}

export const standingBodies: readonly StandingBodiesRow[] = [
  {"body":"police","words":["police","the police"]},
  {"body":"prosecutors","words":["prosecutors","the prosecutors","prosecutor's office","the prosecutor's office","prosecutor","the prosecutor"]},
  {"body":"army","words":["army","the army","military","the military","armed forces","the armed forces"]},
  {"body":"navy","words":["navy","the navy","coast guard","the coast guard","coastguard","the coastguard"]},
  {"body":"air force","words":["air force","the air force"]},
  {"body":"fire brigade","words":["fire brigade","the fire brigade","fire department","the fire department","fire service","the fire service"]},
  {"body":"government","words":["government","the government"]},
  {"body":"parliament","words":["parliament","the parliament"]},
  {"body":"customs","words":["customs","the customs"]},
]
