/** Why a record cannot be used, in words for the person who asked for it. */

export type StoreProblem =
  | 'in use'
  | 'no record'
  | 'newer'
  | 'damaged'
  | 'no permission'
  | 'disk full'
  | 'stopped'
  | 'unreachable'
  | 'refused'
  | 'wrong address'

/** `message` is problem and advice in one; no password ever stands in it. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly kind: StoreProblem
  readonly problem: string
  readonly advice: string

  constructor(kind: StoreProblem, said: { problem: string; advice: string; cause?: unknown }) {
    super(`${said.problem} ${said.advice}`, { cause: said.cause })
    this.kind = kind
    this.problem = said.problem
    this.advice = said.advice
  }
}
