/** Silence is shown: what was heard of before and no longer is. */
import type { Gap } from '../../ledger/situation/gaps.ts'
import { type Desk, dateOf, lastOf } from '../page/desk.ts'
import type { Item, Section } from '../page/page.ts'
import { cite, faint, item, plain } from '../page/runs.ts'
import { showRange } from '../words/range.ts'
import { showState } from '../words/service-state.ts'
import type { Brief } from './brief.ts'
import { figureTitle } from './figure-title.ts'
import { whereOf } from './services.ts'
import { more } from './support.ts'

export function gapsSection({ gaps, limits, desk }: Brief): Section | null {
  if (gaps.length === 0) return null
  const shown = gaps.slice(0, limits.gaps)
  return {
    id: 'gaps',
    title: 'Nothing heard since',
    items: shown.map(gap => gapItem(gap, desk)),
    more: more(gaps.length - shown.length, 'hearsay show --json'),
  }
}

/** 7 Mar, 17:30  power, Cavnic, then restored [12] */
function gapItem({ matter, heard }: Gap, desk: Desk): Item {
  const words = lastOf(
    (matter.kind === 'figure' ? [...matter.lines, ...matter.aside] : matter.by).flatMap(one => one.in),
  )
  const about =
    matter.kind === 'figure' ? figureTitle(matter, desk) : serviceName(matter.service, whereOf(matter))
  const then =
    matter.kind === 'figure' ? showRange(matter, matter.lines) : showState(matter.service, matter.state)
  const where = words === undefined ? [] : [plain(' '), cite(words)]
  return item([plain(about), faint(`, then ${then}`), ...where], { label: dateOf(heard, desk) })
}

function serviceName(service: string, about: string): string {
  return about === '' ? service : `${service}, ${about}`
}
