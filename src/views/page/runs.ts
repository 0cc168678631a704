/** The pieces that a page is written with. */
import type { Standing } from '../../ledger/situation/state.ts'
import type { Anchor, Item, Phrase, Run } from './page.ts'

export function plain(text: string): Run {
  return { kind: 'text', text, weight: 'plain' }
}

export function strong(text: string): Run {
  return { kind: 'text', text, weight: 'strong' }
}

export function faint(text: string): Run {
  return { kind: 'text', text, weight: 'faint' }
}

/** Words of a report with the number of their reference. */
export function quote({ report, start, end, words }: Anchor): Run {
  return { kind: 'quote', anchor: { report, start, end, words } }
}

/** The number of a reference alone. */
export function cite({ report, start, end, words }: Anchor): Run {
  return { kind: 'cite', anchor: { report, start, end, words } }
}

export function standing(of: Standing, text: string = of): Run {
  return { kind: 'standing', standing: of, text }
}

/** Phrases with a separator between them; empty ones leave none behind. */
export function joined(phrases: readonly Phrase[], separator = ' · '): Phrase {
  return phrases
    .filter(phrase => phrase.length > 0)
    .flatMap((phrase, index) => (index === 0 ? phrase : [faint(separator), ...phrase]))
}

/** `a, b and c`. */
export function listed(phrases: readonly Phrase[]): Phrase {
  return phrases.flatMap((phrase, index) => {
    if (index === 0) return phrase
    return [plain(index === phrases.length - 1 ? ' and ' : ', '), ...phrase]
  })
}

export function item(head: Phrase, more: Partial<Omit<Item, 'head'>> = {}): Item {
  return { label: null, scale: null, lines: [], sides: [], small: [], ...more, head }
}
