/**
 * The rules' reader: a passage → who says what, as spans. Goes through each sentence once; a word that may be a cue is
 * tried with the readers in order, and costs nothing otherwise. A trained tagger can stand in its place.
 */
import { hedgingAdverbs } from '../../language/en/hedges.ts'
import { claimNouns, passiveReporting, reportingVerbs } from '../../language/en/reporting-verbs.ts'
import type { Sentence } from '../../parse/parsed.ts'
import { readAccordingTo } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import { withCitedSources } from './cited.ts'
import { readClaimNoun } from './claim-noun.ts'
import { readColon } from './colon.ts'
import { withoutNested } from './nested.ts'
import type { Passage } from './passage.ts'
import { readReportingVerb } from './reporting-verb.ts'
import { readUnsourced } from './unsourced.ts'

type Reader = (passage: Passage, index: number, sentence: Sentence) => Attribution | null

/** By cue word: the readers that may make something of it, the more particular first. */
const READERS: ReadonlyMap<string, readonly Reader[]> = readersByWord([
  [['according'], readAccordingTo],
  [[':'], readColon],
  [[...passiveReporting.keys(), ...hedgingAdverbs], readUnsourced],
  [[...reportingVerbs.keys()], readReportingVerb],
  [[...claimNouns], readClaimNoun],
])

export function attribute(passage: Passage): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of passage.sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      if (passage.quotationOf[index] !== -1) continue
      const attribution = readCue(passage, index, sentence)
      if (attribution !== null) found.push(attribution)
    }
  }
  return withCitedSources(passage, withoutNested(passage, found))
}

function readCue(passage: Passage, index: number, sentence: Sentence): Attribution | null {
  const readers = READERS.get(passage.tokens[index]?.lower ?? '')
  if (readers === undefined) return null
  for (const read of readers) {
    const attribution = read(passage, index, sentence)
    if (attribution !== null) return attribution
  }
  return null
}

function readersByWord(table: readonly (readonly [readonly string[], Reader])[]): Map<string, Reader[]> {
  const readers = new Map<string, Reader[]>()
  for (const [words, reader] of table) {
    for (const word of words) readers.set(word, [...(readers.get(word) ?? []), reader])
  }
  return readers
}
