/** A state narrowed to what is about a word: matters in whose words, places or names it stands. Nothing else changes. */
import { fold } from '../../text/fold.ts'
import type { PlaceRef } from '../entries/entry.ts'
import type { AnyMatter, Heard, SituationState } from './state.ts'

/** Every word must stand; the last may be the beginning of one. */
export function aboutWords(state: SituationState, words: string): SituationState {
  const wanted = fold(words).split(' ').filter(Boolean)
  if (wanted.length === 0) return state
  const nameOf = (id: string) => state.actors.get(id)?.names.join(' ') ?? ''
  const holds = (texts: readonly string[]) => {
    const text = ` ${fold(texts.join(' '))}`
    return wanted.every(word => text.includes(` ${word}`))
  }
  const isAbout = (matter: AnyMatter) =>
    holds([
      ...heardIn(matter).map(({ words: heard }) => heard),
      ...[...matter.origins, ...matter.against.map(({ who }) => who)].map(nameOf),
      ...fieldsOf(matter),
    ])
  return {
    ...state,
    figures: state.figures.filter(isAbout),
    statements: state.statements.filter(isAbout),
    conditions: state.conditions.filter(isAbout),
    advisories: state.advisories.filter(isAbout),
    events: state.events.filter(({ in: told, place, origin }) =>
      holds([...told.map(({ words: heard }) => heard), nameOf(origin), ...nameIn(place)]),
    ),
  }
}

function heardIn(matter: AnyMatter): readonly Heard[] {
  const against = matter.against.flatMap(one => one.in)
  switch (matter.kind) {
    case 'figure':
      return [...against, ...[...matter.lines, ...matter.aside, ...matter.before].flatMap(one => one.in)]
    case 'advisory':
      return [...against, ...matter.in]
    default:
      return [...against, ...matter.by.flatMap(one => one.in)]
  }
}

function fieldsOf(matter: AnyMatter): readonly string[] {
  switch (matter.kind) {
    case 'figure':
      return [matter.measure, matter.of, ...nameIn(matter.place)]
    case 'condition':
      return [matter.service, matter.subject ?? '', matter.state, ...nameIn(matter.place)]
    case 'advisory':
      return [matter.audience ?? '', ...nameIn(matter.place)]
    case 'statement':
      return []
  }
}

function nameIn(place: PlaceRef | null): readonly string[] {
  return place === null ? [] : [place.name]
}
