/** Where a claim stands, by the first of the seven that holds, and why in one sentence. */
import type { StatementEntry } from '../entries/entry.ts'
import type { Standing } from '../situation/state.ts'
import type { GivenAnswer } from './answers-in.ts'
import type { Claimant } from './claimants.ts'
import { concern, type Read, readClaim, speaksOfSelf } from './concerns.ts'

export type Told = {
  readonly members: readonly StatementEntry[]
  readonly answers: readonly GivenAnswer[]
  readonly claimants: readonly Claimant[]
}

export type Stands = {
  readonly standing: Standing
  readonly because: string
  readonly origins: readonly string[]
}

const LONGEST_CALLED = 60

export function standingOf(told: Told): Stands {
  const all = told.claimants.map(({ origin }) => origin)
  const holding = told.claimants.filter(claimant => !hasTakenBack(claimant, told.answers))
  if (holding.length === 0)
    return { standing: 'withdrawn', because: 'everybody who said it has taken it back', origins: all }
  const origins = holding.map(({ origin }) => origin)
  return { ...answered(told, origins), origins }
}

/** It says that it was wrong, and has not said the same again since. */
function hasTakenBack({ origin, entries }: Claimant, answers: readonly GivenAnswer[]): boolean {
  const own = answers.filter(
    ({ who, kind }) => who === origin && (kind === 'withdraws' || kind === 'corrects'),
  )
  const back = own.findLast(({ heard }) => heard.copyOf === null) ?? own.at(-1)
  if (back === undefined) return false
  return !entries.some(
    ({ stance, clocks, chain }) =>
      stance === 'asserts' &&
      chain.origin === origin &&
      chain.copyOf === null &&
      !clocks.earlier &&
      clocks.known.from > back.heard.known.to,
  )
}

function answered(told: Told, origins: readonly string[]): Omit<Stands, 'origins'> {
  const { answers } = told
  const others = answers.filter(({ who }) => !origins.includes(who))
  const admits = others.find(({ kind }) => kind === 'admits')
  if (admits !== undefined) return { standing: 'admitted', because: admission(admits, answers) }
  const denials = answers.filter(({ kind }) => kind === 'denies')
  const read = denials.length === 0 ? [] : told.members.map(readClaim)
  for (const denial of denials) {
    const why = concernOf(denial, read)
    if (why !== null) return { standing: 'denied', because: `${called(denial)}, ${why}, denies it` }
  }
  const doubt = answers.find(({ kind }) => kind === 'no evidence')
  if (doubt !== undefined)
    return {
      standing: 'no evidence given',
      because: `${called(doubt)} says that there is no evidence for it`,
    }
  return contested(denials[0], others) ?? counted(origins)
}

function admission(admits: GivenAnswer, answers: readonly GivenAnswer[]): string {
  const before = answers.find(({ who, kind }) => who === admits.who && kind !== 'admits')
  if (before === undefined) return `${called(admits)} admits it`
  const had = before.kind === 'no evidence' ? 'said that there was no evidence' : 'denied it'
  return `${called(admits)}, who had ${had}, says that it is so`
}

function contested(
  denial: GivenAnswer | undefined,
  others: readonly GivenAnswer[],
): Omit<Stands, 'origins'> | null {
  if (denial !== undefined)
    return { standing: 'contested', because: `${called(denial)}, a third party, denies it` }
  const account = others.find(({ kind }) => kind === 'other account')
  if (account !== undefined)
    return { standing: 'contested', because: `${called(account)} gives another account` }
  const correction = others.find(({ kind }) => kind === 'corrects')
  return correction === undefined
    ? null
    : { standing: 'contested', because: `${called(correction)} says that it is wrong` }
}

function counted(origins: readonly string[]): Omit<Stands, 'origins'> {
  return origins.length > 1
    ? { standing: 'several origins', because: `${origins.length} say so, and nobody answers` }
    : { standing: 'one origin', because: 'only one says so, and nobody answers' }
}

/** Why the denial is that of one who must know; null where a third party denies. */
function concernOf({ who, called: words, entry }: GivenAnswer, claims: readonly Read[]): string | null {
  if (entry.chain.origin === who && speaksOfSelf(entry)) return 'whom it is about'
  const names = claims
    .filter(({ claim }) => claim.chain.origin === who)
    .map(({ claim }) => claim.claim.source?.words ?? '')
  const actor = { actor: who, words: [...new Set([words, ...names])] }
  for (const read of claims) {
    const why = concern(read, actor)
    if (why !== null) return why
  }
  return null
}

function called({ called }: GivenAnswer): string {
  return called.length > LONGEST_CALLED ? `${called.slice(0, LONGEST_CALLED).trimEnd()}…` : called
}
