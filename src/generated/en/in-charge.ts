/** Generated from data/en/in-charge.yml by `npm run data`. Change the table, not this file. */
export type InChargeRow = {
  readonly of: readonly string[]
  readonly things: readonly string[]
}

export const inCharge: readonly InChargeRow[] = [
  {"of":["water"],"things":["reservoir","tap","well","pipe","pipeline","sewage","waterworks"]},
  {"of":["power","grid","electricity","energy"],"things":["blackout","electricity","power","outage","plant","substation","transformer","grid"]},
  {"of":["gas"],"things":["gas","pipeline"]},
  {"of":["oil"],"things":["oil","pipeline","refinery","spill"]},
  {"of":["mine","mining"],"things":["mine","pit","shaft","tailing"]},
  {"of":["road","highway","motorway"],"things":["road","bridge","motorway","highway","tunnel"]},
  {"of":["railway","rail","train"],"things":["train","track","station","line"]},
  {"of":["airline","airport","aviation"],"things":["flight","plane","aircraft","airport","runway"]},
  {"of":["hospital","clinic","medical"],"things":["patient","ward","hospital"]},
  {"of":["police"],"things":["police","officer","custody","detain"]},
  {"of":["army","military","defence","defense"],"things":["army","military","troop","soldier","force","shell","bomb","missile","airstrike","drone"]},
  {"of":["prison"],"things":["prison","prisoner","inmate"]},
  {"of":["port"],"things":["port","harbour","ship"]},
  {"of":["school"],"things":["school","pupil"]},
]
