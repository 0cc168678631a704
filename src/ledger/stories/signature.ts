/**
 * A reading → the signature by which its story is recognised: the words that tell most, each with a weight, and when it was
 * published. Small enough to be kept with the report (less than 2 kB as JSON), so that no text is read twice.
 */
import type { Reading } from '../../engine/reading.ts'
import { rarityOf } from '../../language/en/word-rarity.ts'
import { type StoryWord, storyWords, type WordKind } from './story-words.ts'

export type Signature = {
  /** The report's id. */
  readonly report: string
  /** Stems, the weightiest first. */
  readonly words: readonly string[]
  /** In thousandths, one a word; squared they add up to one. */
  readonly weights: readonly number[]
  /** One letter a word: w word, n name, p place, d number; a capital where it stands in the headline. */
  readonly kinds: string
  /** Minutes since 1970 of the civil time of publication; null where neither report nor dateline gives it. */
  readonly published: number | null
}

const MOST_WORDS = 60
/** Bytes of all words together, for writing whose letters take several. */
const MOST_BYTES = 900
/** Names and numbers tell events apart; what a report begins with is what it is about. */
const FACTOR: Readonly<Record<WordKind, number>> = { word: 1, name: 2.2, place: 2.2, number: 3.5 }
const IN_LEAD = 1.4
const LETTER: Readonly<Record<WordKind, string>> = { word: 'w', name: 'n', place: 'p', number: 'd' }
/** Characters into the story within which a dateline gives its day. */
const DATELINE = 200

const encoder = new TextEncoder()

export function signatureOf(reading: Reading): Signature {
  const weighed = heaviest(storyWords(reading))
  const length = Math.hypot(...weighed.map(one => one.weight)) || 1
  return {
    report: reading.report.id,
    words: weighed.map(({ word }) => word.stem),
    weights: weighed.map(one => Math.round((1000 * one.weight) / length)),
    kinds: weighed.map(({ word }) => letterOf(word)).join(''),
    published: minutesOf(reading.report.published ?? dateline(reading)),
  }
}

type Weighed = { readonly word: StoryWord; readonly weight: number }

function heaviest(words: readonly StoryWord[]): readonly Weighed[] {
  const weighed = words.map(word => ({ word, weight: weightOf(word) })).filter(one => one.weight > 0)
  weighed.sort((a, b) => b.weight - a.weight || (a.word.stem < b.word.stem ? -1 : 1))
  let bytes = 0
  return weighed.slice(0, MOST_WORDS).filter(({ word }) => {
    bytes += encoder.encode(word.stem).length
    return bytes <= MOST_BYTES
  })
}

function weightOf({ stem, kind, times, inLead }: StoryWord): number {
  return (1 + Math.log(times)) * rarityOf(stem) * FACTOR[kind] * (inLead ? IN_LEAD : 1)
}

function letterOf({ kind, inTitle }: StoryWord): string {
  return inTitle ? LETTER[kind].toUpperCase() : LETTER[kind]
}

/** The day that a dateline states in full: "BAIA MARE, 8 March 2024 -". */
function dateline({ report, dates }: Reading): string | null {
  const first = dates.find(date => date.type === 'DATE' && date.basis === 'stated')
  const near = first !== undefined && first.start < report.bodyStart + DATELINE
  return near ? first.from : null
}

/** Civil time is counted as if it were universal: a few hours do not matter here. */
function minutesOf(published: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(published ?? '')
  if (parts === null) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts.slice(1).map(part => Number(part ?? 0))
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000
}
