/** How a case is read: the kinds of claims it is about and the details of its report. */
import { relative, resolve } from 'node:path'
import type { ReportDetails } from '../../src/text/report.ts'
import { CLAIM_KINDS } from './describe-claims.ts'
import type { Case } from './read-cases.ts'

export const CASES = new URL('../../cases/', import.meta.url).pathname

/** The kinds a folder's cases are about; a case may name others in its `kinds` header. */
const KINDS_OF_FOLDER: Readonly<Record<string, readonly string[]>> = {
  sentences: ['sentence'],
  quotations: ['quotation'],
  numbers: ['number'],
  dates: ['date'],
  places: ['place'],
  names: ['name'],
  actors: ['actor'],
  attribution: ['statement'],
  contested: ['statement'],
  figures: ['figure'],
  events: ['event'],
  conditions: ['condition'],
  advisories: ['advisory'],
  nothing: CLAIM_KINDS,
  reports: CLAIM_KINDS,
}

export function kindsOf(one: Case): readonly string[] {
  const folder = relative(CASES, resolve(one.file)).split('/')[0] ?? ''
  const kinds = one.headers.get('kinds')?.split(/, */) ?? KINDS_OF_FOLDER[folder]
  if (kinds === undefined) throw new Error(`${one.file}:${one.line}: no kinds for the folder "${folder}"`)
  return kinds
}

export function detailsOf(one: Case): ReportDetails {
  return {
    published: one.headers.get('published') ?? null,
    outlet: one.headers.get('outlet') ?? null,
    timezone: one.headers.get('timezone') ?? null,
  }
}
