/** Generated from data/en/advice.yml by `npm run data`. Change the table, not this file. */
export type AdviceRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const advice: readonly AdviceRow[] = [
  {"kind":"telling","words":["tell","urge","advise","instruct","ask","order","warn","recommend","remind","encourage","direct","caution","implore","call","appeal","beg","request"]},
  {"kind":"against","words":["advise","warn","caution","recommend"]},
  {"kind":"audience","words":["resident","citizen","people","traveller","traveler","tourist","motorist","national","public","passenger","visitor","driver","household","commuter","parent","villager","local","inhabitant","everyone","anyone","everybody","evacuee","islander","holidaymaker","family","community","worker","staff","student","pupil","farmer","fisherman","sailor","boater","hiker","swimmer","subject","expatriate","expat","personnel","foreigner","population","woman","elderly","neighbour","neighbor","homeowner","airline","business","school","ship","vessel"]},
  {"kind":"doing","words":["stay","remain","avoid","leave","evacuate","follow","contact","shelter","boil","keep","seek","move","be","exercise","refrain","conserve","prepare","return","report","take","carry","check","wear","limit","postpone","cancel","register","close","go","travel","cross","enter","approach","drink","use","depart","flee","monitor","stock","store","lock","reconsider","defer","save","reduce","stop","touch","gather","ration","drive","heed","listen","call","swim","board","abandon","vacate","secure","switch","fish","bathe","eat","wash","consume"]},
  {"kind":"travel","words":["travel","trip","travelling","traveling","journey","visit","going","swimming","leaving","driving","flying","sailing","crossing","using","drinking","movement"]},
  {"kind":"notice","words":["evacuation","curfew","advisory","lockdown","notice","alert","warning","order","advice"]},
  {"kind":"about","words":["evacuation","travel","water","boil","boil-water","safety","security","storm","flood","tsunami","weather","hurricane","cyclone","shelter","shelter-in-place","stay-at-home","stay","health","emergency","missile","air","raid","fire","tornado","avalanche","landslide","consular","public","place","mandatory","red","amber","orange","yellow"]},
  {"kind":"alone","words":["evacuation","curfew","lockdown"]},
  {"kind":"issuing","words":["issue","declare","impose","order","announce","raise","lower","update","lift","extend","upgrade","downgrade","introduce","renew","publish","put","place","tighten","shorten","sound","ease","relax","cancel","end","rescind","revoke","withdraw"]},
  {"kind":"raising","words":["raise","upgrade","tighten"]},
  {"kind":"lowering","words":["lower","downgrade","ease","relax","shorten"]},
  {"kind":"lifting","words":["lift","cancel","end","rescind","revoke","withdraw"]},
  {"kind":"knowing","words":["information","witness","knowledge"]},
  {"kind":"done","words":["boil","avoid","evacuate","keep","close","shut","conserve","use","drink","eat","lock","limit","postpone","wear","discard","disinfect","consume"]},
  {"kind":"thing","words":["water","tap","window","door","travel","trip","journey","gathering","crowd","food","fruit","vegetable","milk","mask","shutter"]},
  {"kind":"repeating","words":["repeat","reiterate"]},
  {"kind":"replacing","words":["replace","supersede"]},
  {"kind":"standing","words":["remain","stay","be"]},
  {"kind":"force","words":["force","place","effect"]},
  {"kind":"level","words":["red","amber","orange","yellow","green"]},
  {"kind":"leave-to","words":["may","can"]},
  {"kind":"home","words":["home","house","village","flat","apartment","property","street","quarter"]},
  {"kind":"never","words":["doctor","expert","analyst","broker","nutritionist","dietitian","dietician","researcher","critic","activist","protester","party","union","candidate","rival","opposition","columnist","adviser","advisor","trader","fund","study","economist","psychologist","pundit","coach","rebel","militant","campaign","campaigner","author","book","lawyer","friend","wife","husband","mother","father","company","retailer","pharmacist"]},
  {"kind":"care","words":["careful","vigilant","cautious","alert","prepared","aware","ready","patient","calm","wary","watchful"]},
  {"kind":"duty","words":["should","must"]},
  {"kind":"imperative","words":["stay","avoid","leave","evacuate","boil","remain","shelter","keep","follow","seek","move","contact","do"]},
]
