/** A situation as a desk editor would hand it over: what matters most first, everything with who says so and where it stands. */
import type { Gap } from '../../ledger/situation/gaps.ts'
import type { SituationState } from '../../ledger/situation/state.ts'
import { toDesk } from '../page/desk.ts'
import type { Page, Section } from '../page/page.ts'
import { toPage } from '../page/references.ts'
import { printable } from '../words/printable.ts'
import { advisoriesSection } from './advisories.ts'
import type { Brief, Since } from './brief.ts'
import { changedSection } from './changed.ts'
import { contestedSection } from './contested.ts'
import { eventsSection, lateSection } from './events.ts'
import { figuresSection } from './figures.ts'
import { aboutPhrases } from './head.ts'
import { LIMITS, type Limits } from './limits.ts'
import { saidSection } from './said.ts'
import { servicesSection } from './services.ts'
import { gapsSection } from './silent.ts'

export type ReportOptions = {
  /** What changed since somebody last looked; null where that was not asked. */
  readonly since: Since | null
  readonly gaps: readonly Gap[]
  readonly limits?: Partial<Limits>
}

/** In the order in which they are read; those with nothing to say are left out. */
const SECTIONS: readonly ((brief: Brief) => Section | null)[] = [
  figuresSection,
  contestedSection,
  changedSection,
  servicesSection,
  advisoriesSection,
  gapsSection,
  eventsSection,
  lateSection,
  saidSection,
]

export function situationReport(state: SituationState, options: ReportOptions): Page {
  const desk = toDesk(state)
  const limits = { ...LIMITS, ...options.limits }
  const brief: Brief = { state, since: options.since, gaps: options.gaps, desk, limits }
  const sections = SECTIONS.flatMap(section => section(brief) ?? []).filter(one => one.items.length > 0)
  const title = printable(state.name).trim() || 'A situation without a name'
  return toPage({ title, about: aboutPhrases(brief), sections }, state)
}
