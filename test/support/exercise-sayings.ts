/** The statements of `samples/exercise` that `cases/record` tells of, written down by hand as a reader should find them. */
import type { ReportTold } from './told-statements.ts'

const KHVYLKA = 'Yuriy Khvylka'
const SOURCE = "a person in the prosecutor's office"
const RESERVOIR = 'that the reservoir had been damaged on Monday'

export const exerciseSayings: readonly ReportTold[] = [
  {
    report: '04',
    known: '2024-03-04T20:05',
    outlet: 'Carpathian Wire',
    says: [
      {
        origin: 'Lapus Minerals',
        cue: 'denied',
        content: 'that it had ignored warnings about the dam',
        takes: 'denied',
      },
      {
        origin: 'Lapus Minerals',
        source: 'the company',
        content: '“The dam was inspected in January and no defect was found,”',
        happened: ['2024-01-01', '2024-02-01'],
      },
      {
        origin: 'Unitatea',
        source: 'The trade union Unitatea',
        content: 'its members had reported cracks in the dam two weeks ago',
      },
      {
        origin: 'Lapus Minerals',
        voice: 'Horia Lazar',
        source: 'the company’s managing director, Horia Lazar',
        content: 'There is no evidence for the claim',
        answers: 2,
      },
    ],
  },
  {
    report: '06',
    known: '2024-03-05T09:00',
    outlet: 'Budapest Ledger',
    says: [
      {
        origin: 'Bence Arkos',
        source: 'Arkos',
        content: '“There is no danger to drinking water in Hungary at the moment.”',
        about: ['Hungary'],
      },
    ],
  },
  {
    report: '09',
    known: '2024-03-06T08:20',
    outlet: 'Carpathian Wire',
    says: [
      { cue: 'is reported', content: 'A reservoir at Firiza is reported to be damaged as well' },
      {
        origin: 'Vital Nord',
        source: 'the water company Vital Nord',
        cue: 'rejected',
        content: 'the report as false',
        takes: 'denied',
        answers: 0,
      },
    ],
  },
  {
    report: '16',
    known: '2024-03-07T17:30',
    outlet: 'Ister News',
    says: [
      {
        origin: 'several residents',
        source: 'several residents',
        cue: 'told',
        content: 'Houses in Tautii de Sus have been looted',
      },
      {
        origin: 'county police',
        source: 'Vaida',
        voice: 'Sorin Vaida',
        content: 'There is no evidence for this',
        answers: 0,
      },
    ],
  },
  {
    report: '17',
    known: '2024-03-08T06:50',
    outlet: 'Carpathian Wire',
    says: [
      {
        origin: 'Vital Nord',
        source: 'Vital Nord, the water company',
        cue: 'admitted',
        content: RESERVOIR,
        takes: 'admitted',
        happened: '2024-03-04',
      },
      {
        origin: 'Vital Nord',
        source: 'It',
        cue: 'had rejected',
        content: 'a report about this as false',
        takes: 'disputed',
        earlier: true,
      },
    ],
  },
  {
    report: '18',
    known: '2024-03-08T09:30',
    outlet: 'Valley Gazette',
    says: [
      {
        origin: 'Vital Nord',
        source: 'Vital Nord, the local water company',
        cue: 'admitted',
        content: RESERVOIR,
        takes: 'admitted',
        happened: '2024-03-04',
        copyOf: '17',
      },
      {
        origin: 'Vital Nord',
        source: 'It',
        cue: 'had rejected',
        content: 'a report about this as false',
        takes: 'disputed',
        earlier: true,
        copyOf: '17',
      },
    ],
  },
  {
    report: '21',
    known: '2024-03-08T18:45',
    outlet: 'Tisza Observer',
    says: [
      {
        origin: SOURCE,
        source: 'a person in the prosecutor’s office',
        cue: 'told',
        content: 'The chairman of Lapus Minerals, Yuriy Khvylka, left Romania on Monday night',
        about: ['Lapus Minerals', KHVYLKA],
      },
    ],
  },
  {
    report: '23',
    known: '2024-03-09T07:30',
    outlet: 'Budapest Ledger',
    says: [
      {
        origin: 'Clean Szamos',
        source: 'the environmental group Clean Szamos',
        content: 'There is cyanide in the Szamos near Csenger at twelve times the permitted level',
      },
      {
        origin: 'Tivizig',
        source: 'the water authority Tivizig',
        content: 'There is no evidence for the claim',
        answers: 0,
      },
      {
        origin: SOURCE,
        source: 'a person in the prosecutor’s office',
        cue: 'reported',
        via: ['Tisza Observer'],
        content:
          'The chairman of the mining company Lapus Minerals, Jurij Hvilka, left the country on Monday night',
        about: ['Lapus Minerals', KHVYLKA],
      },
    ],
  },
  {
    report: '24',
    known: '2024-03-09T11:20',
    outlet: 'Carpathian Wire',
    says: [
      {
        origin: KHVYLKA,
        voice: 'Emil Sterca',
        source: 'Emil Sterca, the lawyer of Yuriy Khvylka',
        cue: 'denied',
        content: 'that the chairman of Lapus Minerals had left Romania on Monday night',
        takes: 'denied',
        about: ['Lapus Minerals'],
      },
      {
        origin: 'Tisza Observer',
        source: 'The Tisza Observer',
        cue: 'had reported',
        content: 'the departure',
        earlier: true,
      },
    ],
  },
  {
    report: '27',
    known: '2024-03-10T12:30',
    outlet: 'Ister News',
    says: [
      {
        origin: 'Clean Szamos',
        source: 'The environmental group Clean Szamos',
        cue: 'withdrew its claim',
        content: 'that there was cyanide in the Szamos at twelve times the permitted level',
        takes: 'withdrawn',
      },
      {
        origin: 'Clean Szamos',
        voice: 'Reka Bodnar',
        source: 'spokeswoman Reka Bodnar',
        cue: 'said',
        content: '“The claim was wrong. The sample came from a bottle that had been used before,”',
        takes: 'denied',
        answers: 0,
      },
    ],
  },
  {
    report: '28',
    known: '2024-03-10T17:00',
    outlet: 'Baia Courier',
    says: [
      {
        origin: 'a log that the Baia Courier has seen',
        cue: 'according to',
        content:
          'An alarm sounded in the control room of the dam above Baia Mare at 3:40 a.m. on Monday 4 March, more than an hour before the water reached Tautii de Sus',
      },
      {
        origin: 'a log that the Baia Courier has seen',
        source: 'the log',
        cue: 'according to',
        content: 'The emergency number was not called before 4:50 a.m.',
      },
      {
        origin: 'National Environmental Guard',
        source: 'the National Environmental Guard',
        content: 'The dam was not inspected in January',
      },
      {
        origin: 'Lapus Minerals',
        cue: 'had said',
        content: 'that the dam had been inspected in January and that no defect had been found',
        earlier: true,
      },
      {
        origin: KHVYLKA,
        source: 'The company’s chairman, Y. Khvylka',
        content: 'that he had not known of the alarm',
        about: [KHVYLKA],
      },
    ],
  },
  {
    report: '29',
    known: '2024-03-11T09:00',
    outlet: 'Norvalia Today',
    says: [
      {
        origin: KHVYLKA,
        source: 'Hvylkan',
        cue: 'answered',
        content: '“I did not travel anywhere,”',
        answers: 1,
      },
      { cue: 'question about', content: 'his departure', about: [KHVYLKA] },
    ],
  },
  {
    report: '30',
    known: '2024-03-11T13:30',
    outlet: 'Carpathian Wire',
    says: [
      {
        origin: 'Lapus Minerals',
        cue: 'admitted',
        content:
          'that members of the union Unitatea had reported cracks in the dam two weeks before it failed',
        takes: 'admitted',
        about: ['Unitatea'],
      },
    ],
  },
]
