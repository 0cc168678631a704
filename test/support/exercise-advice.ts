/** What the thirty reports of the exercise tell the public to do, as a reader reads it; made by hand so that the ledger is tested alone. */
import { advisoryMatterOf } from '../../src/ledger/advisories/advisory-matter.ts'
import type { AdvisoryEntry } from '../../src/ledger/entries/entry.ts'
import { type AdvisoryTold, advisoryEntry } from './ledger-entries.ts'

/** An advisory whose matter follows from its fields, as when a report is recorded. */
export function advisory(told: AdvisoryTold): AdvisoryEntry {
  const entry = advisoryEntry(told)
  return told.matter === undefined ? { ...entry, ...advisoryMatterOf(entry) } : entry
}

const INSPECTORATE = 'county emergency inspectorate'
const EMBASSY = 'Embassy of Norvalia'

function embassy(report: '08' | '20' | '29', told: Omit<AdvisoryTold, 'report' | 'known' | 'outlet'>) {
  const known = { '08': '2024-03-05T17:00', '20': '2024-03-08T16:00', '29': '2024-03-11T09:00' }[report]
  const outlet = report === '29' ? 'Norvalia Today' : 'Embassy of Norvalia in Bucharest'
  return { report, known, outlet, origin: EMBASSY, issuer: 'The Embassy of Norvalia', ...told }
}

/** Alert and order to leave, as the wire has them and as the paper that copied it. */
function onFriday(report: string, outlet: string, known: string, copyOf?: string): AdvisoryTold[] {
  const base = { report, outlet, known, origin: INSPECTORATE, ...(copyOf === undefined ? {} : { copyOf }) }
  return [
    {
      ...base,
      words: 'the flood alert for the Firiza valley to red',
      change: 'raised',
      place: 'Firiza valley',
      issuer: 'The inspectorate',
    },
    {
      ...base,
      words: 'leave their homes',
      audience: 'residents of Firiza and Blidari',
      issuer: 'The inspectorate',
      start: 100,
    },
  ]
}

