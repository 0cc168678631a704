/** The figures of a situation → their matters: each claimant's line, the range over those who take part, and where it stands. */
import type { FigureEntry } from '../entries/entry.ts'
import { reportsOf, toHeard } from '../situation/heard.ts'
import type { Against, FigureMatter, Line, PastValue, Standing } from '../situation/state.ts'
import { answer, onlyAnswers } from './answers.ts'
import { canAllHold, rangeOf } from './bounds.ts'
import { byMatter, type FigureGroup, type Onset } from './by-matter.ts'
import type { Stint } from './stint-book.ts'
import { stintsOf } from './stints.ts'
import { takePart } from './take-part.ts'

export function figureStates(entries: readonly FigureEntry[], onset: Onset): FigureMatter[] {
  return byMatter(entries, onset).map(figureState)
}

function figureState(group: FigureGroup): FigureMatter {
  const stints = stintsOf(group.entries.filter(entry => !onlyAnswers(entry)))
  const against = answer(
    stints,
    group.entries.filter(({ claim }) => claim.contested !== null),
  )
  const { lines, aside } = takePart(stints.filter(({ ended }) => ended === null).map(toLine), group.window)
  const before = stints.flatMap(toPastValue)
  const standing = standingOf({ lines, before, against })
  return {
    kind: 'figure',
    id: group.id,
    measure: group.measure,
    of: group.of,
    window: group.window,
    place: group.place,
    part: group.part,
    ...rangeOf(lines),
    ...standing,
    origins: [...new Set(lines.map(({ claimant }) => claimant))],
    reports: reportsOf(group.entries.map(toHeard)),
    lines,
    aside,
    before,
    against,
  }
}

function toLine(stint: Stint): Line {
  const { low, high, claimant, since, heard, last, entries } = stint
  return {
    low,
    high,
    claimant,
    voice: last.chain.voice,
    hedge: last.claim.hedge,
    since,
    heard,
    in: entries.map(toHeard),
  }
}

function toPastValue(stint: Stint): PastValue[] {
  const { ended, low, high, claimant, since, last, entries } = stint
  if (ended === null) return []
  const { how, until } = ended
  return [
    { low, high, claimant, hedge: last.claim.hedge, since, in: entries.map(toHeard), ended: how, until },
  ]
}

type Sides = Pick<FigureMatter, 'lines' | 'before' | 'against'>

/** The first that holds; see rule 11 of `cases/record/README.md`. */
function standingOf({ lines, before, against }: Sides): { standing: Standing; because: string } {
  const answers = (kind: Against['kind']) => against.some(one => one.kind === kind)
  if (lines.length === 0 && before.some(({ ended }) => ended === 'withdrawn'))
    return { standing: 'withdrawn', because: 'the outlet that gave it has taken it back' }
  if (answers('admits')) return { standing: 'admitted', because: 'it is admitted' }
  if (answers('denies')) return { standing: 'denied', because: 'it is denied' }
  if (answers('no evidence'))
    return { standing: 'no evidence given', because: 'somebody says that there is no evidence for it' }
  if (contradict(lines)) return { standing: 'contested', because: 'two that take part share no value' }
  const origins = new Set(lines.map(({ claimant }) => claimant)).size
  return origins > 1
    ? { standing: 'several origins', because: `${origins} origins, and all can hold` }
    : { standing: 'one origin', because: 'one origin gives it' }
}

/** Whether two lines share no value; unlike numbers that one claimant gives in one report count unlike things. */
function contradict(lines: readonly Line[]): boolean {
  if (canAllHold(lines)) return false
  return lines.some((line, at) => {
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next]
      if (other !== undefined && !isOneTelling(line, other) && !canAllHold([line, other])) return true
    }
    return false
  })
}

function isOneTelling(a: Line, b: Line): boolean {
  return a.claimant === b.claimant && a.in[0]?.report === b.in[0]?.report
}
