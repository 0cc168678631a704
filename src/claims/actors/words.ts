/** A name → the words it is compared by: folded, without marks, "Jr" and "'s". */
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/span.ts'
import { type Context, tokensOf } from './context.ts'

/** The folded words of a name, without initials' points and "Jr". */
export function wordsOf(context: Context, span: Span): string[] {
  return tokensOf(context, span)
    .filter(token => token.kind === 'word' && !/^(?:jr|sr)\.?$|^['’]s$/.test(token.lower))
    .map(token => fold(token.text))
    .filter(word => word !== '')
}
