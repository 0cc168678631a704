/**
 * `hearsay why ID`: a claim back to its characters, its chain and the rule that found it. The id of a matter or a report, or characters
 * of a report, give the claims there are.
 */
import { type Characters, findClaims } from '../../app/record/find-claims.ts'
import type { Entry, ReportRow } from '../../ledger/entries/entry.ts'
import type { Store } from '../../store/store.ts'
import { claimsPage } from '../../views/why/claims-page.ts'
import { whyPage } from '../../views/why/why.ts'
import { openOutput } from '../output.ts'
import type { RecordOptions } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import { withStore } from '../with-store.ts'
import { type Given, give } from './give.ts'

export type WhyTyped = RecordOptions & Given & { readonly json?: true }
export type WhyAsked = { readonly id: string; readonly characters: Characters | null }

const FAILED = 1

export async function whyCommand(
  { id, characters }: WhyAsked,
  typed: WhyTyped,
  streams: Streams,
): Promise<number> {
  return await withStore(typed, streams, async store => {
    const claims = await findClaims(store, id, characters)
    const [only] = claims
    if (only === undefined) {
      const what = characters === null ? id : `of ${id} at ${characters.start}-${characters.end}`
      const help = 'hearsay show names reports and characters; show --json and export name the claims'
      await openOutput(streams.stderr).write(`hearsay: the record has no claim ${what}\nhearsay: ${help}\n`)
      return FAILED
    }
    if (typed.json === true) return await give(await toJson(store, claims), typed, streams)
    const page =
      claims.length === 1 ? await pageOf(store, only) : claimsPage(claims, await reportsOf(store, claims))
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
  const state = await situationState(store, { situation: entry.situation, ...now, kinds: [entry.kind] })
  const corrections = await store.corrections()
  return whyPage({ entry, report: kept.row, text: kept.text, state, corrections, rules })
}

async function reportsOf(store: Store, claims: readonly Entry[]): Promise<ReportRow[]> {
  const rows: ReportRow[] = []
  for (const id of new Set(claims.map(({ report }) => report))) {
    const kept = await store.report(id)
    if (kept !== null) rows.push(kept.row)
  }
  return rows
}

/** One line a claim. */
async function toJson(store: Store, claims: readonly Entry[]): Promise<string> {
  const lines: string[] = []
  for (const entry of claims) {
    const kept = await store.report(entry.report)
    const line = { format: 'hearsay/why/1', entry, report: kept?.row ?? null, sha256: kept?.sha256 ?? null }
    lines.push(`${JSON.stringify(line)}\n`)
  }
  return lines.join('')
}
