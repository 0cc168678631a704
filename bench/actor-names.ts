/**
 * What joining actors across reports costs: `npx tsx bench/actor-names.ts`. Known actors are made from listed given names and
 * invented surnames and bodies; times are of the processor, so that other programs on the machine count little.
 */
import { firstNames } from '../src/generated/en/first-names.ts'
import { indexActors } from '../src/ledger/names/actor-index.ts'
import type { FoundActor, KnownActor } from '../src/ledger/names/actors.ts'
import { resolveActors } from '../src/ledger/names/resolve.ts'
import { compareNames, readName } from '../src/ledger/names/same-name.ts'

const SYLLABLES =
  'ka lo mi ter san bor zhu kov rad vel nik tas gul mar den os hal ber yan chu pri fo dza wes'.split(' ')
const ENDINGS = 'ov ev sky enko son man ez ian li ura berg ini'.split(' ')
const BODIES = 'Ministry Agency Committee Council Bank Union Institute Party'.split(' ')
const SIZES = [5_000, 20_000]
const REPORT = 50
const ROUNDS = 5

/** The same made-up record every time. */
function maker(seed: number): <T>(from: readonly T[], otherwise: T) => T {
  let state = seed
  return (from, otherwise) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return from[Math.floor((state / 2_147_483_648) * from.length)] ?? otherwise
  }
}

const pick = maker(7)
const given = firstNames.flatMap(row => row.words)

function surname(): string {
  const word = pick(SYLLABLES, '') + pick(SYLLABLES, '') + pick(ENDINGS, '')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Two persons to one body; a surname is borne by three persons on average. */
function knownActors(count: number): KnownActor[] {
  const surnames = Array.from({ length: count / 4 }, surname)
  return Array.from({ length: count }, (_, at) => {
    const person = at % 3 !== 0
    const name = person
      ? `${pick(given, 'Ana')} ${pick(surnames, 'Lund')}`
      : `${surname()} ${pick(BODIES, 'Bank')} of ${surname()}`
    const kind = person ? ('person' as const) : ('organisation' as const)
    return { id: `k${at}`, kind, names: [{ name, times: 1 }], roles: [], active: true }
  })
}

const NOBODY: KnownActor = { id: '', kind: 'person', names: [], roles: [], active: true }

/** Every fifth a bare surname, the others with a letter in another spelling. */
function reportOf(known: readonly KnownActor[]): FoundActor[] {
  return Array.from({ length: REPORT }, (_, at): FoundActor => {
    const actor = pick(known, NOBODY)
    const name = actor.names[0]?.name ?? ''
    const bare = at % 5 === 0 && actor.kind === 'person'
    return {
      id: `f${at}`,
      kind: actor.kind,
      name: bare ? (name.split(' ')[1] ?? '') : name.replace('k', 'kh'),
      role: null,
      forms: [],
    }
  })
}

function milliseconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

for (const size of SIZES) {
  const known = knownActors(size)
  let index = indexActors([])
  const indexing = milliseconds(() => {
    index = indexActors(known)
  })
  const largest = Math.max(...[...index.byKey.values()].map(sharing => sharing.length))
  const reports = Array.from({ length: ROUNDS }, () => reportOf(known))
  const times = reports.map(report => milliseconds(() => resolveActors(index, report)))
  console.log(
    `${size} known: indexed in ${indexing.toFixed(0)} ms, at most ${largest} under a key; ${REPORT} actors resolved in ${median(times).toFixed(0)} ms (median of ${ROUNDS}, largest ${Math.max(...times).toFixed(0)})`,
  )
}

const some = knownActors(1_000).map(({ names, kind }) => readName({ name: names[0]?.name ?? '', kind }))
const pairs = some.flatMap(one => some.slice(0, 100).map(other => [one, other] as const))
const comparing = milliseconds(() => {
  for (const [one, other] of pairs) compareNames(one, other)
})
console.log(`${pairs.length} comparisons: ${((comparing / pairs.length) * 1000).toFixed(1)} µs each`)
