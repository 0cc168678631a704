/** `hearsay why ID`: a claim back to its characters, its chain and the rule that found it. A matter's id shows each of its claims. */
import type { Entry } from '../../ledger/entries/entry.ts'
import type { Store } from '../../store/store.ts'
import { whyPage } from '../../views/why/why.ts'
import { openOutput } from '../output.ts'
import type { MomentOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { withStore } from '../with-store.ts'
import { type Given, give } from './give.ts'

export type WhyTyped = MomentOptions & Given & { readonly json?: true }

const FAILED = 1

export async function whyCommand(id: string, typed: WhyTyped, streams: Streams): Promise<number> {
  return await withStore(typed, streams, async store => {
    const entry = await store.entry(id)
    if (entry === null) {
      const help = 'hearsay show --json and hearsay export name the claims'
      await openOutput(streams.stderr).write(`hearsay: the record has no claim ${id}\nhearsay: ${help}\n`)
      return FAILED
    }
    const page = typed.json === true ? await toJson(store, entry) : await pageOf(store, entry)
    return await give(page, typed, streams)
  })
}

async function pageOf(store: Store, entry: Entry) {
  const { situationState } = await import('../../app/record/situation.ts')
  const { rules } = await import('../../engine/rules.ts')
  const kept = await store.report(entry.report)
  if (kept === null)
    throw new Error(`the report ${entry.report} of the claim ${entry.id} is not in the record`)
  const now = { clock: 'recorded', asOf: new Date().toISOString() } as const
  const state = await situationState(store, entry.situation, now, [entry.kind])
  const corrections = await store.corrections()
  return whyPage({ entry, report: kept.row, text: kept.text, state, corrections, rules })
}

async function toJson(store: Store, entry: Entry): Promise<string> {
  const kept = await store.report(entry.report)
  return `${JSON.stringify({ format: 'hearsay/why/1', entry, report: kept?.row ?? null, sha256: kept?.sha256 ?? null })}\n`
}
