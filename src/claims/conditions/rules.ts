/** The rules of this folder, in the order they are tried. */
import type { Rule } from '../../text/rule.ts'

export const conditionRules: readonly Rule[] = [
  {
    id: 'conditions/state',
    says: 'A service is the subject: "were cut", "remained closed", "reopened", "were not working reliably" (degraded).',
    finds: ['Internet connections were cut.', 'The airport reopened on Monday.', 'Schools remained closed.'],
    ignores: [
      'The power struggle was cut short.',
      'The airport may reopen.',
      'The banks of the river were closed.',
    ],
  },
  {
    id: 'conditions/done',
    says: 'Something is done to a service: "closed the border", "restored power".',
    finds: ['Norland closed its border with Sudmark.', 'Engineers restored power to Arden.'],
    ignores: [
      'Norland cut ties with Sudmark.',
      'Police used water cannon.',
      'The firm will suspend flights.',
    ],
  },
  {
    id: 'conditions/outage',
    says: 'A noun names the outage and the verb says that it is there: "power cuts hit the north".',
    finds: ['Power cuts hit the north of the country.', 'Arden reported an internet shutdown.'],
    ignores: ['Pay cuts hit teachers.', 'The mayor feared power cuts.'],
  },
  {
    id: 'conditions/lack',
    says: 'Somebody is without a service or has lost it: "20,000 homes without power".',
    finds: ['The storm left 20,000 homes without power.', 'Half of the city lost electricity.'],
    ignores: ['The party lost power in 2019.', 'He left without a word.'],
  },
  {
    id: 'conditions/supply',
    says: 'Customers have a service again, or are joined to or parted from what brings it: "connected to the grid again".',
    finds: ['All homes in Arden have electricity again.', 'The clinic was reconnected to the grid.'],
    ignores: ['The party has power again.', 'The new mill was connected to the grid.'],
  },
]
