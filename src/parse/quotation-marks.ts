/**
 * A paragraph → the characters in it that may open or close a quotation, with what each may do where it stands.
 * `'` in "don't", in "6'2" and in "'tis" may do neither, `"` before a word may open, after one close.
 */
import { quotationMarks } from '../generated/quotation-marks.ts'
import { elisions } from '../language/en/elisions.ts'
import type { Span } from '../text/span.ts'

export type QuotationMark = Span & {
  readonly text: string
  readonly opens: boolean
  readonly closes: boolean
  /** Whether it may as well be the apostrophe of "the miners' strike". */
  readonly possessive: boolean
}

/** What may close a quotation that the key opened. */
export const closersOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  quotationMarks.map(row => [row.open, new Set(row.close)]),
)

const single = new Set(quotationMarks.filter(row => row.level === 'single').map(row => row.open)).add('’')
const closers = new Set(quotationMarks.flatMap(row => row.close))

/** Of three straight marks in a row the first closes what stands inside: ''called it 'a lie'''. */
const MARKS = /``|'(?=''(?!'))|''|["“”„‟«»‹›‘’‚'`]/g
const SPACE_OR_BRACKET = /[\s([{]/
/** What may stand before a straight mark that opens; after anything else it closes. */
const BEFORE_OPENING = /[\s([{—–\-:"“„«‘'`]/
/** What stands after a closing mark, never after an opening one. */
const AFTER_CLOSING = /[\s,;:!?)\]}]/
/** "6'2", "5′10": the inches whose mark follows. */
const NUMBER_AND_FOOT = /\d['’′] ?\d{1,2}$/
const NEITHER = { opens: false, closes: false }
const BESIDE_APOSTROPHE = /[\p{L}\p{N}]/u
const WORD_AFTER = /[\p{L}\p{N}]{1,9}/uy

/** Whether a mark is of the single kind, which is also used for apostrophes. */
export function isSingle(mark: string): boolean {
  return single.has(mark)
}

/** The marks of a paragraph in reading order; apostrophes and measures are left out. */
export function marksIn(text: string, paragraph: Span): QuotationMark[] {
  const marks: QuotationMark[] = []
  // Of the paragraph alone: a search in the whole text would run on to the next mark, however far that is.
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const mark = readMark(text, paragraph.start + match.index, match[0], paragraph)
    if (mark.opens || mark.closes) marks.push(mark)
  }
  return marks
}

function readMark(text: string, start: number, mark: string, paragraph: Span): QuotationMark {
  const end = start + mark.length
  const before = start > paragraph.start ? text.charAt(start - 1) : ' '
  const after = end < paragraph.end ? text.charAt(end) : ' '
  const isOfSingle = isSingle(mark)
  const roles = isOfSingle ? singleRoles : doubleRoles
  const { opens, closes } = isMeasure(text, start, before) ? NEITHER : roles(mark, before, after)
  return {
    start,
    end,
    text: mark,
    closes,
    possessive: isOfSingle && before === 's' && isSpace(after),
    opens: opens && !(isOfSingle && isElision(text, end)),
  }
}

function isMeasure(text: string, start: number, before: string): boolean {
  return before >= '0' && before <= '9' && NUMBER_AND_FOOT.test(text.slice(Math.max(0, start - 5), start))
}

type Roles = Pick<QuotationMark, 'opens' | 'closes'>

function doubleRoles(mark: string, before: string, after: string): Roles {
  const room = !AFTER_CLOSING.test(after)
  const closes = closers.has(mark)
  if (!closersOf.has(mark)) return { opens: false, closes }
  if (mark === '"' || mark === "''") return { opens: room && BEFORE_OPENING.test(before), closes }
  // `”` and `»` open only after a space or bracket: ”Yes”, in the Finnish manner.
  if (mark === '”' || mark === '»') return { opens: room && SPACE_OR_BRACKET.test(before), closes }
  return { opens: room, closes }
}

function singleRoles(mark: string, before: string, after: string): Roles {
  const afterWord = BESIDE_APOSTROPHE.test(before)
  const opens = closersOf.has(mark) && !afterWord && !AFTER_CLOSING.test(after)
  const closes = closers.has(mark) && !isSpace(before) && !(afterWord && BESIDE_APOSTROPHE.test(after))
  return { opens, closes }
}

/** "'tis", "the '90s". */
function isElision(text: string, at: number): boolean {
  WORD_AFTER.lastIndex = at
  const word = WORD_AFTER.exec(text)?.[0].toLowerCase() ?? ''
  return elisions.has(word) || /^\d{2}s?$/.test(word)
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}
