/** What a sentence's capitals are cut into, before its kind is settled over the whole text. Indexes are of tokens. */
import type { ListedName } from '../../language/en/listed-names.ts'
import type { NameKind } from '../mark.ts'

/** Tokens of one sentence, `last` excluded. */
export type Range = { readonly first: number; readonly last: number }

export type Piece = Range & {
  readonly kind: NameKind
  /** The rule that decided the kind; null where nothing in the piece or beside it did. */
  readonly rule: string | null
  readonly listed: ListedName | null
  /** A title that stands directly before the name, in capitals: "President", "Foreign Minister". */
  readonly title: Range | null
  /** It may have its capital only because a sentence begins with it: a name only where the text has such a person. */
  readonly doubtful: boolean
}

/** A piece with nothing known but its tokens. */
export function piece(first: number, last: number, known: Partial<Piece> = {}): Piece {
  return { first, last, kind: 'unknown', rule: null, listed: null, title: null, doubtful: false, ...known }
}
