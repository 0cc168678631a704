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

function toChange(step: Step, matter: AdvisoryMatter, compared: Compared): AdvisoryChange {
  const { change, known } = step
  const shown = { known, in: step.in === null ? [] : [step.in] }
  return { about: 'advisory', change, matter, to: successorOf(step, matter, compared), ...shown }
}

/** The advisory that came with the words that ended this one. */
function successorOf(step: Step, matter: AdvisoryMatter, { begun }: Compared): AdvisoryMatter | null {
  if (matter.endedBy === null || step.change === 'issued' || step.change === 'repeated') return null
  const next = begun.get(matter.endedBy)
  return next === undefined || next.id === matter.id ? null : next
}

/** Where another advisory's end names this one as what took its place, its own beginning is told there. */
function isToldByOther(step: Step, matter: AdvisoryMatter, { endings }: Compared): boolean {
  const entry = step.in?.entry
  if (entry === undefined || step.change === 'repeated' || step.change === 'lifted') return false
  return matter.endedBy !== entry && matter.instruction.entry === entry && endings.has(entry)
}

function repeated(steps: readonly Step[], matter: AdvisoryMatter, compared: Compared): AdvisoryChange[] {
  const words = steps.flatMap(step => (step.in === null ? [] : [step.in]))
  const shown = newsIn(words, compared).filter(one => one.copyOf === null)
  const [first] = shown
  if (first === undefined) return []
  return [{ about: 'advisory', change: 'repeated', matter, to: null, known: first.known, in: shown }]
}
