/**
 * Which advice an entry is about, by its fields alone: who issues it, what is to be done, for whom and where. What it repeats, lifts or
 * replaces is decided where all advisories of a situation are seen (`advisory-states.ts`).
 */
import { digest } from '../../text/report.ts'
import type { AdvisoryEntry } from '../entries/entry.ts'
import { type Topic, topicOf } from './topic.ts'

export type AdvisoryTopic = { readonly matter: string; readonly because: string }

/** Called once, when a report is recorded. */
export function advisoryMatterOf(
  entry: Pick<AdvisoryEntry, 'situation' | 'chain' | 'place' | 'claim'>,
): AdvisoryTopic {
  const topic = topicOf(entry)
  const what = [topic.topics.join(', '), topic.scope.join(' ')].filter(text => text !== '').join('; ')
  return {
    matter: advisoryMatterId(entry.situation, entry.chain.origin, topic),
    because: `${what} (“${entry.claim.instruction.words}”)`,
  }
}

export function advisoryMatterId(
  situation: string,
  issuer: string,
  { topics, scope, notice }: Topic,
): string {
  const fields = ['advisory', situation, issuer, notice ? 'notice' : '', ...topics, '', ...scope]
  return `m-${digest(fields.join('\u0000'), 16)}`
}
