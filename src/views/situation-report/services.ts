/** Services, those that do not work first: in what state, where, since when, by whom, and what was said before. */
import type { ConditionMatter, ServiceState, StateBy } from '../../ledger/situation/state.ts'
import { type Desk, endOf, lastOf, nameOf, relaysOf, sourceOf, when } from '../page/desk.ts'
import type { Item, Phrase, Section } from '../page/page.ts'
import { cite, faint, item, joined, plain, quote, strong } from '../page/runs.ts'
import { printable } from '../words/printable.ts'
import { showState } from '../words/service-state.ts'
import type { Brief } from './brief.ts'
import { more, support } from './support.ts'

const ORDER: readonly ServiceState[] = ['cut', 'disrupted', 'degraded', 'restored', 'working']

export function servicesSection(brief: Brief): Section {
  const { state, limits, desk } = brief
  const matters = [...state.conditions].sort(byState)
  const shown = matters.slice(0, limits.services)
  return {
    id: 'services',
    title: 'Services',
    items: shown.map(matter => serviceItem(matter, state.moment, desk)),
    more: more(matters.length - shown.length, 'hearsay show --about WORD'),
  }
}

/** By how bad it is; of equal ones the one heard of last first. */
function byState(a: ConditionMatter, b: ConditionMatter): number {
  const heard = (matter: ConditionMatter) =>
    matter.by
      .map(one => one.heard.to)
      .sort()
      .at(-1) ?? ''
  if (a.state !== b.state) return ORDER.indexOf(a.state) - ORDER.indexOf(b.state)
  return heard(a) === heard(b) ? 0 : heard(a) > heard(b) ? -1 : 1
}

function serviceItem(matter: ConditionMatter, moment: string, desk: Desk): Item {
  const about = whereOf(matter)
  const state = [
    strong(showState(matter.service, matter.state)),
    ...(about === '' ? [] : [plain(`, ${about}`)]),
  ]
  return item(joined([state, support(matter), untilOf(matter, moment, desk)]), {
    label: matter.service.charAt(0).toUpperCase() + matter.service.slice(1),
    lines: matter.by.slice(-2).map(by => stateLine(by, matter, desk)),
    small: beforeOf(matter, desk),
  })
}

/** The thing, and the place where its name does not say it. */
export function whereOf({ subject, place }: ConditionMatter): string {
  const thing = subject === null ? '' : printable(subject).trim()
  const name = place === null ? '' : printable(place.name).trim()
  if (thing === '' || thing.toLowerCase().includes(name.toLowerCase())) return thing === '' ? name : thing
  return `${thing}, ${name}`
}

function stateLine(by: StateBy, matter: ConditionMatter, desk: Desk): Phrase {
  const last = lastOf(by.in)
  const differs = by.state === matter.state ? [] : [strong(`${showState(matter.service, by.state)} `)]
  const heard = by.heard.to === by.since.to ? '' : `, last heard ${when(by.heard, desk)}`
  return [
    ...differs,
    ...sourceOf(by.claimant, null, desk),
    plain(`, since ${when(by.since, desk)}${heard}`),
    ...relaysOf(last, desk),
    ...(last === undefined ? [] : [plain(': '), quote(last)]),
  ]
}

/** A stated end that has passed tells nothing of what came after it. */
function untilOf({ until }: ConditionMatter, moment: string, desk: Desk): Phrase {
  if (until === null) return []
  const isOver = until.to !== null && until.to <= moment
  return [plain(`until ${endOf(until, desk)}`), ...(isOver ? [faint(', which has passed')] : [])]
}

function beforeOf({ before, service, state }: ConditionMatter, desk: Desk): Phrase[] {
  const last = before.filter(one => one.state !== state).at(-1)
  const words = last === undefined ? undefined : lastOf(last.in)
  if (last === undefined || words === undefined) return []
  const told = `${showState(service, last.state)}, ${nameOf(last.claimant, desk)}, since ${when(last.since, desk)} `
  return [[faint('before: '), plain(told), cite(words)]]
}
