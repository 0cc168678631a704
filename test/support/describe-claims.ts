/** What the engine found in a text, in the words of the case files: one description a claim or mark. */
import { annotate } from '../../src/annotate/annotate.ts'
import { readReport } from '../../src/engine/read-report.ts'
import type { Mention, When } from '../../src/engine/reading.ts'
import { parse } from '../../src/parse/parse.ts'
import type { Tags } from '../../src/parse/tags.ts'
import { normalise } from '../../src/text/normalise.ts'
import { type ReportDetails, toReport } from '../../src/text/report.ts'
import { type Span, sliceOf } from '../../src/text/span.ts'

export type Description = {
  readonly kind: string
  readonly summary: string
  readonly fields: Readonly<Record<string, string>>
  readonly rule: string
}

/** The kinds of claims proper: what a case under cases/nothing must not yield. */
export const CLAIM_KINDS = ['statement', 'figure', 'event', 'condition', 'advisory'] as const

/** Everything found in a text, by the rules unless a tagger's tags are given. A field with nothing in it reads "none". */
export function describeAll(text: string, details: ReportDetails, tags: Tags | null = null): Description[] {
  const report = toReport(text, details)
  const clean = normalise(text)
  const parsed = parse(clean.text)
  const marks = annotate(parsed, report, tags)
  const words = (span: Span | null) => (span === null ? 'none' : sliceOf(clean.text, span))
  const reading = readReport(report, tags)
  return [
    ...parsed.sentences.map(span => describe('sentence', words(span), {}, 'parse/sentence')),
    ...parsed.quotations.map(mark =>
      describe(
        'quotation',
        words(mark),
        {
          depth: String(mark.depth),
          closed: yesNo(mark.closed),
          continues: yesNo(mark.continues),
        },
        'parse/quotation',
      ),
    ),
    ...marks.quantities.map(mark =>
      describe(
        'number',
        bounds(mark),
        {
          quote: words(mark),
          sort: mark.sort,
          of: words(mark.of),
          hedge: mark.hedge ?? 'none',
          change: mark.change,
        },
        mark.rule,
      ),
    ),
    ...marks.names.map(mark =>
      describe('name', words(mark), { kind: mark.name, role: words(mark.role) }, mark.rule),
    ),
    ...reading.dates.map(one =>
      describe(
        'date',
        one.timex,
        {
          quote: one.words,
          type: one.type,
          from: one.from ?? 'none',
          to: one.to ?? 'none',
          basis: one.basis,
        },
        one.rule,
      ),
    ),
    ...reading.places.map(one =>
      describe(
        'place',
        one.name ?? 'none',
        {
          quote: one.words,
          kind: one.kind,
          country: one.country ?? 'none',
          geonames: String(one.geonames ?? 'none'),
          at: one.lat === null || one.lon === null ? 'none' : `${one.lat.toFixed(0)},${one.lon.toFixed(0)}`,
        },
        one.rule,
      ),
    ),
    ...reading.actors.map(one =>
      describe(
        'actor',
        one.name,
        {
          kind: one.kind,
          role: one.role ?? 'none',
          'speaks for': reading.actors.find(other => other.id === one.speaksFor)?.name ?? 'none',
          mentions: one.mentions.map(mention => mention.words).join(' | '),
        },
        'actors/actor',
      ),
    ),
    ...reading.statements.map(one =>
      describe(
        'statement',
        one.manner,
        {
          quote: one.content[0]?.words ?? 'none',
          content: one.content.map(part => part.words).join(' ... '),
          'said by': mention(one.source),
          basis: one.source?.basis ?? 'none',
          via: one.via.map(mention).join(' | ') || 'none',
          cue: one.cue?.words ?? 'none',
          hedge: one.hedge ?? 'none',
          said: when(one.said),
          earlier: yesNo(one.earlier),
          answers: reading.statements.find(other => other.id === one.answers)?.content[0]?.words ?? 'none',
          contested: one.contested?.kind ?? 'none',
          by: mention(one.contested?.by ?? null),
        },
        one.rule,
      ),
    ),
    ...reading.figures.map(one =>
      describe(
        'figure',
        `${one.measure}: ${bounds(one)}`,
        {
          quote: one.words,
          of: one.of?.words ?? 'none',
          'part of': one.partOf?.words ?? 'none',
          hedge: one.hedge ?? 'none',
          window: one.window ?? 'none',
          when: when(one.when),
          where: mention(one.place),
          'said by': mention(one.source),
          contested: one.contested?.kind ?? 'none',
          by: mention(one.contested?.by ?? null),
        },
        one.rule,
      ),
    ),
    ...reading.events.map(one =>
      describe(
        'event',
        one.code,
        {
          quote: one.words,
          actor: mention(one.actor),
          target: mention(one.target),
          when: when(one.when),
          where: mention(one.place),
          contested: one.contested?.kind ?? 'none',
        },
        one.rule,
      ),
    ),
    ...reading.conditions.map(one =>
      describe(
        'condition',
        `${one.service}: ${one.state}`,
        {
          quote: one.words,
          subject: one.subject?.words ?? 'none',
          extent: one.extent?.words ?? 'none',
          when: when(one.when),
          until: end(one.until),
          where: mention(one.place),
          contested: one.contested?.kind ?? 'none',
        },
        one.rule,
      ),
    ),
    ...reading.advisories.map(one =>
      describe(
        'advisory',
        mention(one.issuer),
        {
          quote: one.instruction.words,
          audience: one.audience?.words ?? 'none',
          change: one.change,
          when: when(one.when),
          until: end(one.until),
          where: mention(one.place),
          contested: one.contested?.kind ?? 'none',
        },
        one.rule,
      ),
    ),
  ]
}

function describe(
  kind: string,
  summary: string,
  fields: Readonly<Record<string, string>>,
  rule: string,
): Description {
  const flat = Object.entries(fields).map(([name, value]) => [name, onOneLine(value)])
  return { kind, summary: onOneLine(summary), fields: Object.fromEntries(flat), rule }
}

/** Case files hold a value on one line. */
export function onOneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ')
}

function bounds(one: { readonly low: number | null; readonly high: number | null }): string {
  if (one.low !== null && one.low === one.high) return String(one.low)
  return `${one.low ?? ''}..${one.high ?? ''}`
}

function mention(one: Mention | null): string {
  return one?.words ?? 'none'
}

function when(one: When | null): string {
  return one === null ? 'none' : one.timex
}

/** When something ends; its words where that is not known. */
function end(one: When | null): string {
  return one === null ? 'none' : (one.to ?? one.words)
}

function yesNo(flag: boolean): string {
  return flag ? 'yes' : 'no'
}
