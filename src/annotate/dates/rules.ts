/** The rules of this folder, in the order they are tried. */
import type { Rule } from '../../text/rule.ts'

export const dateRules: readonly Rule[] = []
