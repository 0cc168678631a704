/** The scorers by name, each loaded when asked for. */
import type { Scorer } from './scorer.ts'

export const scorers: Readonly<Record<string, () => Promise<{ readonly scorer: Scorer }>>> = {
  dates: () => import('./dates.ts'),
  events: () => import('./events.ts'),
  places: () => import('./places.ts'),
  statements: () => import('./statements.ts'),
}
