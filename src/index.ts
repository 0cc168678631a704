/** The public API: a report in, its record out; and the trained tagger, which runs beside and hands its tags in. */

export { readReport } from './engine/read-report.ts'
export type * from './engine/reading.ts'
export type { Tags } from './parse/tags.ts'
export { openTagger, type Tagger } from './tagger/tagger.ts'
export { type Report, type ReportDetails, toReport } from './text/report.ts'
