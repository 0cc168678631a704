/** When and where a claim says something was, as one line of pieces: Thu 6 Jan 2022 (“on Thursday”) · Almaty. */
import type { Mention, When } from '../../engine/reading.ts'
import { quoted } from '../../views/words/quoted.ts'
import { showInterval, showMoment } from '../../views/words/time.ts'
import { faint, type Piece, plain } from './piece.ts'
import type { PrintedRecord } from './record.ts'
import { inferred, nameOf } from './who.ts'

export function whenPieces(when: When | null): Piece[] {
  if (when === null) return []
  return [plain(showInterval(when)), faint(` (${quoted(when.words)})`), ...inferred(when)]
}

/** until Fri 8 Mar 2024 (“until Thursday”): the end told with it, or its words where that is not known. */
export function untilPieces(until: When | null): Piece[] {
  if (until === null) return []
  const end = until.from === null ? until.to && showMoment(until.to) : showInterval(until)
  if (end === null) return [faint(' until '), plain(quoted(until.words))]
  return [faint(' until '), plain(end), faint(` (${quoted(until.words)})`)]
}

export function wherePieces(place: Mention | null, record: PrintedRecord): Piece[] {
  return place === null ? [] : [plain(nameOf(place, record)), ...inferred(place)]
}