const TOLD: readonly AdvisoryTold[] = [
  {
    report: '01',
    outlet: 'Carpathian Wire',
    known: '2024-03-04T07:40',
    origin: INSPECTORATE,
    words: 'boil tap water until further notice',
    audience: 'Residents',
    until: 'further notice',
  },
  {
    report: '05',
    outlet: 'North Radio',
    known: '2024-03-05T06:30',
    origin: INSPECTORATE,
    words: 'Water from the taps must still be boiled',
    change: 'repeated',
  },
  {
    report: '13',
    outlet: 'Satmar Morning Post',
    known: '2024-03-05T08:10',
    origin: INSPECTORATE,
    via: ['North Radio'],
    words: 'boil water from the taps',
    change: 'repeated',
  },
  {
    report: '06',
    outlet: 'Budapest Ledger',
    known: '2024-03-05T09:00',
    origin: 'Tivizig',
    words: 'not to fish or bathe in the river Szamos until Sunday',
    audience: 'people in Csenger',
    place: 'Csenger',
    until: '2024-03-10',
  },
  embassy('08', {
    words: 'against all travel to the area of Baia Mare until Sunday 10 March',
    audience: 'Norvalians',
    place: 'Baia Mare',
    until: '2024-03-10',
  }),
  embassy('08', {
    words: 'follow what the authorities say, to avoid the river Lapus and to drink only bottled water',
    audience: 'Norvalians who are already in Maramures',
    place: 'Maramures',
    start: 100,
  }),
  {
    report: '10',
    outlet: 'Tisza Observer',
    known: '2024-03-07T12:10',
    origin: INSPECTORATE,
    words: 'the boil-water notice in Baia Mare',
    change: 'lifted',
    place: 'Baia Mare',
  },
  {
    report: '10',
    outlet: 'Tisza Observer',
    known: '2024-03-07T12:10',
    origin: INSPECTORATE,
    words: 'should still not drink tap water',
    audience: 'people',
    place: 'Tautii de Sus',
    start: 100,
  },
  {
    report: '15',
    outlet: 'Szamos Herald',
    known: '2024-03-06T18:20',
    origin: 'Tivizig',
    issuer: 'the water authority Tivizig',
    words: 'not to fish or bathe in the river until Sunday',
    change: 'repeated',
    until: '2024-03-10',
  },
  ...onFriday('17', 'Carpathian Wire', '2024-03-08T06:50'),
  ...onFriday('18', 'Valley Gazette', '2024-03-08T09:30', '17'),
  embassy('20', { words: 'its travel advice', change: 'raised' }),
  embassy('20', {
    words: 'against all travel to the county of Maramures until further notice',
    audience: 'Norvalians',
    place: 'Maramures',
    until: 'further notice',
    start: 50,
  }),
  embassy('20', { words: 'the notice of 5 March', change: 'replaced', place: 'Baia Mare', start: 150 }),
  embassy('20', {
    words: 'leave the county by Saturday evening',
    audience: 'Norvalians who are already in Maramures',
    place: 'Maramures',
    until: ['2024-03-09T18:00', '2024-03-10T00:00'],
    start: 200,
  }),
  embassy('20', {
    words:
      'avoid the rivers Lapus and Firiza, to drink only bottled water and to keep their telephones charged',
    audience: 'Those who cannot leave',
    place: 'Maramures',
    start: 300,
  }),
  {
    report: '22',
    outlet: 'North Radio',
    known: '2024-03-08T21:00',
    origin: INSPECTORATE,
    words: 'The flood alert for the Firiza valley remains red',
    change: 'repeated',
    place: 'Firiza valley',
  },
  {
    report: '22',
    outlet: 'North Radio',
    known: '2024-03-08T21:00',
    origin: INSPECTORATE,
    words: 'not to return to their homes before Sunday',
    audience: 'people in Firiza and Blidari',
    until: '2024-03-09',
    start: 100,
  },
  {
    report: '23',
    outlet: 'Budapest Ledger',
    known: '2024-03-09T07:30',
    origin: 'Tivizig',
    issuer: 'Tivizig',
    words: 'not to fish or bathe in the river at Csenger until Sunday',
    change: 'repeated',
    place: 'Csenger',
    until: '2024-03-10',
  },
  {
    report: '26',
    outlet: 'North Radio',
    known: '2024-03-09T20:30',
    origin: 'Vital Nord',
    words: 'boil the water before they drink it',
    audience: 'residents',
    place: 'Baia Mare',
  },
  {
    report: '27',
    outlet: 'Ister News',
    known: '2024-03-10T12:30',
    origin: INSPECTORATE,
    words: 'the flood alert for the Firiza valley from red to yellow',
    change: 'lowered',
    place: 'Firiza valley',
  },
  {
    report: '27',
    outlet: 'Ister News',
    known: '2024-03-10T12:30',
    origin: INSPECTORATE,
    words: 'may return to their homes',
    audience: 'The people evacuated from Firiza and Blidari',
    change: 'lifted',
    start: 100,
  },
  embassy('29', { words: 'its travel advice for Maramures', change: 'lowered', place: 'Maramures' }),
  embassy('29', {
    words: 'avoid Tautii de Sus and the valley of the Firiza',
    audience: 'Norvalians',
    place: 'Tautii de Sus',
    start: 50,
  }),
  embassy('29', { words: 'against all travel to the county', earlier: true, said: '2024-03-08', start: 150 }),
  {
    report: '30',
    outlet: 'Carpathian Wire',
    known: '2024-03-11T13:30',
    origin: INSPECTORATE,
    words: 'boil it until Wednesday',
    audience: 'Residents',
    place: 'Baia Mare',
    until: '2024-03-13',
  },
]

export const exerciseAdvice: readonly AdvisoryEntry[] = TOLD.map(advisory)
