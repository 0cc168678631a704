/**
 * Paragraphs → quotations in them, with their marks. One pass over the marks of each paragraph with the open ones kept
 * on a pile: a mark that may close the innermost fitting open one does, otherwise it opens one.
 *
 * An unclosed quotation ends with its paragraph; where the next paragraph begins with an opening mark it goes on there.
 */
import type { Span } from '../text/span.ts'
import { byPosition } from '../text/span.ts'
import type { Paragraph, Quotation } from './parsed.ts'
import { closersOf, isSingle, marksIn, type QuotationMark } from './quotation-marks.ts'

/** No writer nests deeper; a heap of opening marks does not make the search for the fitting one long. */
const DEEPEST = 6

export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const quotations: Quotation[] = []
  let open = false
  for (const paragraph of paragraphs) {
    const found = inParagraph(marksIn(text, paragraph), paragraph)
    const first = found[0]
    if (open && first?.start === paragraph.start) found[0] = { ...first, continues: true }
    for (const quotation of found) quotations.push(quotation)
    open = found.some(quotation => !quotation.closed && quotation.depth === 0)
  }
  return quotations
}

function inParagraph(marks: readonly QuotationMark[], paragraph: Paragraph): Quotation[] {
  const found: Quotation[] = []
  const pile: QuotationMark[] = []
  const closerAhead = singleClosersAhead(marks)
  const lastDouble = marks.findLastIndex(mark => mark.closes && !isSingle(mark.text))
  for (const [index, mark] of marks.entries()) {
    const singleFollows = closerAhead[index] ?? false
    const opener = mark.closes ? openerFor(mark, pile, singleFollows) : -1
    const opened = pile[opener]
    if (opened !== undefined) {
      found.push(quotationOf(opened, mark, opener))
      pile.length = opener
    } else if (mark.opens && pile.length < DEEPEST) {
      const closerFollows = isSingle(mark.text) ? singleFollows : index < lastDouble
      if (closerFollows || standsAlone(mark, paragraph)) pile.push(mark)
    }
  }
  const unclosed = pile.find(mark => standsAlone(mark, paragraph))
  if (unclosed !== undefined) {
    const inner = { start: unclosed.end, end: paragraph.end }
    found.push({
      start: unclosed.start,
      end: paragraph.end,
      inner,
      depth: 0,
      closed: false,
      continues: false,
    })
  }
  return found.sort(byPosition)
}

/** Index on the pile of the innermost open mark that this one closes; -1 where it closes none. */
function openerFor(mark: QuotationMark, pile: readonly QuotationMark[], closerAhead: boolean): number {
  // A single mark after an "s" is a possessive where another that may close follows: 'the miners' strike'.
  if (isSingle(mark.text) && closerAhead && mark.possessive) return -1
  if (mark.text === '“' && mark.opens && pile.at(-1)?.text === '“') return -1
  return pile.findLastIndex(opened => closersOf.get(opened.text)?.has(mark.text) ?? false)
}

/** Whether a mark opens a quotation even where none closes it; single marks, `»` and `”` are too often something else. */
function standsAlone(mark: QuotationMark, paragraph: Paragraph): boolean {
  if (mark.text === '‘') return mark.start === paragraph.start
  return !isSingle(mark.text) && mark.text !== '»' && mark.text !== '”'
}

function quotationOf(open: QuotationMark, close: QuotationMark, depth: number): Quotation {
  const inner: Span = { start: open.end, end: close.start }
  return { start: open.start, end: close.end, inner, depth, closed: true, continues: false }
}

/** For each mark, whether after it a single mark that closes comes before another that opens. */
function singleClosersAhead(marks: readonly QuotationMark[]): boolean[] {
  const ahead: boolean[] = []
  let closer = false
  for (let index = marks.length - 1; index >= 0; index--) {
    ahead[index] = closer
    const mark = marks[index]
    if (mark === undefined || !isSingle(mark.text)) continue
    if (mark.closes) closer = true
    else if (mark.opens) closer = false
  }
  return ahead
}
