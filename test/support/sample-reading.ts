/** A reading made by hand, with one of everything: what the printed record is tested on, whatever the engine finds. */
import type * as record from '../../src/engine/reading.ts'
import { toReport } from '../../src/text/report.ts'

const TEXT = `At least 12 people were killed in Arden on Monday, the governor, Ilse Marr, told Westwire.
“The bridge is closed,” she said. The army denied that.
Power was cut across much of the country on Monday night. Thousands marched recently.
The Norland embassy told its citizens to avoid the centre.
`

/** The first place of these words in the text. */
function at(words: string): record.Anchored {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { words, start, end: start + words.length }
}

function mention(words: string, actor: string | null, basis: record.Basis = 'stated'): record.Mention {
  return { ...at(words), actor, basis }
}

const MONDAY: record.When = {
  words: 'on Monday',
  from: '2024-03-04',
  to: '2024-03-05',
  timex: '2024-03-04',
  basis: 'stated',
}

const byRule = (rule: string) => ({ rule, reader: 'rules', inferred: [] }) as const

export const sampleReading: record.Reading = {
  format: 'hearsay/1',
  report: toReport(TEXT, { outlet: 'The Harbour Post', title: 'Bridge closed', published: '2024-03-05' }),
  statements: [
    {
      id: 's-1',
      source: mention('Ilse Marr', 'a-1'),
      via: [mention('Westwire', 'a-2')],
      cue: at('told'),
      content: [at('At least 12 people were killed in Arden on Monday')],
      manner: 'indirect',
      hedge: null,
      said: null,
      earlier: false,
      answers: null,
      contested: null,
      ...byRule('statements/told'),
    },
    {
      id: 's-2',
      source: mention('she', 'a-1', 'inferred'),
      via: [],
      cue: at('said'),
      content: [at('The bridge is closed')],
      manner: 'direct',
      hedge: null,
      said: null,
      earlier: false,
      answers: null,
      contested: { kind: 'denied', at: at('The army denied that'), by: mention('The army', null) },
      rule: 'statements/said',
      reader: 'rules',
      inferred: [{ field: 'source', from: [at('Ilse Marr')], because: 'the last person named before' }],
    },
  ],
  figures: [
    {
      id: 'f-1',
      measure: 'killed',
      of: at('people'),
      partOf: null,
      low: 12,
      high: null,
      hedge: 'At least',
      window: null,
      ...at('At least 12 people were killed'),
      when: MONDAY,
      place: mention('Arden', null),
      source: mention('Ilse Marr', 'a-1'),
      statement: 's-1',
      contested: null,
      ...byRule('figures/count'),
    },
  ],
  dates: [
    {
      ...at('on Monday'),
      type: 'DATE',
      timex: '2024-03-04',
      from: '2024-03-04',
      to: '2024-03-05',
      basis: 'inferred',
      because: 'the latest Monday on or before the report',
      rule: 'dates/weekday',
    },
    {
      ...at('on Monday night'),
      type: 'TIME',
      timex: '2024-03-04TNI',
      from: '2024-03-04T18:00',
      to: '2024-03-05T06:00',
      basis: 'inferred',
      because: 'the latest Monday on or before the report',
      rule: 'dates/weekday',
    },
    {
      ...at('recently'),
      type: 'DATE',
      timex: 'PAST_REF',
      from: null,
      to: null,
      basis: 'stated',
      because: null,
      rule: 'dates/vague',
    },
  ],
  events: [
    {
      id: 'e-2',
      code: 'ASSAULT',
      actor: null,
      target: mention('people', null),
      when: MONDAY,
      place: mention('Arden', null),
      ...at('12 people were killed'),
      statement: 's-1',
      contested: null,
      ...byRule('events/passive'),
    },
    {
      id: 'e-1',
      code: 'PROTEST',
      actor: mention('Thousands', null),
      target: null,
      when: null,
      place: null,
      ...at('Thousands marched'),
      statement: null,
      contested: null,
      ...byRule('events/protest'),
    },
  ],
  places: [
    {
      ...at('Arden'),
      name: 'Arden',
      geonames: 1,
      lat: 43.25,
      lon: -76.95,
      kind: 'city',
      country: 'KZ',
      literal: true,
      rule: 'places/gazetteer',
    },
    {
      ...at('much of the country'),
      name: null,
      geonames: null,
      lat: null,
      lon: null,
      kind: 'unplaced',
      country: null,
      literal: true,
      rule: 'places/unplaced',
    },
  ],
  actors: [
    {
      id: 'a-1',
      name: 'Ilse Marr',
      kind: 'person',
      role: 'governor',
      speaksFor: null,
      inferred: [],
      mentions: [
        { ...at('Ilse Marr'), because: 'named in full' },
        { ...at('she'), because: '"she" for the one in view' },
      ],
    },
    {
      id: 'a-2',
      name: 'Westwire',
      kind: 'organisation',
      role: null,
      speaksFor: null,
      inferred: [],
      mentions: [{ ...at('Westwire'), because: 'named' }],
    },
  ],
  conditions: [
    {
      id: 'c-1',
      service: 'power',
      state: 'cut',
      ...at('Power was cut across much of the country'),
      subject: null,
      extent: null,
      until: null,
      when: {
        words: 'on Monday night',
        from: '2024-03-04T18:00',
        to: '2024-03-05T06:00',
        timex: '2024-03-04TNI',
        basis: 'stated',
      },
      place: mention('much of the country', null),
      statement: null,
      contested: null,
      ...byRule('conditions/cut'),
    },
  ],
  advisories: [
    {
      id: 'v-1',
      issuer: mention('The Norland embassy', null),
      audience: at('its citizens'),
      instruction: at('to avoid the centre'),
      change: 'issued',
      when: null,
      until: null,
      place: null,
      statement: null,
      contested: null,
      ...byRule('advisories/told-to'),
    },
  ],
}
