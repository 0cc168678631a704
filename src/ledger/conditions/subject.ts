/**
 * What a condition is of, from its fields: "The road to Cavnic" is a road with a name, "two of the three villages" a group of which
 * a part is told, "The mobile network of Orizon" the service itself, of one operator.
 */
import { conditionSubjects } from '../../generated/en/condition-subjects.ts'
import { numberWords } from '../../generated/en/number-words.ts'
import { services } from '../../generated/en/services.ts'
import { divisionNouns } from '../../language/en/place-cues.ts'
import { singular } from '../../language/en/verb-forms.ts'
import { fold } from '../../text/fold.ts'
import type { PlaceRef } from '../entries/entry.ts'
import { isParticle, type NamedWord, namesIn, wordsIn } from './named-in.ts'

export type ConditionFields = {
  readonly service: string
  /** The words of the thing or the customers, where some are named. */
  readonly subject: string | null
  readonly extent: string | null
  readonly place: PlaceRef | null
}

export type Subject = {
  readonly service: string
  /** What sort of thing or customers: `road`, `village`; empty for the service itself at a place. */
  readonly head: string
  /** What tells it from others of its sort, folded and sorted: `cavnic`; `county`. */
  readonly told: readonly string[]
  /** Where customers are, folded; null where that is not said, and for all whose place tells them apart already. */
  readonly where: string | null
  /** Whose network it is, where it is named. */
  readonly owner: string | null
  /** Several of a sort: "three villages", "All villages". */
  readonly group: boolean
  /** How much of it has the state: `whole`, `half`, `2 of 3`, `3`; null where that is not said. */
  readonly extent: string | null
}

function numbersOf(...kinds: readonly string[]): ReadonlyMap<string, number> {
  return new Map(numberWords.filter(row => kinds.includes(row.kind)).map(row => [row.word, row.value]))
}

const words = (kind: string): ReadonlySet<string> =>
  new Set(conditionSubjects.filter(row => row.kind === kind).flatMap(row => row.words))
const THINGS = words('thing')
const WHOLE = words('whole')
const PART = words('part')
const HEDGES = words('hedge')
const SETTLEMENTS = words('settlement')
const EMPTY = words('empty')
const JOINERS = words('joiner')
const ASIDE = words('aside')
const UNITS = numbersOf('unit', 'tens')
const MAGNITUDES = numbersOf('hundred', 'dozen', 'scale')
const CARRIERS: ReadonlySet<string> = new Set(
  services.filter(row => row.kind === 'carrier').flatMap(row => row.words),
)
/** Nouns that are no name where they stand first with a capital: "Homes", "Villages". */
const COMMON: ReadonlySet<string> = new Set(services.flatMap(row => row.words))
const SERVICE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  services.map(({ service }) => [
    service,
    new Set(services.filter(row => row.service === service).flatMap(row => row.words)),
  ]),
)

export function subjectOf({ service, subject, extent, place }: ConditionFields): Subject {
  const where = place === null ? null : fold(place.name)
  const all = subject === null ? [] : wordsIn(subject)
  const amount = amountOf(all)
  const { head, rest } = splitAtJoiner(all.slice(amount.read))
  const isCommon = (word: string): boolean => isKnown(word, service) || COMMON.has(singular(word))
  const noun = nounOf(head, isCommon)
  const much = extent === null ? null : amountOf(wordsIn(extent)).extent
  const base = { service, owner: null, where: null, group: false, extent: much ?? amount.extent }
  if (noun === null || (where !== null && (SETTLEMENTS.has(noun) || isDivision(head, noun, where)))) {
    const name = namesIn(head).at(0)
    return { ...base, head: '', told: where !== null ? [where] : name === undefined ? [] : [name] }
  }
  const names = namesIn([...head, ...rest], isCommon)
  if (isService(noun, service)) return ofService(base, { noun, head, names, where, rest })
  if (singular(noun) !== noun) return { ...base, where, group: true, head: singular(noun), told: [] }
  const told = sorted([...names, ...modifiers(head.slice(0, -1), service)])
  return { ...base, where, head: noun, told }
}

/** "The rest of Orlec province" in Orlec is no thing of its own. */
function isDivision(head: readonly NamedWord[], noun: string, where: string): boolean {
  return divisionNouns.has(noun) && namesIn(head).includes(where)
}

