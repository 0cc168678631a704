/**
 * The rules' reader: a passage → who says what, as spans. Goes through each sentence once; a word that may be a cue is
 * tried with the readers in order, and costs nothing otherwise. A trained tagger can stand in its place.
 */
import { hedgingAdverbs } from '../../language/en/hedges.ts'
import { claimNouns, passiveReporting, reportingVerbs } from '../../language/en/reporting-verbs.ts'
import { attitudeAdjectives } from '../../language/en/statement-words.ts'
import type { Sentence } from '../../parse/parsed.ts'
import { readAccordingTo } from './according-to.ts'
import { readAttitude } from './attitude.ts'
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
  [[...attitudeAdjectives], readAttitude],
])

/** No writer's sentence has more words of saying; what has more is no sentence, and not worth the time. */
const MOST_CUES = 24

export function attribute(passage: Passage): Attribution[] {
  const found: Attribution[] = []
  for (const sentence of passage.sentences) found.push(...inSentence(passage, sentence))
  return withCitedSources(passage, withoutNested(passage, found))
}

function inSentence(passage: Passage, sentence: Sentence): Attribution[] {
  const found: Attribution[] = []
  let tried = 0
  for (let index = sentence.first; index < sentence.last && tried < MOST_CUES; index++) {
    const readers = READERS.get(passage.tokens[index]?.lower ?? '')
    if (readers === undefined || passage.quotationOf[index] !== -1) continue
    tried++
    const attribution = firstOf(readers, passage, index, sentence)
    if (attribution !== null) found.push(attribution)
  }
  return found
}

function firstOf(
  readers: readonly Reader[],
  passage: Passage,
  index: number,
  sentence: Sentence,
): Attribution | null {
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
