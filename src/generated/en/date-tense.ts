/** Generated from data/en/date-tense.yml by `npm run data`. Change the table, not this file. */
export type DateTenseRow = {
  readonly word: string
  readonly points: string
  readonly weak?: boolean
}

export const dateTense: readonly DateTenseRow[] = [
  {"word":"will","points":"future"},
  {"word":"'ll","points":"future"},
  {"word":"shall","points":"future"},
  {"word":"heads","points":"future"},
  {"word":"would","points":"future","weak":true},
  {"word":"scheduled","points":"future"},
  {"word":"slated","points":"future","weak":true},
  {"word":"expected","points":"future","weak":true},
  {"word":"expects","points":"future","weak":true},
  {"word":"expect","points":"future","weak":true},
  {"word":"due","points":"future","weak":true},
  {"word":"set","points":"future","weak":true},
  {"word":"planned","points":"future","weak":true},
  {"word":"plans","points":"future","weak":true},
  {"word":"plan","points":"future","weak":true},
  {"word":"planning","points":"future","weak":true},
  {"word":"postponed","points":"future","weak":true},
  {"word":"upcoming","points":"future","weak":true},
  {"word":"forthcoming","points":"future","weak":true},
  {"word":"expires","points":"future","weak":true},
  {"word":"begins","points":"future","weak":true},
  {"word":"starts","points":"future","weak":true},
  {"word":"opens","points":"future","weak":true},
  {"word":"payable","points":"future","weak":true},
  {"word":"effective","points":"future","weak":true},
  {"word":"hopes","points":"future","weak":true},
  {"word":"until","points":"future","weak":true},
  {"word":"deadline","points":"future","weak":true},
]
