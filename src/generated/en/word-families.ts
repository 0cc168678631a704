/** Generated from data/en/word-families.yml by `npm run data`. Change the table, not this file. */
export type WordFamiliesRow = {
  readonly word: string
  readonly words: readonly string[]
}

export const wordFamilies: readonly WordFamiliesRow[] = [
  {"word":"leave","words":["departure","depart","travel","flee","flight","exit"]},
  {"word":"die","words":["death","dead","kill","killing","fatality","fatal"]},
  {"word":"injure","words":["injury","wound","hurt"]},
  {"word":"arrest","words":["detain","detention"]},
  {"word":"resign","words":["resignation"]},
  {"word":"arrive","words":["arrival"]},
  {"word":"deny","words":["denial"]},
  {"word":"explode","words":["explosion","blast"]},
  {"word":"attack","words":["assault"]},
  {"word":"loot","words":["looter","plunder"]},
  {"word":"destroy","words":["destruction"]},
  {"word":"close","words":["closure","shut"]},
  {"word":"fail","words":["failure"]},
  {"word":"collapse","words":["cave-in"]},
  {"word":"abduct","words":["abduction","kidnap"]},
  {"word":"agree","words":["agreement"]},
  {"word":"pay","words":["payment"]},
  {"word":"withdraw","words":["withdrawal"]},
  {"word":"poison","words":["poisoning","poisonous"]},
  {"word":"pollute","words":["pollution"]},
  {"word":"evacuate","words":["evacuation","evacuee"]},
  {"word":"shell","words":["shelling"]},
  {"word":"fire","words":["blaze"]},
  {"word":"begin","words":["start"]},
  {"word":"vote","words":["ballot"]},
  {"word":"choose","words":["choice"]},
  {"word":"buy","words":["purchase"]},
  {"word":"visit","words":["visitor"]},
  {"word":"strike","words":["airstrike"]},
  {"word":"country","words":["nation"]},
  {"word":"lawyer","words":["attorney"]},
  {"word":"allow","words":["permit","permission"]},
  {"word":"warn","words":["warning"]},
]
