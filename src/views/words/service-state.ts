/** The state of a service in the words one uses of it: power is cut, a road is closed. */
import type { ServiceState } from '../../ledger/situation/state.ts'

/** What people go through, or into. */
const PASSED: ReadonlySet<string> = new Set(['roads', 'border', 'airport', 'ports', 'schools', 'bridges'])

const CLOSED: Readonly<Record<ServiceState, string>> = {
  cut: 'closed',
  disrupted: 'disrupted',
  degraded: 'working badly',
  working: 'open',
  restored: 'open again',
}

const CUT: Readonly<Record<ServiceState, string>> = {
  cut: 'cut',
  disrupted: 'disrupted',
  degraded: 'working badly',
  working: 'working',
  restored: 'restored',
}

export function showState(service: string, state: ServiceState): string {
  return (PASSED.has(service) ? CLOSED : CUT)[state]
}
