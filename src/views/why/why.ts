/**
 * A claim back to its characters: its words in their sentence, the chain from its origin to the outlet, what was read off the text and
 * what was worked out from it, by which rule, the matter it belongs to and where that stands, and what persons corrected.
 */
import type { Entry, ReportRow } from '../../ledger/entries/entry.ts'
import type { Correction } from '../../ledger/situation/correction.ts'
import type { AnyMatter, SituationState } from '../../ledger/situation/state.ts'
import type { Rule } from '../../text/rule.ts'
import { type Desk, nameOf, timeOf, toDesk, when } from '../page/desk.ts'
import type { Item, Page, Phrase, Section } from '../page/page.ts'
import { toPage } from '../page/references.ts'
import { faint, item, plain, quote, strong } from '../page/runs.ts'
import { figureTitle } from '../situation-report/figure-title.ts'
import { whereOf } from '../situation-report/services.ts'
import { support } from '../situation-report/support.ts'
import { excerptAround } from '../words/excerpt.ts'
import { printable } from '../words/printable.ts'
import { correctionsSection } from './corrections.ts'
import { type Field, fieldsOf } from './fields.ts'

export type Asked = {
  readonly entry: Entry
  readonly report: ReportRow
  /** Of the report, as received. */
  readonly text: string
  /** The situation it belongs to: names, copies, and its matter where that was not dismissed. */
  readonly state: SituationState
  readonly corrections: readonly Correction[]
  /** Of the reader, so that the one that found it can say what it does. */
  readonly rules?: readonly Rule[]
}

export function whyPage(asked: Asked): Page {
  const { entry, report, state } = asked
  const desk: Desk = { ...toDesk(state), year: '' }
  const sections = [
    wordsSection(asked),
    chainSection(asked, desk),
    fieldsSection(asked),
    matterSection(entry, matterOf(entry, state), desk),
    correctionsSection(entry, asked.corrections, desk),
  ]
  const about = [
    [
      plain(
        `${KINDS[entry.kind]} in a report of ${nameOf(report.outletActor, desk)}, ${when(report.known, desk)}`,
      ),
    ],
    [faint(entry.id)],
  ]
  const others = state.reports.filter(one => one.id !== report.id)
  return toPage(
    { title: 'Why', about, sections: sections.filter(one => one !== null) },
    { reports: [report, ...others], copies: state.copies },
  )
}

const KINDS: Readonly<Record<Entry['kind'], string>> = {
  figure: 'A figure',
  statement: 'A statement',
  event: 'An event',
  condition: 'The state of a service',
  advisory: 'An advisory',
}

/** The matters of a state do not keep their entries by id, but every entry of a matter is heard in it. */
function matterOf(
  entry: Entry,
  { figures, statements, conditions, advisories }: SituationState,
): AnyMatter | null {
  const matters: readonly AnyMatter[] = [...figures, ...statements, ...conditions, ...advisories]
  return matters.find(one => one.id === entry.matter) ?? matters.find(one => holds(one, entry.id)) ?? null
}

function holds(matter: AnyMatter, entry: string): boolean {
  const told =
    matter.kind === 'figure'
      ? [...matter.lines, ...matter.aside, ...matter.before]
      : matter.kind === 'condition'
        ? [...matter.by, ...matter.before]
        : matter.kind === 'statement'
          ? matter.by
          : [matter]
  return [...told, ...matter.against].some(one => one.in.some(heard => heard.entry === entry))
}

function wordsSection({ entry, report, text }: Asked): Section {
  const { start, end } = entry
  const words = { report: report.id, start, end, words: text.slice(start, end) }
  const around = excerptAround({ text, bodyStart: report.bodyStart }, entry)
  const sentence = {
    ...words,
    start: around.start,
    end: around.end,
    words: text.slice(around.start, around.end),
  }
  const isWhole = sentence.words === words.words
  return {
    id: 'words',
    title: 'Words',
    items: [
      item([quote(words), faint(` characters ${start}-${end}`)], {
        lines: isWhole ? [] : [[plain('in: '), quote(sentence)]],
      }),
    ],
    more: null,
  }
}

