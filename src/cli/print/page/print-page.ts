/** A page → lines for a terminal. Words of reports stand in quotation marks with the number of their reference, which stand at the end. */
import type { Standing } from '../../../ledger/situation/state.ts'
import {
  anchorKey,
  type Item,
  type Page,
  type Phrase,
  type Run,
  type Section,
  type Source,
} from '../../../views/page/page.ts'
import { shownWords } from '../../../views/page/shown-words.ts'
import { printable } from '../../../views/words/printable.ts'
import { quoted } from '../../../views/words/quoted.ts'
import { paint } from '../paint.ts'
import { type Block, block, EMPTY_LINE, faint, type Piece, plain, strong, type Tone } from '../piece.ts'
import { LABEL_WIDTH, wrapBlock } from '../wrap.ts'

export type PageOptions = {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
}

const TONES: Readonly<Record<Standing, Tone>> = {
  withdrawn: 'withdrawn',
  admitted: 'admitted',
  denied: 'denied',
  'no evidence given': 'no-evidence',
  contested: 'disputed',
  'several origins': 'several-origins',
  'one origin': 'one-origin',
}

/** Of words that stand in the list alone. */
const LONGEST_LISTED = 80

type Numbers = Page['numbers']

/** The whole page as text, ending in a line break. */
export function printPage(page: Page, options: PageOptions): string {
  const blocks = [
    block(0, [strong(printable(page.title))]),
    ...page.about.map(phrase => block(0, pieces(phrase, page.numbers))),
    ...page.sections.flatMap(section => sectionBlocks(section, page.numbers)),
    ...sourceBlocks(page.sources),
  ]
  const lines = blocks.flatMap(one => wrapBlock(one, options.width))
  return `${lines.map(line => paint(line, options.colour)).join('\n')}\n`
}

function sectionBlocks({ title, items, more }: Section, numbers: Numbers): Block[] {
  return [
    EMPTY_LINE,
    block(0, [strong(title.toUpperCase())]),
    ...items.flatMap(item => itemBlocks(item, numbers)),
    ...(more === null ? [] : [block(2, pieces(more, numbers))]),
  ]
}

/** Behind the label where there is one; what belongs to it two columns further in. */
function itemBlocks({ label, head, lines, sides, small }: Item, numbers: Numbers): Block[] {
  const indent = label === null ? 4 : 2 + LABEL_WIDTH
  const below = (phrase: Phrase) => block(indent, pieces(phrase, numbers))
  return [
    block(2, pieces(head, numbers), label === null ? null : strong(printable(label))),
    ...lines.map(below),
    ...sides.flatMap(side => [
      below(side.head),
      ...side.lines.map(line => block(indent + 2, pieces(line, numbers))),
    ]),
    ...small.map(below),
  ]
}

function pieces(phrase: Phrase, numbers: Numbers): Piece[] {
  return phrase.flatMap(run => piecesOf(run, numbers))
}

function piecesOf(run: Run, numbers: Numbers): Piece[] {
  if (run.kind === 'text') return [{ text: printable(run.text), tone: run.weight }]
  if (run.kind === 'standing') return [{ text: run.text, tone: TONES[run.standing] }]
  const number = faint(`[${numbers.get(anchorKey(run.anchor)) ?? '?'}]`)
  return run.kind === 'cite' ? [number] : [plain(`${shownWords(run.anchor)} `), number]
}

/** Each report once, with the characters referred to: `[3] 224-255`. */
function sourceBlocks(sources: readonly Source[]): Block[] {
  if (sources.length === 0) return []
  return [
    EMPTY_LINE,
    block(0, [strong('REPORTS AND CHARACTERS')]),
    ...sources.flatMap(source => [block(2, sourceHead(source)), block(4, sourceCites(source))]),
  ]
}

function sourceHead({ outlet, published, title, url, copy, report }: Source): Piece[] {
  return [
    strong(printable(outlet)),
    plain(`, ${published}`),
    ...(copy === null ? [] : [faint(`, copy of ${printable(copy)}`)]),
    ...(title === null ? [] : [plain(`, ${quoted(title)}`)]),
    ...(url === null ? [] : [faint(` ${printable(url)}`)]),
    faint(` ${report}`),
  ]
}

function sourceCites({ cited }: Source): Piece[] {
  return cited.flatMap(({ number, anchor, isShown }, index) => [
    ...(index === 0 ? [] : [plain(' ')]),
    plain(`[${number}]`),
    faint(`\u00a0${anchor.start}-${anchor.end}`),
    ...(isShown ? [] : [plain(` ${shownWords(anchor, LONGEST_LISTED)}`)]),
  ])
}
