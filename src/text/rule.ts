/**
 * A rule's name and its own examples. `rules.test.ts` runs them: each text of `finds` must yield something by this
 * rule, no text of `ignores` may. Every example is read as a report published on Tuesday 5 March 2024.
 */
export type Rule = {
  /** The path of what it finds and its own name: `dates/weekday`, `statements/according-to`. */
  readonly id: string
  /** One line for people: what it reads and what it makes of it. Shown by `--explain` and in the docs. */
  readonly says: string
  readonly finds: readonly string[]
  readonly ignores: readonly string[]
}
