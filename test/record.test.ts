/** The record of the exercise at five moments, as `cases/record` tells it, against the states worked out from the 30 reports. */
import { taggerProblem } from '../src/app/open-reader.ts'
import { checkRecord } from './support/check-record.ts'
import { FIRST } from './support/read-moment.ts'

checkRecord('the record of the exercise', FIRST, await taggerProblem())
