/** Generated from data/quotation-marks.yml by `npm run data`. Change the table, not this file. */
export type QuotationMarksRow = {
  readonly open: string
  readonly close: readonly string[]
  readonly level: string
}

export const quotationMarks: readonly QuotationMarksRow[] = [
  {"open":"“","close":["”","“","\"","''"],"level":"double"},
  {"open":"„","close":["“","”","\"","‟"],"level":"double"},
  {"open":"\"","close":["\"","”"],"level":"double"},
  {"open":"``","close":["''","\"","”"],"level":"double"},
  {"open":"''","close":["''","\""],"level":"double"},
  {"open":"”","close":["”"],"level":"double"},
  {"open":"«","close":["»"],"level":"double"},
  {"open":"»","close":["«","»"],"level":"double"},
  {"open":"‘","close":["’","'"],"level":"single"},
  {"open":"‚","close":["‘","’"],"level":"single"},
  {"open":"'","close":["'","’"],"level":"single"},
  {"open":"`","close":["'","’"],"level":"single"},
  {"open":"‹","close":["›"],"level":"single"},
  {"open":"›","close":["‹","›"],"level":"single"},
]
