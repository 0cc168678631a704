/** Generated from data/en/advisory-topics.yml by `npm run data`. Change the table, not this file. */
export type AdvisoryTopicsRow = {
  readonly topic: string
  readonly any: readonly string[]
  readonly with?: readonly string[]
  readonly negated?: string
}

export const advisoryTopics: readonly AdvisoryTopicsRow[] = [
  {"topic":"boil water","any":["boil"]},
  {"topic":"drink bottled water","any":["bottled","bottle"]},
  {"topic":"do not drink the water","any":["drink","consume","use"],"with":["water","tap","it","notice","advisory","order"],"negated":"yes"},
  {"topic":"do not eat it","any":["eat","pick","harvest"],"negated":"yes"},
  {"topic":"no fishing or bathing","any":["fish","bathe","swim","bath","surf","wade","boat"]},
  {"topic":"curfew","any":["curfew"]},
  {"topic":"air raid alert","any":["air","missile","drone","rocket"],"with":["alert","alarm","warning","siren","raid"]},
  {"topic":"flood alert","any":["flood","river"],"with":["alert","warning","watch","advisory","alarm"]},
  {"topic":"storm alert","any":["storm","hurricane","cyclone","typhoon","tornado","wind","weather","snow","blizzard","rain","thunderstorm"],"with":["alert","warning","watch","advisory","alarm"]},
  {"topic":"tsunami alert","any":["tsunami"],"with":["alert","warning","watch","advisory","alarm"]},
  {"topic":"fire alert","any":["fire","wildfire","smoke"],"with":["alert","warning","watch","advisory","alarm"]},
  {"topic":"avalanche or landslide alert","any":["avalanche","landslide","mudslide"],"with":["alert","warning","watch","advisory","alarm"]},
  {"topic":"heat alert","any":["heat","heatwave"],"with":["alert","warning","watch","advisory","alarm"]},
  {"topic":"terror alert","any":["terror","terrorism","security","threat"],"with":["alert","level","warning"]},
  {"topic":"stay indoors","any":["leave","go","venture"],"with":["home","house","building","shelter","room","outside","out"],"negated":"yes"},
  {"topic":"stay indoors","any":["indoors","inside","shelter","shelter-in-place","lockdown","stay-at-home","basement","cellar"]},
  {"topic":"stay indoors","any":["stay","remain"],"with":["home","house","put"]},
  {"topic":"no travel","any":["travel","travelling","travelled","trip","journey","fly","flight","tourism"]},
  {"topic":"leave","any":["return","go","come","move"],"with":["back","home","house","village","return"]},
  {"topic":"leave","any":["leave","evacuate","evacuation","flee","vacate","depart","departure","return","abandon"]},
  {"topic":"close windows and doors","any":["window","door","shutter","ventilation","vent"],"with":["close","shut","keep","lock","seal","off"]},
  {"topic":"wear a mask","any":["mask","respirator"]},
  {"topic":"save water","any":["save","conserve","ration","limit","reduce","waste"],"with":["water"]},
  {"topic":"save power","any":["save","conserve","ration","limit","reduce","waste"],"with":["power","electricity","energy","gas","heating"]},
  {"topic":"keep telephones ready","any":["telephone","phone","battery","radio"],"with":["charge","keep","on","ready"]},
  {"topic":"have supplies","any":["stock","stockpile","store","supply","prepare","ready"]},
  {"topic":"follow the authorities","any":["follow","obey","heed","listen","comply","monitor","instruction"]},
  {"topic":"no gatherings","any":["gather","gathering","crowd","assembly","assemble","demonstration","event"]},
  {"topic":"stay away","any":["avoid","approach","enter","cross","visit","away","clear","near","touch"]},
  {"topic":"drive with care","any":["drive","road","motorist"]},
  {"topic":"report to the authorities","any":["register","contact","report","call"]},
  {"topic":"take care","any":["careful","vigilant","vigilance","cautious","caution","alert","calm","wary","watchful","aware"]},
]
