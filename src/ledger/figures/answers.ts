/**
 * What is said against a figure. A number is corrected when its claimant says that it was wrong, withdrawn when the outlet that
 * gave it does; somebody else's correction leaves it standing, with the answer beside it.
 */
import type { FigureEntry } from '../entries/entry.ts'
import { isBefore } from '../entries/interval.ts'
import { toHeard } from '../situation/heard.ts'
import type { Against, AgainstKind } from '../situation/state.ts'
import { isSame } from './bounds.ts'
import type { Stint } from './stint-book.ts'

/** How each way of contesting answers; `disputed` and `unverified` say that there is doubt, and whose stays in the claim. */
const ANSWERS: Readonly<Record<string, AgainstKind>> = {
  denied: 'denies',
  'no-evidence': 'no evidence',
  corrected: 'corrects',
  withdrawn: 'withdraws',
  admitted: 'admits',
}

/** Whether the entry names the number only to take it back or to deny it, and so gives it to nobody. */
export function onlyAnswers({ claim, chain }: FigureEntry): boolean {
  const kind = claim.contested?.kind
  if (kind === 'corrected' || kind === 'withdrawn') return true
  return kind === 'denied' && chain.contestedBy === chain.origin
}

/** Ends what was taken back and lists who answers. `answering` are entries whose claim is contested, in order. */
export function answer(stints: readonly Stint[], answering: readonly FigureEntry[]): Against[] {
  const against: Against[] = []
  for (const entry of answering) {
    const kind = ANSWERS[entry.claim.contested?.kind ?? '']
    if (kind === undefined) continue
    const who = entry.chain.contestedBy ?? entry.chain.outlet
    const named = stintNamed(stints, entry, who)
    if (named !== undefined && onlyAnswers(entry)) {
      if (!named.entries.includes(entry)) named.entries.push(entry)
      takeBack(named, entry, who)
    }
    if (kind !== 'corrects' || who !== entry.chain.origin) add(against, entry, { who, kind })
  }
  return against
}

/**
 * The last stint with this value that had begun: of the claimant named, or given by the outlet that now takes it back. What is given
 * again later is not what was taken back.
 */
function stintNamed(stints: readonly Stint[], entry: FigureEntry, who: string): Stint | undefined {
  const equal = stints.filter(
    stint => isSame(stint, entry.claim) && !isBefore(entry.clocks.known, stint.since),
  )
  const fromOutlet = (stint: Stint) => stint.entries.some(({ chain }) => chain.outlet === who)
  const own = equal.filter(stint => stint.claimant === entry.chain.origin)
  const withdrawn = entry.claim.contested?.kind === 'withdrawn' ? equal.filter(fromOutlet) : []
  return own.at(-1) ?? withdrawn.at(-1)
}

function takeBack(stint: Stint, entry: FigureEntry, who: string): void {
  const until = entry.clocks.known
  if ((stint.ended !== null && stint.ended.how !== 'superseded') || isBefore(until, stint.heard)) return
  if (who === stint.claimant) stint.ended = { how: 'corrected', until }
  else if (
    entry.claim.contested?.kind === 'withdrawn' &&
    stint.entries.every(({ chain }) => chain.outlet === who || chain.via.includes(who))
  )
    stint.ended = { how: 'withdrawn', until }
}

function add(against: Against[], entry: FigureEntry, { who, kind }: Pick<Against, 'who' | 'kind'>): void {
  const heard = toHeard(entry)
  const at = against.findIndex(one => one.who === who && one.kind === kind)
  const known = against[at]
  if (known === undefined)
    against.push({ who, kind, voice: entry.chain.voice, since: entry.clocks.known, in: [heard] })
  else against[at] = { ...known, in: [...known.in, heard] }
}
