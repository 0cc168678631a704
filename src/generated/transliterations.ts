/** Generated from data/transliterations.yml by `npm run data`. Change the table, not this file. */
export type TransliterationsRow = {
  readonly from: string
  readonly to: string
}

export const transliterations: readonly TransliterationsRow[] = [
  {"from":"shch","to":"s"},
  {"from":"tsch","to":"c"},
  {"from":"sch","to":"s"},
  {"from":"dzh","to":"z"},
  {"from":"zh","to":"z"},
  {"from":"sh","to":"s"},
  {"from":"ch","to":"c"},
  {"from":"tj","to":"c"},
  {"from":"kh","to":"h"},
  {"from":"gh","to":"g"},
  {"from":"dh","to":"d"},
  {"from":"th","to":"t"},
  {"from":"ph","to":"f"},
  {"from":"ts","to":"c"},
  {"from":"tz","to":"c"},
  {"from":"ck","to":"k"},
  {"from":"ks","to":"x"},
  {"from":"ou","to":"u"},
  {"from":"oo","to":"u"},
  {"from":"ee","to":"i"},
  {"from":"w","to":"v"},
  {"from":"q","to":"k"},
  {"from":"y","to":"i"},
]
