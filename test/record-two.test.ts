/** The record of a second exercise, on which the ledger was not built, at two moments of `cases/record-two`. */
import { taggerProblem } from '../src/app/open-reader.ts'
import { checkRecord } from './support/check-record.ts'
import { SECOND } from './support/read-moment.ts'

checkRecord('the record of the second exercise', SECOND, await taggerProblem())
