/** Words beside a name that tell whether it is used as a place, and abbreviations of states. */
import { placeCues } from '../../generated/en/place-cues.ts'
import { usStates } from '../../generated/places/us-states.ts'

function ofKind(kind: string): ReadonlySet<string> {
  return new Set(placeCues.filter(row => row.kind === kind).flatMap(row => row.words))
}

/** "in", "near": all but makes a name a place. */
export const locatingWords = ofKind('in')

/** "to", "from", "shelled": often stands before a place. */
export const movingWords = ofKind('toward')

/** "of", "for": sometimes stands before a place. */
export const looseWords = ofKind('of')

/** "city", "outskirts" in "the city of Almaty". */
export const kindsOfPlace = ofKind('kind-of')

/** Of these, what a name in "the town of X" must be, even where no gazetteer knows it. */
export const settlementNouns = ofKind('settlement')

/** "province" in "Aleppo province". */
export const divisionNouns = ofKind('division')

/** "coast" in "Caspian coast". */
export const featureNouns = ofKind('feature')

/** "city" in "Almaty city". */
export const townNouns = ofKind('town')

/** "residents" in "Gainesville residents". */
export const localNouns = ofKind('local')

/** "police" in "Columbus Police Department". */
export const bodyNouns = ofKind('body')

/** "bridge" in "Washington Bridge". */
export const buildingNouns = ofKind('building')

/** "street" in "Washington Street". */
export const streetNouns = ofKind('street')

/** "northern" in "northern Kazakhstan". */
export const bearingWords = ofKind('bearing')

/** "with" in "talks with Moscow". */
export const actorWords = ofKind('actor')

/** "government" in "Kazakhstan's government". */
export const organNouns = ofKind('organ')

/** State by its abbreviation without the final point: "Ga" and "GA" are Georgia. */
export const statesByShortName: ReadonlyMap<string, { readonly code: string; readonly name: string }> =
  new Map(
    usStates.flatMap(({ code, name, short }) =>
      short.map(one => [one.replace(/\.$/, ''), { code, name }] as const),
    ),
  )