type Read = {
  readonly noun: string
  readonly head: readonly NamedWord[]
  readonly names: readonly string[]
  readonly where: string | null
  readonly rest: readonly NamedWord[]
}

/** The subject names the service: one road of several, the network of an operator, or "Schools in the city". */
function ofService(base: Omit<Subject, 'head' | 'told'>, read: Read): Subject {
  const { noun, head, names, where, rest } = read
  const place = where === null ? [] : [where]
  if (THINGS.has(singular(noun))) {
    const of = [...names, ...modifiers([...head.slice(0, -1), ...rest], base.service)]
    return { ...base, head: noun, told: sorted(of.length > 0 ? of : place) }
  }
  const others = names.filter(name => where === null || !where.includes(name))
  if (!CARRIERS.has(singular(noun)))
    return { ...base, head: '', told: sorted(where === null ? others : place) }
  return { ...base, owner: others.at(0) ?? null, head: '', told: place }
}

/** The last word of what is named, where it is no proper name: "hospital" of "The county hospital", "Street" of "Bridge Street". */
function nounOf(head: readonly NamedWord[], isCommon: (word: string) => boolean): string | null {
  const last = head.at(-1)
  if (last === undefined || head.every(word => isParticle(word))) return null
  if (!last.capital || THINGS.has(singular(last.folded))) return last.folded
  return head.length === 1 && isCommon(last.folded) ? last.folded : null
}

/** "two of the three", "about half of the", "All", "The": how much is told, and how many words tell it. */
function amountOf(all: readonly NamedWord[]): { readonly extent: string | null; readonly read: number } {
  const numbers: number[] = []
  let part: string | null = null
  let whole = false
  let read = 0
  for (const { folded } of all) {
    const number = numberOf(folded)
    const times = MAGNITUDES.get(folded)
    const last = numbers.at(-1)
    if (number !== null) numbers.push(number)
    else if (times !== undefined && last !== undefined) numbers[numbers.length - 1] = last * times
    else if (WHOLE.has(folded)) whole = true
    else if (PART.has(folded)) part = folded
    else if (!HEDGES.has(folded) && !EMPTY.has(folded)) break
    read++
  }
  const count = numbers.slice(0, 2).join(' of ')
  return { extent: whole ? 'whole' : count || part, read }
}

/** Up to 15 digits, or words: "twenty-five" is folded to two. */
function numberOf(folded: string): number | null {
  if (/^\d[\d ]{0,14}$/.test(folded)) return Number(folded.replaceAll(' ', ''))
  const parts = folded.split(' ').map(word => UNITS.get(word))
  return parts.reduce<number | null>(
    (sum, part) => (sum === null || part === undefined ? null : sum + part),
    0,
  )
}

/** Up to the first "to", "of" or "below"; what follows "below" only says where it lies. */
function splitAtJoiner(all: readonly NamedWord[]): { head: NamedWord[]; rest: NamedWord[] } {
  const at = all.findIndex(({ folded, capital }) => !capital && (JOINERS.has(folded) || ASIDE.has(folded)))
  if (at < 0) return { head: [...all], rest: [] }
  const after = all.slice(at)
  const aside = after.findIndex(({ folded, capital }) => !capital && ASIDE.has(folded))
  return { head: all.slice(0, at), rest: aside < 0 ? after : after.slice(0, aside) }
}

/** Words in small letters that tell one from another: "county" of "county hospital", "airport" of "the road to the airport". */
function modifiers(all: readonly NamedWord[], service: string): string[] {
  return all.flatMap(({ folded, capital }) => (capital || isKnown(folded, service) ? [] : [folded]))
}

function isKnown(word: string, service: string): boolean {
  return EMPTY.has(word) || JOINERS.has(word) || ASIDE.has(word) || isService(word, service)
}

function isService(word: string, service: string): boolean {
  const nouns = SERVICE_NOUNS.get(service)
  const one = singular(word)
  return nouns?.has(word) === true || nouns?.has(one) === true || CARRIERS.has(one)
}

function sorted(all: readonly string[]): string[] {
  return [...new Set(all)].sort()
}
