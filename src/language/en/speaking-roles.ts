/** On whose word somebody speaks by his role: a spokeswoman for her body, a minister for himself. */
import { speakingRoles as rows } from '../../generated/en/speaking-roles.ts'

export type SpeakingRole = {
  /** Whether the role alone, with no body beside it, is that of the body the text was just about. */
  readonly bare: boolean
  /** Only for a body called so; empty for any. */
  readonly bodies: readonly string[]
}

/** By noun, the roles whose holders speak for a body or client. */
export const speakingRoles: ReadonlyMap<string, SpeakingRole> = new Map(
  rows
    .filter(row => row.speaks === 'body')
    .flatMap(({ bare, bodies, words }) => words.map(word => [word, { bare, bodies }] as const)),
)
