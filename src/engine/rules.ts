/** Every rule of the engine, stage by stage; what `--explain`, the docs and the tests of the rules read. */
import { dateRules } from '../annotate/dates/rules.ts'
import { nameRules } from '../annotate/names/rules.ts'
import { placeRules } from '../annotate/places/rules.ts'
import { quantityRules } from '../annotate/quantities/rules.ts'
import { advisoryRules } from '../claims/advisories/rules.ts'
import { conditionRules } from '../claims/conditions/rules.ts'
import { eventRules } from '../claims/events/rules.ts'
import { figureRules } from '../claims/figures/rules.ts'
import { statementRules } from '../claims/statements/rules.ts'
import type { Rule } from '../text/rule.ts'

export const rules: readonly Rule[] = [
  ...dateRules,
  ...quantityRules,
  ...nameRules,
  ...placeRules,
  ...statementRules,
  ...figureRules,
  ...eventRules,
  ...conditionRules,
  ...advisoryRules,
]
