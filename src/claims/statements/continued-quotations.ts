/**
 * Quotations without a cue of their own → content of the speaker before them. Directly after a quotation of the same
 * paragraph they go on with its statement; at the start of a new paragraph, or after a colon at the end of what somebody
 * said or denied, they are a statement of their own, whose source is inferred.
 */
import type { Quotation } from '../../parse/parsed.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { startOf } from './nested.ts'
import { firstTokenFrom, type Passage, sentenceOfToken } from './passage.ts'

export type Continued = { readonly attribution: Attribution; readonly from: Attribution | null }

/** The attributions in reading order, longer by what goes on, with the inherited ones and whom they inherit from. */
export function withContinuedQuotations(passage: Passage, found: readonly Attribution[]): Continued[] {
  const all: Continued[] = []
  let next = 0
  for (const quotation of passage.quotations) {
    for (let one = found[next]; one !== undefined && startOf(one) <= quotation.start; one = found[next]) {
      all.push({ attribution: one, from: null })
      next++
    }
    const last = all.at(-1)
    if (last === undefined || coveredBy(last.attribution, quotation) || coveredBy(found[next], quotation))
      continue
    const continued = goOn(passage, quotation, last.attribution)
    if (continued === 'same') all.splice(-1, 1, { ...last, attribution: longer(last.attribution, quotation) })
    else if (continued === 'inherits')
      all.push({ attribution: inherited(last.attribution, quotation), from: last.attribution })
  }
  for (; next < found.length; next++) {
    const attribution = found[next]
    if (attribution !== undefined) all.push({ attribution, from: null })
  }
  return all
}

function coveredBy(attribution: Attribution | undefined, quotation: Quotation): boolean {
  return attribution?.content.some(span => overlaps(span, quotation)) === true
}

/** Whether a quotation goes on with the statement before it, inherits its speaker, or is neither. */
function goOn(passage: Passage, quotation: Quotation, before: Attribution): 'same' | 'inherits' | null {
  const content = before.content.at(-1)
  if (content === undefined || before.source === null || content.end > quotation.start) return null
  const end = Math.max(content.end, before.cue?.end ?? 0, before.source.end)
  const between = passage.text.slice(end, quotation.start)
  if (/^\s{0,9}:\s{0,9}$/.test(between)) return endsAsSentence(passage, quotation) ? 'inherits' : null
  if (!isSentence(passage, quotation)) return null
  const quoted = passage.text.charAt(content.end - 1)
  if (!/[”"'’»“]/.test(quoted)) return null
  if (!between.includes('\n')) return /^[^.?!\n]{0,120}[.?!:]?\s*$/.test(between) ? 'same' : null
  return /^[^.?!\n]{0,120}[.?!]?\s*$/.test(between) ? 'inherits' : null
}

/** Whether a quotation stands for a sentence or more: it opens one and ends one. */
function isSentence(passage: Passage, quotation: Quotation): boolean {
  if (quotation.closed && !endsAsSentence(passage, quotation)) return false
  const token = firstTokenFrom(passage, quotation.start)
  const sentence = sentenceOfToken(passage, token)
  return sentence !== null && sentence.start === quotation.start
}

function endsAsSentence({ text }: Passage, quotation: Quotation): boolean {
  const inner = text.slice(quotation.inner.start, quotation.inner.end)
  return /[.?!…,]\s*$/.test(inner) || /^\s*[.?!]/.test(text.slice(quotation.end, quotation.end + 2))
}

function longer(attribution: Attribution, quotation: Span): Attribution {
  const last = attribution.content.at(-1)
  const span = { start: quotation.start, end: quotation.end }
  if (last !== undefined && quotation.start - last.end <= 1 && last.start >= (attribution.cue?.end ?? 0)) {
    return {
      ...attribution,
      content: [...attribution.content.slice(0, -1), { start: last.start, end: span.end }],
    }
  }
  return { ...attribution, content: [...attribution.content, span] }
}

function inherited(before: Attribution, quotation: Span): Attribution {
  const content = [{ start: quotation.start, end: quotation.end }]
  return {
    rule: 'statements/continued-quotation',
    reader: before.reader,
    source: before.source,
    cue: null,
    content,
  }
}
