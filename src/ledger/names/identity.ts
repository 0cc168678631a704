/**
 * By what an actor can be known again in another report. `named`: by its name, anywhere. `described`: by the words for it ("the county
 * hospital", "police", "Interior Ministry"), within one situation. `unnamed`: only as the people that one outlet spoke of
 * ("several residents", "a rescue worker"); whoever they are, another outlet's are others.
 */
import { standingBodies } from '../../generated/en/standing-bodies.ts'
import { fold } from '../../text/fold.ts'
import type { FoundActor } from './actors.ts'
import { readBodyNames } from './body-name.ts'

export type Identity = 'named' | 'described' | 'unnamed'

const BODIES: ReadonlyMap<string, string> = new Map(
  standingBodies.flatMap(row => row.words.map(words => [fold(words), row.body] as const)),
)
const ARTICLE = /^(?:the|its|their|his|her|our|this|that) /i
const INDEFINITE =
  /^(?:an?|some|several|many|most|other|another|two|three|dozens|hundreds|thousands|scores|one|few|unnamed|anonymous|\d[\d,.]*) /i

export function identityOf({ kind, name }: Pick<FoundActor, 'kind' | 'name'>): Identity {
  if (isBody(name)) return 'described'
  if (INDEFINITE.test(name)) return 'unnamed'
  const definite = ARTICLE.test(name)
  const bare = name.replace(ARTICLE, '')
  const hasCapital = /(?:^|[\s“"‘'(-])\p{Lu}/u.test(bare)
  if (kind === 'person' && hasCapital && !definite) return 'named'
  if (kind === 'group' && !definite) return 'unnamed'
  if (!hasCapital) return definite || kind === 'organisation' || kind === 'office' ? 'described' : 'unnamed'
  return tells(bare) ? 'named' : 'described'
}

/** "Police", and "county police". */
function isBody(name: string): boolean {
  const folded = fold(name)
  return BODIES.has(folded) || BODIES.has(folded.slice(folded.lastIndexOf(' ') + 1))
}

/** The words for a described actor, the same for "The police" and "police". */
export function describedAs(name: string): string {
  const folded = fold(name)
  return BODIES.get(folded) ?? folded.replace(ARTICLE, '')
}

/** Whether a name has a word that tells it from other bodies of its sort: "Unitatea", not "Interior Ministry". */
function tells(name: string): boolean {
  return readBodyNames(name).some(
    ({ listed, words }) => listed !== null || words.some(word => word.kind === 'telling'),
  )
}
