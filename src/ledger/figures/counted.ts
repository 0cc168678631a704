/** Of whom or what a figure counts → the class that two figures must share: "residents" are `people`, "dead fish" `fish`. */
import { countedClasses } from '../../generated/en/counted-classes.ts'
import { kinds } from '../../generated/kinds.ts'
import { fold } from '../../text/fold.ts'

const CLASSES: ReadonlyMap<string, string> = new Map(
  countedClasses.flatMap(row => row.words.map(word => [word, row.class] as const)),
)
const MEASURES = new Map(kinds.map(kind => [kind.measure, kind]))
/** Words that begin what the counted are of or with: "managers of Lapus Minerals", "soldiers with excavators". */
const AFTER_HEAD = / (?:of|from|in|at|with|who|whose|that|which|under|on) /i
const DETERMINER = /^(?:the|its|their|his|her|our|some|other) /i

/**
 * The class of the counted; where the figure names nobody, that of its measure. A noun of no class is its own, in its own letters:
 * "managers of Lapus Minerals".
 */
export function countedClass(measure: string, of: string | null): string {
  const kind = MEASURES.get(measure)
  const usual = kind?.of === 'things' ? measure : 'people'
  if (of === null || kind?.same.includes('of') === false) return usual
  const words = of.replace(DETERMINER, '')
  const [group = words] = words.split(AFTER_HEAD)
  const head = group.slice(group.lastIndexOf(' ') + 1)
  const known = CLASSES.get(fold(head))
  if (known === 'people' || known === measure) return usual
  if (known !== undefined) return known
  return words.length > group.length ? words : head
}

/** What a figure of a measure covers where no time is stated; see `data/kinds.yml`. */
export function coverOf(measure: string): 'harm' | 'acts' | 'state' | 'day' {
  const over = MEASURES.get(measure)?.over
  return over === 'harm' || over === 'state' || over === 'day' ? over : 'acts'
}