/** Origin first, as it is counted. */
function chainSection({ entry, report, state }: Asked, desk: Desk): Section {
  const { chain, clocks } = entry
  const copy = state.copies.find(one => one.report === report.id)
  const original = state.reports.find(one => one.id === (chain.copyOf ?? copy?.of))
  const origin = chain.named ? [] : [[faint('the report names no source, so the outlet answers for it')]]
  const links: Item[] = [
    item([strong(nameOf(chain.origin, desk))], { label: 'Origin', lines: origin }),
    ...(chain.voice === null ? [] : [item([plain(nameOf(chain.voice, desk))], { label: 'Spoken by' })]),
    ...chain.via.map(id => item([plain(nameOf(id, desk))], { label: 'Passed on by' })),
    item([plain(nameOf(chain.outlet, desk))], { label: 'Outlet' }),
    ...(original === undefined
      ? []
      : [
          item([plain(printable(original.outlet ?? 'another report'))], {
            label: 'Copied from',
            lines: copy === undefined ? [] : [[faint(copy.because)]],
          }),
        ]),
    ...(clocks.happened === null
      ? []
      : [item([plain(timeOf(clocks.happened, desk))], { label: 'Happened' })]),
    ...(clocks.said === null ? [] : [item([plain(timeOf(clocks.said, desk))], { label: 'Said' })]),
    item([plain(when(clocks.known, desk))], { label: 'Known' }),
    item([plain(`${report.recorded.slice(0, 16).replace('T', ' ')} UTC`)], { label: 'Recorded' }),
  ]
  return { id: 'chain', title: 'From whom, and when', items: links, more: null }
}

function fieldsSection({ entry, rules = [] }: Asked): Section {
  const { rule, reader } = entry.claim
  const says = rules.find(one => one.id === rule)?.says
  const by = item([plain(`${reader === 'rules' ? 'rule' : 'trained reader'} ${rule}`)], {
    label: 'Found by',
    lines: says === undefined ? [] : [[faint(says)]],
  })
  const items = fieldsOf(entry).map(field => fieldItem(field, entry.report))
  return { id: 'read', title: 'Read off the text, or worked out', items: [...items, by], more: null }
}

function fieldItem({ name, value, words, loose, basis, inferred }: Field, report: string): Item {
  const spans = words.flatMap((one, index) => [...(index > 0 ? [plain(' ')] : []), quote({ ...one, report })])
  const head: Phrase = [
    ...(value === null ? [] : [strong(printable(value)), plain(' ')]),
    ...spans,
    ...(loose === null ? [] : [plain(`(${printable(loose).trim()})`)]),
    faint(` · ${basis}`),
  ]
  const lines = inferred.map(
    ({ from, because }): Phrase => [
      faint(`${printable(because)}${from.length === 0 ? '' : ', from '}`),
      ...from.flatMap((one, index) => [...(index > 0 ? [plain(', ')] : []), quote({ ...one, report })]),
    ],
  )
  return item(head, { label: name, lines })
}

function matterSection(entry: Entry, matter: AnyMatter | null, desk: Desk): Section {
  const why = item([plain(printable(entry.because))], { label: 'Belongs to' })
  const stance = entry.stance === 'asserts' ? [] : [item([plain(entry.stance)], { label: 'What it does' })]
  if (matter === null) {
    const none = item([plain('no matter that is shown: an event, or a claim that was dismissed')])
    return { id: 'matter', title: 'Where it stands', items: [why, ...stance, none], more: null }
  }
  const others = matter.origins.slice(0, 12).map(id => nameOf(id, desk))
  const items = [
    item(titleOf(matter, desk), { label: 'Matter' }),
    why,
    ...stance,
    item(support(matter), { label: 'Standing', lines: [[plain(printable(matter.because))]] }),
    item([plain(others.join(', '))], { label: 'Origins' }),
  ]
  return { id: 'matter', title: 'Where it stands', items, more: null }
}

function titleOf(matter: AnyMatter, desk: Desk): Phrase {
  if (matter.kind === 'statement') return [quote(matter.words)]
  if (matter.kind === 'advisory') return [quote(matter.instruction)]
  if (matter.kind === 'figure') return [strong(figureTitle(matter, desk))]
  return [strong([matter.service, whereOf(matter)].filter(part => part !== '').join(', '))]
}
