/** The tables of services and their states as look-ups: "telephone" → telephone, "were cut" → cut. */
import { serviceStates } from '../../generated/en/service-states.ts'
import { services } from '../../generated/en/services.ts'
import { verbForms } from './verb-forms.ts'

export type State = 'cut' | 'disrupted' | 'degraded' | 'working' | 'restored'

function serviceNames(kind: string): ReadonlyMap<string, string> {
  return new Map(
    services.filter(row => row.kind === kind).flatMap(row => row.words.map(word => [word, row.service])),
  )
}

/** Nouns that name a service by themselves, and those that do before a carrier noun. */
export const serviceNouns = serviceNames('word')
export const servicePartNouns = serviceNames('part')

/** What customers are joined to, and its service: "the grid", "the mains". */
export const supplies = serviceNames('supply')

/** The nouns of one kind that are not services: `carrier`, `outage`, `quantity`, `dependent`, `other`. */
export function serviceWords(kind: string): ReadonlySet<string> {
  return new Set(serviceNames(kind).keys())
}

const STATES: readonly State[] = ['cut', 'disrupted', 'degraded', 'working', 'restored']

function statesOf(how: string, forms: (word: string) => readonly string[]): ReadonlyMap<string, State> {
  return new Map(
    STATES.flatMap(state =>
      serviceStates
        .filter(row => row.state === state && row.how === how)
        .flatMap(row => row.words.flatMap(forms).map((form): [string, State] => [form, state])),
    ),
  )
}

/** Verb forms in lower case → the state they leave a service in, by whether it is done to it or the service does it. */
export const statesDone = statesOf('done', verbForms)
export const statesDoing = statesOf('does', verbForms)
/** Words after "is" or "remains" → the state. */
export const statesBeing = statesOf('is', word => [word])

/** All forms of the verbs of one kind that is no state: `remaining`, `undone`, `suffers`, `brings`; words of `well`. */
export function stateWords(how: string): ReadonlySet<string> {
  const words = serviceStates.filter(row => row.how === how).flatMap(row => row.words)
  return new Set(how === 'well' ? words : words.flatMap(verbForms))
}
