/** Generated from data/en/elisions.yml by `npm run data`. Change the table, not this file. */
export type ElisionsRow = {
  readonly word: string
}

export const elisions: readonly ElisionsRow[] = [
  {"word":"tis"},
  {"word":"twas"},
  {"word":"twere"},
  {"word":"twill"},
  {"word":"em"},
  {"word":"til"},
  {"word":"till"},
  {"word":"cause"},
  {"word":"n"},
  {"word":"bout"},
  {"word":"round"},
  {"word":"cuz"},
  {"word":"neath"},
  {"word":"hood"},
]
