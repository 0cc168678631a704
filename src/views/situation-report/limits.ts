/** How much of everything is shown, so that a situation of thousands of matters is told on a page or two; the rest is counted. */

export type Limits = {
  readonly measures: number
  /** Claimants of one figure. */
  readonly claimants: number
  /** Parts and numbers of single days below a figure. */
  readonly parts: number
  readonly contested: number
  readonly services: number
  readonly advisories: number
  readonly changes: number
  readonly events: number
  readonly late: number
  readonly gaps: number
  readonly statements: number
}

export const LIMITS: Limits = {
  measures: 10,
  claimants: 6,
  parts: 3,
  contested: 8,
  services: 10,
  advisories: 6,
  changes: 10,
  events: 6,
  late: 4,
  gaps: 8,
  statements: 5,
}
