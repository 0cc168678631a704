/** Generated from data/en/date-units.yml by `npm run data`. Change the table, not this file. */
export type DateUnitsRow = {
  readonly word: string
  readonly unit: string
  readonly plural?: boolean
}

export const dateUnits: readonly DateUnitsRow[] = [
  {"word":"seconds","unit":"TS","plural":true},
  {"word":"minute","unit":"TM"},
  {"word":"minutes","unit":"TM","plural":true},
  {"word":"hour","unit":"TH"},
  {"word":"hours","unit":"TH","plural":true},
  {"word":"day","unit":"D"},
  {"word":"days","unit":"D","plural":true},
  {"word":"week","unit":"W"},
  {"word":"weeks","unit":"W","plural":true},
  {"word":"month","unit":"M"},
  {"word":"months","unit":"M","plural":true},
  {"word":"quarter","unit":"Q"},
  {"word":"quarters","unit":"Q","plural":true},
  {"word":"year","unit":"Y"},
  {"word":"years","unit":"Y","plural":true},
  {"word":"decade","unit":"E"},
  {"word":"decades","unit":"E","plural":true},
  {"word":"century","unit":"C"},
  {"word":"centuries","unit":"C","plural":true},
  {"word":"fortnight","unit":"F"},
  {"word":"fortnights","unit":"F","plural":true},
  {"word":"mins","unit":"TM","plural":true},
  {"word":"hrs","unit":"TH","plural":true},
  {"word":"yrs","unit":"Y","plural":true},
]
