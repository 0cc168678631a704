/** The small parts of a moment file: bounds, times, reports with the words that stand in them. Throws what is wrong with them. */
import { type Known, toKnown } from '../../src/ledger/entries/interval.ts'
import type { Bounds } from '../../src/ledger/situation/state.ts'
import type { Ref, Relay } from './moment.ts'

/** The texts of the reports by their two digits. */
export type Texts = ReadonlyMap<string, string>

/** `12`, `12..` at least, `..20` at most, `6..9`. */
export function toBounds(written: string): Bounds {
  const found = /^(\d+)$|^(\d*)\.\.(\d*)$/.exec(written)
  if (!found || written === '..') throw new Error(`bounds are written 12, 12.., ..20 or 6..9, not ${written}`)
  const [, exact, low, high] = found
  if (exact !== undefined) return { low: Number(exact), high: Number(exact) }
  return { low: low ? Number(low) : null, high: high ? Number(high) : null }
}

/** As bounds; `7..13+` is open above. */
export function toRange(written: string): Bounds & { readonly open: boolean } {
  return { ...toBounds(written.replace(/\+$/, '')), open: written.endsWith('+') }
}

/** `4 20:05`, or `8` for some time of that day. */
export function toTime(written: string): Known {
  const [, day, clock] = /^(\d{1,2})(?: (\d\d:\d\d))?$/.exec(written) ?? []
  if (day === undefined) throw new Error(`times are written 4 20:05 or 8, not ${written}`)
  const date = `2024-03-${day.padStart(2, '0')}`
  return toKnown(clock === undefined ? date : `${date}T${clock}`)
}

/** `04 “number of dead to seven”, 13` or `01 02 03`. Whatever stands in quotation marks stands so in the report. */
export function toRefs(written: string, texts: Texts): Ref[] {
  const refs: { report: string; quotes: string[] }[] = []
  for (const [, report, quote, other] of written.matchAll(/(?<![\d“])(\d\d)(?!\d)|“([^”]*)”|([^\s,])/g)) {
    const last = refs.at(-1)
    if (other !== undefined) throw new Error(`a report is two digits, its words stand in “ ”: ${written}`)
    if (report !== undefined) refs.push({ report: known(report, texts), quotes: [] })
    else if (last === undefined) throw new Error(`no report is named before “${quote}”`)
    else last.quotes.push(standing(quote ?? '', last.report, texts))
  }
  if (refs.length === 0) throw new Error('no report is named')
  return refs
}

/** `Tisza Observer in 23 and 24`. */
export function toRelay(written: string, texts: Texts): Relay {
  const [, who, reports] = /^(.+) in (\d\d(?:(?:,| and) \d\d)*)$/.exec(written) ?? []
  if (who === undefined || reports === undefined) throw new Error('written: name in 23 and 24')
  return { who, reports: (reports.match(/\d\d/g) ?? []).map(report => known(report, texts)) }
}

/** `3: 01 02 03` or `2: Elnord, prefect`: the number of what follows it. */
export function toCounted<One>(written: string, list: (rest: string) => One[]): One[] {
  const [, number, rest] = /^(\d+): (.+)$/.exec(written) ?? []
  if (rest === undefined) throw new Error('written: how many, a colon, which')
  const all = list(rest)
  if (all.length !== Number(number)) throw new Error(`it says ${number}, and lists ${all.length}`)
  return all
}

function known(report: string, texts: Texts): string {
  if (!texts.has(report)) throw new Error(`no report ${report}`)
  return report
}

export function standing(words: string, report: string, texts: Texts): string {
  if (texts.get(report)?.includes(words)) return words
  throw new Error(`these words do not stand in report ${report}: “${words}”`)
}

/** What stands between separators. */
export const listed = (between: string) => (value: string) => value.split(between)

/** Parts of a line, between bars. */
export function toParts(written: string): string[] {
  return written.split('|').map(part => part.trim())
}

/** The parts, as many as there must be. */
export function exactly(written: string, number: number): string[] {
  const parts = toParts(written)
  if (parts.length !== number) throw new Error(`${number} parts between bars, not ${parts.length}`)
  return parts
}

export function oneOf<Word extends string>(written: string, words: readonly Word[]): Word {
  const found = words.find(word => word === written)
  if (found === undefined) throw new Error(`one of ${words.join(', ')}; not ${written}`)
  return found
}
