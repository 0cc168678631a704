/** Which states of a service can both hold: "working" and "restored" can, "cut" and "working" cannot. */
import type { ServiceState } from '../situation/state.ts'

export type Side = 'down' | 'hampered' | 'up'

const SIDES: Readonly<Record<ServiceState, Side>> = {
  cut: 'down',
  disrupted: 'hampered',
  degraded: 'hampered',
  working: 'up',
  restored: 'up',
}

export function sideOf(state: ServiceState): Side {
  return SIDES[state]
}

/** A state and how much of the thing has it; where one does not say how much, it may mean what the other says. */
export type Value = { readonly state: ServiceState; readonly extent: string | null }

export function canBothHold(a: Value, b: Value): boolean {
  if (sideOf(a.state) !== sideOf(b.state)) return false
  return a.extent === null || b.extent === null || a.extent === b.extent
}
