/** A person's decision → a row of the record: checked against what the record holds, with who decided it and when. */
import type { Correction, Decided } from '../../ledger/situation/correction.ts'
import type { Store } from '../../store/store.ts'
import { digest } from '../../text/report.ts'
import { splitOff } from './named-in.ts'
import { entriesOfMatter } from './situation.ts'

export type Author = { readonly by: string; readonly note: string | null; readonly now: string }

export type Corrected =
  | { readonly kind: 'done'; readonly correction: Correction }
  | { readonly kind: 'problem'; readonly what: string; readonly todo: string }

export async function correct(store: Store, what: Decided, { by, note, now }: Author): Promise<Corrected> {
  const problem = await problemOf(store, what)
  if (problem !== null) return problem
  const id = `k-${digest(JSON.stringify([what, by, now]), 12)}`
  const correction: Correction = { id, by, recorded: now, note, what }
  await store.correct(correction)
  return { kind: 'done', correction }
}

type Problem = Extract<Corrected, { readonly kind: 'problem' }>

async function problemOf(store: Store, what: Decided): Promise<Problem | null> {
  switch (what.kind) {
    case 'merge-actors':
      return what.actor === what.into
        ? { kind: 'problem', what: 'both are the same actor', todo: 'name two' }
        : await missingActor(store, [what.actor, what.into])
    case 'split-actor':
      return (await missingActor(store, [what.actor])) ?? (await missingName(store, what))
    case 'rate':
      return await missingActor(store, [what.actor])
    case 'dismiss':
      return await missingClaim(store, what.claim)
    case 'join-matter':
      return (await missingClaim(store, what.claim)) ?? (await missingMatter(store, what))
    case 'undo':
      return await missingCorrection(store, what.correction)
    case 'move-place':
      return null
  }
}

async function missingActor(store: Store, ids: readonly string[]): Promise<Problem | null> {
  const known = new Set([
    ...(await store.actors(ids)).map(({ id }) => id),
    ...splitOff(await store.corrections()).keys(),
  ])
  const missing = ids.find(id => !known.has(id))
  if (missing === undefined) return null
  return {
    kind: 'problem',
    what: `the record has no actor ${missing}`,
    todo: 'hearsay show --json lists the actors with their ids',
  }
}

async function missingName(
  store: Store,
  { actor, name }: { actor: string; name: string },
): Promise<Problem | null> {
  const [known] = await store.actors([actor])
  const names = known?.names.map(one => one.name) ?? []
  if (names.includes(name)) return null
  return {
    kind: 'problem',
    what: `it is never called “${name}”`,
    todo: `it is called ${names.map(one => `“${one}”`).join(', ')}`,
  }
}

async function missingClaim(store: Store, id: string): Promise<Problem | null> {
  if ((await store.entry(id)) !== null) return null
  return { kind: 'problem', what: `the record has no claim ${id}`, todo: 'hearsay show --json lists claims' }
}

/** A claim joins a matter of its own kind and situation. */
async function missingMatter(
  store: Store,
  { claim, matter }: { claim: string; matter: string },
): Promise<Problem | null> {
  const entry = await store.entry(claim)
  const there = entry === null ? [] : await entriesOfMatter(store, entry.situation, matter)
  if (there.some(({ kind }) => kind === entry?.kind)) return null
  return {
    kind: 'problem',
    what: `no ${entry?.kind ?? 'claim'} of its situation belongs to a matter ${matter}`,
    todo: 'hearsay show --json and hearsay why name the matters',
  }
}

async function missingCorrection(store: Store, id: string): Promise<Problem | null> {
  if ((await store.corrections()).some(row => row.id === id)) return null
  return { kind: 'problem', what: `there is no correction ${id}`, todo: 'hearsay correct list shows them' }
}
