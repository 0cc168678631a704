/** How well a matter is supported, the same everywhere: its standing, its reports, its origins. */
import type { AnyMatter } from '../../ledger/situation/state.ts'
import type { Phrase } from '../page/page.ts'
import { faint, joined, plain, standing } from '../page/runs.ts'
import { counted } from '../words/count.ts'
import { grouped } from '../words/grouped.ts'

type Supported = Pick<AnyMatter, 'standing' | 'reports' | 'origins'>

/** `contested · 11 reports, 2 origins`; where all there is to say is how many origins, the number says it. */
export function support(matter: Supported): Phrase {
  const { standing: of, reports, origins } = matter
  if (of !== 'one origin' && of !== 'several origins')
    return joined([[standing(of)], [plain(countsOf(matter))]])
  return [plain(`${counted(reports.length, 'report')}, `), standing(of, counted(origins.length, 'origin'))]
}

/** `11 reports, 2 origins`. */
export function countsOf({ reports, origins }: Supported): string {
  return `${counted(reports.length, 'report')}, ${counted(origins.length, 'origin')}`
}

/** `and 34 more`, with where they are. */
export function more(count: number, command: string): Phrase | null {
  return count <= 0 ? null : [faint(`and ${grouped(count)} more: ${command}`)]
}
