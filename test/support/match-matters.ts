/** What a moment tells → the matters of a state that it means: by the words it quotes, and where it quotes none by report. */
import type {
  AdvisoryMatter,
  ConditionMatter,
  FigureMatter,
  Heard,
  SituationState,
  StatementMatter,
} from '../../src/ledger/situation/state.ts'
import { isHeard, isSameBounds, type Setting } from './compared.ts'
import type { Ref, ToldAdvisory, ToldCondition, ToldFigure, ToldStatement } from './moment.ts'
import { type Pairs, pairUp } from './pair-up.ts'

/** Quoted words tell more than a report that is only named. */
const QUOTED = 10

function score(refs: readonly Ref[], heard: readonly Heard[], setting: Setting): number {
  const quoted = refs.filter(({ quotes }) => quotes.length > 0)
  const found = quoted.filter(ref => isHeard(ref, heard, setting)).length
  if (quoted.length > 0 && found === 0) return 0
  const named = refs.filter(ref => ref.quotes.length === 0 && isHeard(ref, heard, setting)).length
  return QUOTED * found + named
}

export function matchFigures(
  told: readonly ToldFigure[],
  state: SituationState,
  setting: Setting,
): Pairs<ToldFigure, FigureMatter> {
  return pairUp(told, state.figures, (one, matter) => {
    if (one.measure !== matter.measure) return 0
    const own = [...matter.lines, ...matter.aside, ...matter.before]
    return [...one.lines, ...one.aside, ...one.before].reduce(
      (sum, value) =>
        sum +
        score(
          value.in,
          own.filter(line => isSameBounds(line, value)).flatMap(line => line.in),
          setting,
        ) +
        score(
          value.in,
          own.flatMap(line => line.in),
          setting,
        ),
      0,
    )
  })
}

export function matchStatements(
  told: readonly ToldStatement[],
  state: SituationState,
  setting: Setting,
): Pairs<ToldStatement, StatementMatter> {
  return pairUp(told, state.statements, (one, matter) => {
    const claimed = matter.by.flatMap(by => by.in)
    const answered = matter.against.flatMap(against => against.in)
    const answers = one.against.flatMap(against => against.in)
    return 2 * score(one.reports, [...claimed, matter.words], setting) + score(answers, answered, setting)
  })
}

export function matchConditions(
  told: readonly ToldCondition[],
  state: SituationState,
  setting: Setting,
): Pairs<ToldCondition, ConditionMatter> {
  return pairUp(told, state.conditions, (one, matter) => {
    const refs = one.by.flatMap(by => by.in)
    const now = matter.by.flatMap(by => by.in)
    const before = matter.before.flatMap(by => by.in)
    return 2 * score(refs, now, setting) + score(refs, before, setting)
  })
}

export function matchAdvisories(
  told: readonly ToldAdvisory[],
  state: SituationState,
  setting: Setting,
): Pairs<ToldAdvisory, AdvisoryMatter> {
  return pairUp(told, state.advisories, (one, matter) => {
    const first = isHeard(one.in[0] ?? { report: '', quotes: [] }, [matter.instruction], setting) ? QUOTED : 0
    return first + score(one.in, [...matter.in, matter.instruction], setting)
  })
}
