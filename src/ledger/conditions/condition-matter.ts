/**
 * Which service of which thing, customers or place a condition is about, by its fields alone. What fields cannot decide, whether "the
 * hospital" is the county hospital, is decided where all conditions of a situation are seen (`together.ts`).
 */
import type { Condition } from '../../engine/reading.ts'
import { digest } from '../../text/report.ts'
import type { PlaceRef } from '../entries/entry.ts'
import { type Subject, subjectOf } from './subject.ts'

export type ConditionTopic = { readonly matter: string; readonly because: string }

type Fields = {
  readonly situation: string
  readonly service: string
  readonly subject: string | null
  readonly place: PlaceRef | null
  readonly words: string
}

/** Called once, when a report is recorded. */
export function conditionMatterOf({ situation, service, subject, place, words }: Fields): ConditionTopic {
  const what = subjectOf({ service, subject, extent: null, place })
  return { matter: conditionMatterId(situation, what), because: `${describe(what)} (“${words}”)` }
}

/** The subject of a condition as read. */
export function subjectOfClaim(claim: Condition, place: PlaceRef | null): Subject {
  return subjectOf({
    service: claim.service,
    subject: claim.subject?.words ?? null,
    extent: claim.extent?.words ?? null,
    place,
  })
}

export function conditionMatterId(situation: string, { service, owner, where, head, told }: Subject): string {
  const fields = ['condition', situation, service, owner ?? '', where ?? '', head, ...told]
  return `m-${digest(fields.join('\u0000'), 16)}`
}

function describe({ service, owner, head, told }: Subject): string {
  const of = [head, ...told].filter(word => word !== '').join(' ')
  return [service, of, owner === null ? '' : `of ${owner}`].filter(word => word !== '').join(', ')
}
