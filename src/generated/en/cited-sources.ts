/** Generated from data/en/cited-sources.yml by `npm run data`. Change the table, not this file. */
export type CitedSourcesRow = {
  readonly words: readonly string[]
}

export const citedSources: readonly CitedSourcesRow[] = [
  {"words":["official","officials","source","sources","witness","witnesses","resident","residents","doctor","doctors","medic","medics","diplomat","diplomats","officer","officers","spokesman","spokeswoman","spokesperson","spokespeople","aide","aides","analyst","analysts","expert","experts","lawyer","lawyers","relative","relatives","survivor","survivors","activist","activists","employee","employees"]},
  {"words":["police","ministry","ministries","authorities","army","military","government","prosecutors","prosecutor","hospital","hospitals","agency","agencies","embassy","court","rebels","organisation","organization","group"]},
  {"words":["report","reports","statement","statements","media","television","newspaper","document","documents","data","figures","statistics","records","study","letter","memo","poll","polls"]},
]
