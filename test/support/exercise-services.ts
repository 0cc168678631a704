/** What the thirty reports of the exercise say of services, as a reader reads it; made by hand so that the ledger is tested alone. */

import { conditionMatterOf } from '../../src/ledger/conditions/condition-matter.ts'
import type { ConditionEntry } from '../../src/ledger/entries/entry.ts'
import { type ConditionTold, conditionEntry, placeRef, SITUATION } from './ledger-entries.ts'

/** A condition whose matter follows from its fields, as when a report is recorded. */
export function condition(told: ConditionTold): ConditionEntry {
  const entry = conditionEntry(told)
  if (told.matter !== undefined) return entry
  const { service, subject = null, place, words } = told
  const fields = { service, subject, words, place: place === undefined ? null : placeRef(place) }
  const { matter, because } = conditionMatterOf({ situation: told.situation ?? SITUATION, ...fields })
  return { ...entry, matter, because }
}

const ELNORD = 'Elnord'
const VILLAGES = 'two of the three villages'

/** Gas and mobile, as the wire has them and as the paper that copied it. */
function cutOnMonday(report: string, outlet: string, known: string, copyOf?: string): ConditionTold[] {
  const base = { report, outlet, known, state: 'cut', ...(copyOf === undefined ? {} : { copyOf }) } as const
  return [
    {
      ...base,
      service: 'gas',
      origin: 'Gaz Nord',
      words: 'Gas was cut in Tautii de Sus at about 2 p.m.',
      place: 'Tautii de Sus',
      happened: '2024-03-04T14:00',
    },
    {
      ...base,
      service: 'mobile',
      origin: 'Orizon',
      words: 'The mobile network of Orizon was down in the whole valley',
      subject: 'The mobile network of Orizon',
      extent: 'the whole',
      place: 'valley',
      happened: ['2024-03-04T18:00', '2024-03-05T00:00'],
      start: 200,
    },
  ]
}

/** Tap water and the road, as the wire has them on Saturday and as the paper that copied it. */
function onSaturday(report: string, outlet: string, known: string, copyOf?: string): ConditionTold[] {
  const base = { report, outlet, known, ...(copyOf === undefined ? {} : { copyOf }) }
  return [
    {
      ...base,
      service: 'roads',
      state: 'restored',
      origin: 'the road authority',
      words: 'The road to Cavnic was reopened for one lane of traffic at 8 a.m. on Saturday',
      subject: 'The road to Cavnic',
      place: 'Cavnic',
      happened: '2024-03-09T08:00',
    },
    {
      ...base,
      service: 'water',
      state: 'cut',
      origin: 'Vital Nord',
      words: 'Tap water is still cut in Baia Mare',
      place: 'Baia Mare',
      start: 200,
    },
  ]
}

function waterCut(report: string, outlet: string, known: string, copyOf?: string): ConditionTold {
  return {
    report,
    outlet,
    known,
    ...(copyOf === undefined ? {} : { copyOf }),
    service: 'water',
    state: 'cut',
    origin: 'Vital Nord',
    words: 'Tap water was cut in the whole of Baia Mare at 11 p.m. on Thursday',
    extent: 'the whole',
    place: 'Baia Mare',
    happened: '2024-03-07T23:00',
  }
}

/** The airport, the schools and Cavnic, as the radio has them; another paper passes its words on. */
function onTheRadio(report: string, outlet: string, known: string, origin?: string): ConditionTold[] {
  const from = origin === undefined ? {} : { origin }
  const base = { report, outlet, known }
  return [
    {
      ...base,
      ...from,
      service: 'power',
      state: 'cut',
      words: 'Cavnic is still without power',
      subject: 'Cavnic',
      place: 'Cavnic',
      start: 200,
    },
    {
      ...base,
      ...from,
      service: 'airport',
      state: 'working',
      words: 'The airport of Baia Mare is working normally',
      subject: 'The airport of Baia Mare',
      place: 'Baia Mare',
      start: 300,
    },
    {
      ...base,
      service: 'schools',
      state: 'cut',
      words: 'Schools in the city remain closed until Thursday',
      subject: 'Schools in the city',
      place: 'Baia Mare',
      until: '2024-03-07',
      start: 400,
    },
  ]
}

