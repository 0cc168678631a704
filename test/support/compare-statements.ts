/** The statements of a moment against those of a state, which may have more. */
import type { Heard, StatementMatter } from '../../src/ledger/situation/state.ts'
import { compareAgainst } from './compare-against.ts'
import { agrees, type Checked, digitsOf, isHeard, joined, listProblem, type Setting } from './compared.ts'
import type { Relay, ToldStatement } from './moment.ts'
import type { Pairs } from './pair-up.ts'
import { bare } from './who-is-who.ts'

export function compareStatements(
  told: readonly ToldStatement[],
  { of }: Pairs<ToldStatement, StatementMatter>,
  setting: Setting,
): Checked[] {
  return told.flatMap(one => {
    const own = of.get(one)
    const about = `statement ${one.title}`
    if (own !== undefined) return compareStatement(one, own, { ...setting, about })
    const facts = 3 + one.via.length + one.against.length
    return [{ facts, problem: `${about}: is not in the record` }]
  })
}

type About = Setting & { readonly about: string }

function compareStatement(told: ToldStatement, own: StatementMatter, setting: About): Checked[] {
  const { about, who } = setting
  const claimed = own.by.flatMap(by => by.in)
  const heard = [...claimed, ...own.against.flatMap(one => one.in), own.words]
  return [
    agrees(
      told.standing !== own.standing && `is ${own.standing} (${own.because}), not ${told.standing}`,
      `${about}: standing`,
    ),
    agrees(listProblem(told.origins.map(bare), own.origins.map(who.nameOf), 'are'), `${about}: origins`),
    agrees(joined(reportsProblems(told, own, { ...setting, heard })), `${about}: reports`),
    ...told.via.map(relay => relayed(relay, claimed, setting)),
    ...compareAgainst(told.against, own.against, setting),
  ]
}

function reportsProblems(
  told: ToldStatement,
  own: StatementMatter,
  { heard, ...setting }: Setting & { readonly heard: readonly Heard[] },
): string[] {
  const wrong = listProblem(
    told.reports.map(({ report }) => report),
    digitsOf(own.reports, setting),
    'are',
  )
  const unheard = told.reports.filter(
    ref => digitsOf(own.reports, setting).includes(ref.report) && !isHeard(ref, heard, setting),
  )
  return [
    ...(wrong === null ? [] : [wrong]),
    ...unheard.map(({ report, quotes }) => `without ${report} “${quotes.join('”, “')}”`),
  ]
}

/** That somebody passed it on in these reports. */
export function relayed({ who: name, reports }: Relay, heard: readonly Heard[], setting: About): Checked {
  const missing = reports.filter(
    digits =>
      !heard.some(
        one =>
          setting.reports.get(one.report)?.digits === digits && one.via.some(id => setting.who.is(id, name)),
      ),
  )
  return agrees(missing.length > 0 && `not in ${missing.join(', ')}`, `${setting.about}: via ${name}`)
}
