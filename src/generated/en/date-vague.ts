/** Generated from data/en/date-vague.yml by `npm run data`. Change the table, not this file. */
export type DateVagueRow = {
  readonly word: string
  readonly timex: string
  readonly guard?: string
}

export const dateVague: readonly DateVagueRow[] = [
  {"word":"now","timex":"PRESENT_REF"},
  {"word":"right now","timex":"PRESENT_REF"},
  {"word":"just now","timex":"PRESENT_REF"},
  {"word":"currently","timex":"PRESENT_REF"},
  {"word":"at present","timex":"PRESENT_REF"},
  {"word":"at the moment","timex":"PRESENT_REF"},
  {"word":"nowadays","timex":"PRESENT_REF"},
  {"word":"these days","timex":"PRESENT_REF"},
  {"word":"presently","timex":"PRESENT_REF"},
  {"word":"this moment","timex":"PRESENT_REF"},
  {"word":"present day","timex":"PRESENT_REF"},
  {"word":"present-day","timex":"PRESENT_REF"},
  {"word":"the present","timex":"PRESENT_REF","guard":"noun"},
  {"word":"recently","timex":"PAST_REF"},
  {"word":"more recently","timex":"PAST_REF"},
  {"word":"most recently","timex":"PAST_REF"},
  {"word":"formerly","timex":"PAST_REF"},
  {"word":"long ago","timex":"PAST_REF"},
  {"word":"the past","timex":"PAST_REF","guard":"noun"},
  {"word":"the recent past","timex":"PAST_REF"},
  {"word":"not long ago","timex":"PAST_REF"},
  {"word":"lately","timex":"PAST_REF"},
  {"word":"the future","timex":"FUTURE_REF","guard":"noun"},
  {"word":"the near future","timex":"FUTURE_REF"},
  {"word":"the foreseeable future","timex":"FUTURE_REF"},
  {"word":"the distant future","timex":"FUTURE_REF"},
  {"word":"the near term","timex":"FUTURE_REF"},
  {"word":"a later date","timex":"FUTURE_REF"},
  {"word":"as soon as possible","timex":"FUTURE_REF"},
  {"word":"sooner or later","timex":"FUTURE_REF"},
]
