/** The scorers by name, each loaded when asked for. */
import type { Scorer } from './scorer.ts'

export const scorers: Readonly<Record<string, () => Promise<{ readonly scorer: Scorer }>>> = {
  'actor-names': () => import('./actor-names.ts'),
  cases: () => import('./cases.ts'),
  copies: () => import('./copies.ts'),
  dates: () => import('./dates.ts'),
  events: () => import('./events.ts'),
  figures: () => import('./figures.ts'),
  names: () => import('./names.ts'),
  places: () => import('./places.ts'),
  quantities: () => import('./quantities.ts'),
  statements: () => import('./statements.ts'),
  stories: () => import('./stories.ts'),
}
