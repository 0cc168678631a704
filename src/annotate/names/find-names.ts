/**
 * Parsed text → proper names and titles, in reading order: runs of capitals, cut into pieces, whose kinds are decided
 * by their own words, then by their neighbours, then by the rest of the text. "President Ada Lund" gives the person
 * "Ada Lund" with the role "President".
 */
import { matchListed } from '../../language/en/listed-names.ts'
import { genderOf, organisationNouns, titleWords } from '../../language/en/name-words.ts'
import type { Parsed, Sentence, Token } from '../../parse/parsed.ts'
import type { TaggedName } from '../../parse/tags.ts'
import type { NameMark } from '../mark.ts'
import {
  capitalsTell,
  isAllCapitals,
  isLowered,
  openersWrittenSmall,
  openingPairs,
  pairAt,
} from './capitals.ts'
import { decideKind, isThing } from './kinds.ts'
import { type Piece, piece, type Range } from './piece.ts'
import { plainPieces } from './plain.ts'
import { findRole } from './roles.ts'
import { capitalRuns } from './runs.ts'
import { settleKinds } from './settle.ts'
import { sourceLinePieces } from './source-lines.ts'
import { splitRun } from './split-run.ts'
import { withTagged } from './tagged.ts'

/** What the whole text tells of the words that begin its sentences. */
type Openers = { readonly small: ReadonlySet<string>; readonly pairs: ReadonlySet<string> }

/**
 * The names of a report. The report's own outlet, where given, is an organisation wherever it is named. Names that a
 * trained tagger found are joined to those of the rules.
 */
export function findNames(
  parsed: Parsed,
  outlet: string | null = null,
  tagged: readonly TaggedName[] | null = null,
): NameMark[] {
  const ruled = namesByRules(parsed, outlet)
  return tagged === null ? ruled : withTagged(parsed, ruled, tagged)
}

function namesByRules(parsed: Parsed, outlet: string | null): NameMark[] {
  const { tokens, sentences } = parsed
  const openers: Openers = { small: openersWrittenSmall(parsed), pairs: openingPairs(parsed) }
  const lowered = isLowered(parsed)
  const pieces: Piece[] = []
  const home: Sentence[] = []
  for (const sentence of sentences) {
    const found =
      sourceLinePieces(parsed, sentence) ??
      (!lowered && capitalsTell(tokens, sentence)
        ? namesByCapitals(tokens, sentence, openers)
        : plainPieces(tokens, sentence))
    for (const one of found) {
      pieces.push(one)
      home.push(sentence)
    }
  }
  const sentenceOf = new Map(pieces.map((one, index) => [one.first, home[index]]))
  return settleKinds(tokens, pieces, outlet).flatMap(one => {
    const sentence = sentenceOf.get(one.first)
    return sentence === undefined ? [] : [toMark(tokens, sentence, one)]
  })
}

function namesByCapitals(tokens: readonly Token[], sentence: Sentence, openers: Openers): Piece[] {
  return capitalRuns(tokens, sentence)
    .flatMap(run => splitRunInText(tokens, sentence, run, openers))
    .filter(one => !isThing(tokens, one))
    .map(one => decideKind(tokens, sentence, one))
}

/** The pieces of a run; a common first word of the sentence is cut off, or kept in doubt where it stands alone. */
function splitRunInText(tokens: readonly Token[], sentence: Sentence, run: Range, openers: Openers): Piece[] {
  if (!isCommonOpener(tokens, sentence, run, openers)) return splitRun(tokens, run)
  if (run.last - run.first === 1) return [piece(run.first, run.last, { doubtful: true })]
  return splitRun(tokens, { first: run.first + 1, last: run.last })
}

/** Whether the run's first word has its capital only because a sentence or quotation begins with it. */
function isCommonOpener(tokens: readonly Token[], sentence: Sentence, run: Range, openers: Openers): boolean {
  const first = tokens[run.first]
  if (first === undefined || !opensSentence(tokens, sentence, run.first)) return false
  if (matchListed(tokens, run.first, run.last) !== null || isAllCapitals(first)) return false
  if (openers.pairs.has(pairAt(tokens, run.first))) return false
  if (!openers.small.has(first.lower) && first.pos.startsWith('NNP')) return false
  return run.last - run.first === 1 || !(isKnownNameWord(first) || isKnownNameWord(tokens[run.first + 1]))
}

function opensSentence(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  return at === sentence.first || tokens[at - 1]?.kind === 'mark'
}

/** A word that names are made of: "Interior Ministry", "President Lund", "Grace Orr". */
function isKnownNameWord(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    organisationNouns.has(token.lower) || titleWords.has(token.lower) || genderOf(token.text) !== undefined
  )
}

function toMark(tokens: readonly Token[], sentence: Sentence, one: Piece): NameMark {
  const start = tokens[one.first]?.start ?? 0
  const end = tokens[one.last - 1]?.end ?? start
  const role = one.kind === 'person' ? findRole(tokens, sentence, one, one.title) : null
  return { kind: 'name', start, end, name: one.kind, role, rule: one.rule ?? 'names/unknown' }
}
