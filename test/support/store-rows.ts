/** Small rows for the store's tests: a report with the entries a test names, all else being of no matter. EXERCISE. */
import type { Entry } from '../../src/ledger/entries/entry.ts'
import { toKnown } from '../../src/ledger/entries/interval.ts'
import type { Addition } from '../../src/store/store.ts'
import { digest } from '../../src/text/report.ts'
import { inventedAddition } from './invented-rows.ts'

export type Told = {
  /** Civil time, to the day or the minute. */
  readonly known?: string
  readonly recorded?: string
  readonly situation?: string
  readonly text?: string
  /** The matters of its entries, in order. */
  readonly matters?: readonly string[]
  readonly words?: string
}

/** The report of that name. */
export function additionOf(name: string, told: Told = {}): Addition {
  const { known = '2024-03-05T10:00', recorded = '2024-03-05T11:00:00.000Z', situation = 's-1' } = told
  const { text = `Report ${name}.`, matters = ['m-1'], words = `Report ${name}` } = told
  const model = inventedAddition(0, { entries: 1 })
  const id = `r-${digest(name, 16)}`
  const report = {
    ...model.report,
    id,
    situation,
    recorded,
    known: toKnown(known),
    published: known,
    title: name,
  }
  return {
    ...model,
    report: { ...report, length: text.length },
    text,
    sha256: digest(text, 64),
    entries: matters.map((matter, index) =>
      entryOf({ ...firstOf(model), report: id, situation, matter, words }, `${name} ${index}`, report.known),
    ),
    names: model.names.map(row => ({ ...row, report: id })),
    bands: [],
  }
}

function firstOf({ entries }: Addition): Entry {
  const [first] = entries
  if (first === undefined) throw new Error('An invented report has entries.')
  return { ...first, keys: [] }
}

function entryOf(entry: Entry, name: string, known: Entry['clocks']['known']): Entry {
  return { ...entry, id: `f-${digest(name, 12)}`, clocks: { ...entry.clocks, known } }
}
