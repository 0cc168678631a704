/** Changes of a service: new, worse (`cut`), better (`restored`), or only heard again (`repeated`). */
import type { ConditionMatter, ServiceState, StateBy } from '../state.ts'
import type { ConditionChange } from './change.ts'
import { byKnown, type Compared, firstIn, isNews, newsIn } from './heard-before.ts'

const SEVERITY: Readonly<Record<ServiceState, number>> = {
  working: 0,
  restored: 0,
  degraded: 1,
  disrupted: 2,
  cut: 3,
}

export function conditionChanges(matter: ConditionMatter, compared: Compared): ConditionChange[] {
  const given = [...matter.before, ...matter.by].sort((a, b) => byKnown(a.since, b.since))
  const known = given.filter(one => !isNews(one.in, compared)).at(-1)
  const earlier = compared.conditions.get(matter.id)
  const news = given.filter(one => isNews(one.in, compared))
  const steps = stepsOf(news, earlier?.state ?? known?.state ?? null, { matter, compared })
  if (steps.length > 0 || earlier === undefined) return merged(steps)
  return repeated(matter, compared)
}

type About = { readonly matter: ConditionMatter; readonly compared: Compared }

function stepsOf(news: readonly StateBy[], start: ServiceState | null, about: About): ConditionChange[] {
  const steps: ConditionChange[] = []
  let state = start
  for (const given of news) {
    const change = changeFrom(state, given.state)
    if (change !== null) steps.push(step(change, state, given, about))
    else if (steps.length > 0 && SEVERITY[given.state] === 0)
      steps.push(step('restored', state, given, about))
    state = given.state
  }
  return steps
}

/** A service that is first heard of as restored had been cut. */
function changeFrom(from: ServiceState | null, to: ServiceState): ConditionChange['change'] | null {
  if (from === null) return to === 'restored' ? 'restored' : 'new'
  if (SEVERITY[from] === SEVERITY[to]) return null
  return SEVERITY[to] > SEVERITY[from] ? 'cut' : 'restored'
}

function step(
  change: ConditionChange['change'],
  from: ServiceState | null,
  given: StateBy,
  { matter, compared }: About,
): ConditionChange {
  const { claimant: by, since: known, state: to } = given
  return {
    about: 'condition',
    change,
    matter,
    from,
    to,
    by,
    known,
    in: firstIn(given.in, known, compared),
  }
}

/** Half of the city, then the whole of it, is one restoring. */
function merged(steps: readonly ConditionChange[]): ConditionChange[] {
  const all: ConditionChange[] = []
  for (const one of steps) {
    const last = all.at(-1)
    if (last === undefined || last.change !== one.change) all.push(one)
    else all[all.length - 1] = { ...one, from: last.from, known: last.known, in: [...last.in, ...one.in] }
  }
  return all
}

function repeated(matter: ConditionMatter, compared: Compared): ConditionChange[] {
  const { state } = matter
  const again = matter.by.filter(one => SEVERITY[one.state] === SEVERITY[state])
  const shown = newsIn(
    again.flatMap(one => one.in),
    compared,
  ).filter(one => one.copyOf === null)
  const [first] = shown
  const by = again.find(one => first !== undefined && one.in.includes(first))?.claimant
  if (first === undefined || by === undefined) return []
  const base = { about: 'condition', change: 'repeated', matter, from: state, to: state } as const
  return [{ ...base, by, known: first.known, in: shown }]
}
