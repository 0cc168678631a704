/** Words that an apostrophe begins: `tis`, `em`. */
import { elisions as rows } from '../../generated/en/elisions.ts'

export const elisions: ReadonlySet<string> = new Set(rows.map(row => row.word))
