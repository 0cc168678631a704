/** Changes of advisories: issued, raised, lowered, replaced, lifted, ended by their own end, or only heard again. */
import type { AdvisoryMatter } from '../state.ts'
import type { AdvisoryChange } from './change.ts'
import { type Compared, newsIn } from './heard-before.ts'

type Step = AdvisoryMatter['changes'][number]

export function advisoryChanges(matter: AdvisoryMatter, compared: Compared): AdvisoryChange[] {
  const earlier = compared.advisories.get(matter.id)
  const steps = matter.changes.filter(step => isNew(step, earlier) && !isToldByOther(step, matter, compared))
  const changes = steps
    .filter(step => step.change !== 'repeated')
    .map(step => toChange(step, matter, compared))
  return changes.length > 0 ? changes : repeated(steps, matter, compared)
}

function isNew(step: Step, earlier: AdvisoryMatter | undefined): boolean {
  return !earlier?.changes.some(one => keyOf(one) === keyOf(step))
}

function keyOf({ change, known, in: words }: Step): string {
  return `${change} ${words?.entry ?? known.from}`
}

function toChange(step: Step, matter: AdvisoryMatter, { after }: Compared): AdvisoryChange {
  const { change, known } = step
  const shown = { known, in: step.in === null ? [] : [step.in] }
  return { about: 'advisory', change, matter, to: successorOf(step, matter, after.advisories), ...shown }
}

/** The advisory that came with the words that ended this one. */
function successorOf(
  step: Step,
  matter: AdvisoryMatter,
  all: readonly AdvisoryMatter[],
): AdvisoryMatter | null {
  const { endedBy } = matter
  if (endedBy === null || step.change === 'issued' || step.change === 'repeated') return null
  return all.find(one => one.id !== matter.id && isBegunBy(one, endedBy)) ?? null
}

/** Where another advisory's end names this one as what took its place, its own beginning is told there. */
function isToldByOther(step: Step, matter: AdvisoryMatter, { after }: Compared): boolean {
  const entry = step.in?.entry
  if (entry === undefined || step.change === 'repeated' || step.change === 'lifted') return false
  if (matter.endedBy === entry) return false
  return (
    isBegunBy(matter, entry) && after.advisories.some(one => one.id !== matter.id && one.endedBy === entry)
  )
}

function isBegunBy({ changes, instruction }: AdvisoryMatter, entry: string): boolean {
  return changes[0]?.in?.entry === entry || instruction.entry === entry
}

function repeated(steps: readonly Step[], matter: AdvisoryMatter, compared: Compared): AdvisoryChange[] {
  const words = steps.flatMap(step => (step.in === null ? [] : [step.in]))
  const shown = newsIn(words, compared).filter(one => one.copyOf === null)
  const [first] = shown
  if (first === undefined) return []
  return [{ about: 'advisory', change: 'repeated', matter, to: null, known: first.known, in: shown }]
}
