/** Everything that changed since a moment, by what it is about; what was only repeated comes last, in one section. */
import type { Change } from '../../ledger/situation/changes/change.ts'
import type { Gap } from '../../ledger/situation/gaps.ts'
import type { SituationState } from '../../ledger/situation/state.ts'
import { toDesk } from '../page/desk.ts'
import type { Page, Section } from '../page/page.ts'
import { toPage } from '../page/references.ts'
import { printable } from '../words/printable.ts'
import type { Brief, Since } from './brief.ts'
import { changeItem, newestFirst } from './changed.ts'
import { asOfPhrase, newPhrases } from './head.ts'
import { LIMITS } from './limits.ts'
import { gapsSection } from './silent.ts'
import { more } from './support.ts'

/** Of each section; the rest is counted. */
const MOST = 40

const GROUPS: readonly (readonly [id: Change['about'], title: string])[] = [
  ['figure', 'Figures'],
  ['statement', 'Statements'],
  ['condition', 'Services'],
  ['advisory', 'Advisories'],
]

export function changesReport(after: SituationState, since: Since, gaps: readonly Gap[]): Page {
  const desk = toDesk(after)
  const brief: Brief = { state: after, since, gaps, desk, limits: LIMITS }
  const told = since.changes.filter(one => one.change !== 'repeated')
  const repeated = since.changes.filter(one => one.change === 'repeated')
  const silent = gapsSection(brief)
  const sections = [
    ...GROUPS.flatMap(([id, title]) =>
      section(
        { id, title },
        told.filter(one => one.about === id),
        brief,
      ),
    ),
    ...section({ id: 'repeated', title: 'Said again, unchanged' }, repeated, brief),
    ...(silent === null ? [] : [silent]),
  ]
  const title = `${printable(after.name).trim() || 'A situation without a name'}: what changed`
  return toPage({ title, about: [asOfPhrase(brief), ...newPhrases(brief)], sections }, after)
}

function section(
  named: Pick<Section, 'id' | 'title'>,
  changes: readonly Change[],
  { desk }: Brief,
): Section[] {
  if (changes.length === 0) return []
  const shown = [...changes].sort(newestFirst).slice(0, MOST)
  const items = shown.map(change => changeItem(change, desk))
  return [{ ...named, items, more: more(changes.length - shown.length, 'hearsay changes --json') }]
}