const TOLD: readonly ConditionTold[] = [
  {
    report: '01',
    outlet: 'Carpathian Wire',
    known: '2024-03-04T07:40',
    service: 'power',
    state: 'cut',
    words: 'Electricity was cut in three villages',
    subject: 'three villages',
  },
  {
    report: '01',
    outlet: 'Carpathian Wire',
    known: '2024-03-04T07:40',
    service: 'roads',
    state: 'cut',
    words: 'the road to Cavnic is closed',
    subject: 'the road to Cavnic',
    place: 'Cavnic',
    start: 42,
  },
  {
    report: '03',
    outlet: 'Tisza Observer',
    known: '2024-03-04T16:30',
    service: 'mobile',
    state: 'disrupted',
    words: 'Mobile telephone connections were disrupted in the valley on Monday afternoon',
    place: 'valley',
    happened: ['2024-03-04T12:00', '2024-03-04T18:00'],
  },
  {
    report: '03',
    outlet: 'Tisza Observer',
    known: '2024-03-04T16:30',
    service: 'power',
    state: 'degraded',
    origin: 'county hospital',
    voice: 'Petra Halmos',
    words: 'The hospital is running on a generator',
    subject: 'The hospital',
    start: 100,
  },
  ...cutOnMonday('11', 'Ister News', '2024-03-04T18:50'),
  {
    report: '11',
    outlet: 'Ister News',
    known: '2024-03-04T18:50',
    service: 'roads',
    state: 'cut',
    origin: 'the road authority',
    words: 'The bridge over the Lapus at Lapusel was closed',
    subject: 'The bridge over the Lapus at Lapusel',
    place: 'Lapus',
    happened: ['2024-03-04T12:00', '2024-03-04T18:00'],
    start: 100,
  },
  ...cutOnMonday('12', 'Norvalia Today', '2024-03-04T21:15', '11'),
  {
    report: '05',
    outlet: 'North Radio',
    known: '2024-03-05T06:30',
    service: 'power',
    state: 'restored',
    origin: ELNORD,
    words: `Electricity was restored in ${VILLAGES}`,
    subject: VILLAGES,
    happened: ['2024-03-04T18:00', '2024-03-05T06:00'],
  },
  ...onTheRadio('05', 'North Radio', '2024-03-05T06:30'),
  {
    report: '13',
    outlet: 'Satmar Morning Post',
    known: '2024-03-05T08:10',
    service: 'power',
    state: 'restored',
    origin: ELNORD,
    via: ['North Radio'],
    words: `Electricity is back in ${VILLAGES}`,
    subject: VILLAGES,
    place: 'Baia Mare',
  },
  ...onTheRadio('13', 'Satmar Morning Post', '2024-03-05T08:10', 'North Radio'),
  {
    report: '14',
    outlet: 'Ister News',
    known: '2024-03-05T10:40',
    service: 'power',
    state: 'degraded',
    origin: 'Maramures Medical Association',
    voice: 'Radu Morar',
    words: 'The county hospital was still running on a generator on Tuesday morning',
    subject: 'The county hospital',
    happened: ['2024-03-05T06:00', '2024-03-05T12:00'],
  },
  {
    report: '16',
    outlet: 'Ister News',
    known: '2024-03-07T17:30',
    service: 'power',
    state: 'restored',
    origin: ELNORD,
    words: 'Electricity was restored in Cavnic at noon on Thursday',
    place: 'Cavnic',
    happened: '2024-03-07T12:00',
  },
  {
    report: '16',
    outlet: 'Ister News',
    known: '2024-03-07T17:30',
    service: 'power',
    state: 'restored',
    origin: 'county hospital',
    voice: 'Petra Halmos',
    words: 'The county hospital has been connected to the grid again since Wednesday',
    subject: 'The county hospital',
    start: 100,
  },
  {
    report: '16',
    outlet: 'Ister News',
    known: '2024-03-07T17:30',
    service: 'mobile',
    state: 'working',
    origin: 'Orizon',
    words: 'Orizon’s mobile network has been working normally in the valley since Wednesday evening',
    subject: 'Orizon’s mobile network',
    place: 'valley',
    start: 200,
  },
  {
    report: '16',
    outlet: 'Ister News',
    known: '2024-03-07T17:30',
    service: 'roads',
    state: 'cut',
    origin: 'the road authority',
    words: 'The road to Cavnic remains closed',
    subject: 'The road to Cavnic',
    place: 'Cavnic',
    start: 300,
  },
  waterCut('17', 'Carpathian Wire', '2024-03-08T06:50'),
  waterCut('18', 'Valley Gazette', '2024-03-08T09:30', '17'),
  {
    report: '22',
    outlet: 'North Radio',
    known: '2024-03-08T21:00',
    service: 'water',
    state: 'cut',
    origin: 'Vital Nord',
    words: 'Tap water was still cut in Baia Mare on Friday evening',
    place: 'Baia Mare',
    happened: ['2024-03-08T18:00', '2024-03-09T00:00'],
  },
  {
    report: '22',
    outlet: 'North Radio',
    known: '2024-03-08T21:00',
    service: 'power',
    state: 'restored',
    origin: ELNORD,
    words: 'All villages below the dam have electricity again',
    subject: 'All villages below the dam',
    start: 100,
  },
  {
    report: '22',
    outlet: 'North Radio',
    known: '2024-03-08T21:00',
    service: 'roads',
    state: 'cut',
    words: 'The road to Cavnic is still closed',
    subject: 'The road to Cavnic',
    place: 'Cavnic',
    start: 200,
  },
  ...onSaturday('24', 'Carpathian Wire', '2024-03-09T11:20'),
  ...onSaturday('25', 'Szamos Herald', '2024-03-09T15:00', '24'),
  {
    report: '25',
    outlet: 'Szamos Herald',
    known: '2024-03-09T15:00',
    service: 'ferries',
    state: 'cut',
    origin: 'Csenger town hall',
    voice: 'Judit Kallai',
    words: 'The ferry across the Szamos has been suspended since Friday',
    subject: 'The ferry across the Szamos',
    place: 'Csenger',
    start: 300,
  },
  {
    report: '26',
    outlet: 'North Radio',
    known: '2024-03-09T20:30',
    service: 'water',
    state: 'restored',
    origin: 'Vital Nord',
    words: 'Tap water was restored in about half of Baia Mare on Saturday evening',
    extent: 'about half',
    place: 'Baia Mare',
    happened: ['2024-03-09T18:00', '2024-03-10T00:00'],
  },
  {
    report: '27',
    outlet: 'Ister News',
    known: '2024-03-10T12:30',
    service: 'roads',
    state: 'restored',
    origin: 'prefect',
    words: 'The bridge over the Lapus at Lapusel was reopened on Sunday morning',
    subject: 'The bridge over the Lapus at Lapusel',
    place: 'Lapus',
    happened: ['2024-03-10T06:00', '2024-03-10T12:00'],
  },
  {
    report: '30',
    outlet: 'Carpathian Wire',
    known: '2024-03-11T13:30',
    service: 'water',
    state: 'restored',
    origin: 'Vital Nord',
    words: 'Tap water was restored in the whole of Baia Mare at 6 a.m. on Monday',
    extent: 'the whole',
    place: 'Baia Mare',
    happened: '2024-03-11T06:00',
  },
]

export const exerciseConditions: readonly ConditionEntry[] = TOLD.map(condition)
