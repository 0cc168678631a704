/** Why the record says something: a claim back to its characters, its chain, its reading, its matter and what was corrected. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printPage } from '../src/cli/print/page/print-page.ts'
import type { Anchored, Figure } from '../src/engine/reading.ts'
import type { Entry } from '../src/ledger/entries/entry.ts'
import { toKnown } from '../src/ledger/entries/interval.ts'
import type { Correction, Decided } from '../src/ledger/situation/correction.ts'
import { type Asked, whyPage } from '../src/views/why/why.ts'
import { recordMoment } from './support/record-moment.ts'

const { state, texts } = recordMoment(1)
const text = texts.get('04') ?? ''
const published = '2024-03-04T20:05'

/** The first place of these words in the report. */
function at(words: string): Anchored {
  const start = text.indexOf(words)
  return { words, start, end: start + words.length }
}

const toll: Figure = {
  ...at('number of dead to seven'),
  id: 'f-00916ace66b2',
  measure: 'killed',
  of: at('dead'),
  partOf: null,
  low: 7,
  high: 7,
  hedge: null,
  window: 'total',
  when: {
    words: 'Monday evening',
    from: '2024-03-04T18:00',
    to: '2024-03-05',
    timex: '2024-03-04TEV',
    basis: 'stated',
  },
  place: { ...at('BAIA MARE'), actor: null, basis: 'inferred' },
  source: { ...at('The county emergency inspectorate'), actor: null, basis: 'stated' },
  statement: null,
  contested: null,
  rule: 'figures/toll',
  reader: 'rules',
  inferred: [
    { field: 'place', from: [at('BAIA MARE')], because: 'the nearest place; the clause itself has none' },
  ],
}

const plain = { width: 80, colour: false }
const printed = (name: string) => readFileSync(new URL(`./printed/${name}`, import.meta.url), 'utf8')

const rule = { id: 'figures/toll', says: 'A toll and the number it has reached.', finds: [], ignores: [] }

function idOf(name: string): string {
  const actor = [...state.actors.values()].find(one => one.name === name)
  if (actor === undefined) throw new Error(`no such actor: ${name}`)
  return actor.id
}

function entryOf(claim: Figure): Entry {
  const { words, start, end, id } = claim
  const chain = {
    origin: idOf('county emergency inspectorate'),
    voice: null,
    via: [],
    outlet: idOf('Carpathian Wire'),
    relayed: false,
    contestedBy: null,
    named: true,
    copyOf: null,
  }
  return {
    id,
    report: '04',
    situation: 'exercise',
    kind: 'figure',
    matter: 'killed, people, total',
    because: 'killed, people, since the beginning',
    stance: 'asserts',
    chain,
    clocks: {
      happened: null,
      said: { from: published, to: published },
      known: toKnown(published),
      earlier: false,
    },
    place: null,
    keys: [],
    words,
    start,
    end,
    claim,
  }
}

function asked(more: Partial<Asked> = {}): Asked {
  const report = state.reports.find(one => one.id === '04')
  if (report === undefined) throw new Error('no report 04')
  return { entry: entryOf(toll), report, text, state, corrections: [], ...more }
}

describe('why', () => {
  it('leads from a claim to its characters, its chain, its rule and its standing', () => {
    expect(printPage(whyPage(asked({ rules: [rule] })), plain)).toBe(printed('why.txt'))
  })

  it('shows words of the report alone as quotations', () => {
    const { sources } = whyPage(asked())
    expect(sources.map(one => one.report)).toEqual(['04'])
    for (const { anchor } of sources.flatMap(one => one.cited)) {
      expect(text.slice(anchor.start, anchor.end)).toBe(anchor.words)
    }
  })

  it('names a matter of statements by the words that tell it', () => {
    const [statement] = state.statements
    if (statement === undefined) throw new Error('no statement')
    const { entry } = asked()
    const page = whyPage(asked({ entry: { ...entry, matter: statement.id } as Entry }))
    expect(printPage(page, plain)).toContain('Matter        “ignored warnings about the dam” [')
  })

  it('says that a claim was dismissed, by whom and why, and that this was taken back', () => {
    const { entry } = asked()
    const row = (id: string, what: Decided): Correction => ({
      id,
      by: 'Mara Pell',
      recorded: '2024-03-05T09:00:00.000Z',
      note: 'misread',
      what,
    })
    const dismissed = row('k-1', { kind: 'dismiss', claim: entry.id })
    const undone = row('k-2', { kind: 'undo', correction: 'k-1' })
    const other = row('k-3', { kind: 'dismiss', claim: 'c-other' })
    const none = { ...state, figures: [] }
    const page = printPage(whyPage(asked({ state: none, corrections: [dismissed, undone, other] })), plain)
    expect(page).toContain('Mara Pell Tue 5 Mar 2024, 09:00 UTC: dismissed, not counted, since taken back')
    expect(page.match(/misread/g)?.length).toBe(2)
    expect(page).toContain('no matter that is shown')
  })

  it('names the outlet as the origin where the report names nobody, and the report it copied', () => {
    const copies = [
      {
        report: '04',
        of: '01',
        kind: 'reprint',
        passages: [],
        shared: 0.8,
        because: 'its credit line names the other',
      },
    ] as const
    const { entry } = asked()
    const chain = { ...entry.chain, origin: entry.chain.outlet, named: false }
    const page = printPage(
      whyPage(asked({ entry: { ...entry, chain } as Entry, state: { ...state, copies } })),
      plain,
    )
    expect(page).toContain('the report names no source, so the outlet answers for it')
    expect(page).toContain('its credit line names the other')
  })
})
