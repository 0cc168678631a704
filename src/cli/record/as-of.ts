/**
 * A moment as typed → the clock it goes by, and the moment on that clock. Civil time is asked of the published clock, an instant of the
 * recorded one, unless `--clock` says which; what cannot be meant is refused before the record is opened.
 */
import type { Command } from 'commander'
import type { AsOf, SituationRow } from '../../store/store.ts'
import type { Moment, MomentOptions } from '../record-options.ts'

export type SinceOptions = MomentOptions & { readonly since?: Moment | 'last' }

/** "Last" is when this record was last asked, so it goes by when it took reports in. */
export function clockOf({ clock, asOf, since }: SinceOptions): AsOf['clock'] {
  if (clock !== undefined) return clock
  return isInstant(asOf) || since === 'last' || isInstant(since) ? 'recorded' : 'published'
}

/** Where no moment is given: by the published clock that of the newest report, by the recorded clock now. */
export function asOfOf(typed: SinceOptions, { last }: Pick<SituationRow, 'last'>): AsOf {
  const clock = clockOf(typed)
  if (typed.asOf !== undefined) return { clock, asOf: on(clock, typed.asOf) }
  return { clock, asOf: clock === 'recorded' ? new Date().toISOString() : last.to }
}

/** A civil time asked of the recorded clock is taken as UTC. */
export function on(clock: AsOf['clock'], { time, isInstant }: Moment): string {
  if (clock === 'published') return time
  return isInstant ? time : `${time}:00.000Z`
}

/** A usage error where the moments and the clock of a command do not go together. */
export function refuseOddMoments(command: Command): void {
  command.hook('preAction', () => {
    const problem = problemOf(command.opts<SinceOptions>())
    if (problem !== null) command.error(`error: ${problem}`)
  })
}

function problemOf(typed: SinceOptions): string | null {
  const { clock, asOf, since } = typed
  if (clock === 'published' && since === 'last')
    return '--since last goes by when reports were recorded; name a time to go by when they were published'
  if (clock === 'published' && (isInstant(asOf) || isInstant(since)))
    return '--clock published takes the civil time at the place, without Z or an offset: 2024-03-05T18:00'
  if (asOf === undefined || since === undefined || since === 'last') return null
  const by = clockOf(typed)
  return on(by, since) > on(by, asOf) ? '--since is later than --as-of' : null
}

function isInstant(moment: Moment | 'last' | undefined): boolean {
  return moment !== undefined && moment !== 'last' && moment.isInstant
}
