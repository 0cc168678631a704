/** The public API: a report in, its record out. */

export { readReport } from './engine/read-report.ts'
export type * from './engine/reading.ts'
export { type Report, type ReportDetails, toReport } from './text/report.ts'
