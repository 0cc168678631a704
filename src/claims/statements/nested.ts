/**
 * Attributions, some inside the content of others → those that stand for themselves. What somebody is said to have said
 * belongs to the outer content; but where the whole of it is one statement with its speaker, as in "The president
 * claimed that …, his office told Reuters", the inner one is the statement and the outer source passed it on.
 */
import { isNewsOutlet } from '../../language/en/news-media.ts'
import { reportingVerbs } from '../../language/en/reporting-verbs.ts'
import { byPosition, contains, overlaps, type Span, sliceOf } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { hearerAt } from './between.ts'
import { type Passage, sentenceOfToken, tokensWithin } from './passage.ts'
import { finiteVerbBetween } from './verb-group.ts'

export function withoutNested(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  const sorted = [...found].sort((a, b) => byPosition(extent(a), extent(b)))
  for (const attribution of sorted) {
    const before = kept.at(-1)
    if (before === undefined) kept.push(attribution)
    else if (cueInside(attribution, before)) kept.splice(-1, 1, ...settled(passage, attribution, before))
    else if (cueInside(before, attribution)) kept.splice(-1, 1, ...settled(passage, before, attribution))
    else kept.push(attribution)
  }
  return kept.sort((a, b) => startOf(a) - startOf(b))
}

/** All attributions, but where the whole content of one is another with its speaker, that one passed on by the outer source. */
export function withRelays(passage: Passage, found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  for (const attribution of [...found].sort((a, b) => byPosition(extent(a), extent(b)))) {
    const before = kept.at(-1)
    const passed = before === undefined ? null : passedOn(passage, attribution, before)
    if (passed === null) kept.push(attribution)
    else kept.splice(-1, 1, passed)
  }
  return kept.sort((a, b) => startOf(a) - startOf(b))
}

function passedOn(passage: Passage, one: Attribution, other: Attribution): Attribution | null {
  if (sameWords(one, other)) {
    const after = passedOnAfter(one, other) ?? passedOnAfter(other, one)
    return after ?? passedOnNext(passage.text, one, other) ?? passedOnNext(passage.text, other, one)
  }
  if (cueInside(one, other)) return deniesAfter(passage, other) ? null : relayed(passage, one, other)
  if (cueInside(other, one)) return deniesAfter(passage, one) ? null : relayed(passage, other, one)
  return null
}

function sameWords({ content: one }: Attribution, { content: other }: Attribution): boolean {
  return (
    one.length === other.length &&
    one.every((span, at) => span.start === other[at]?.start && span.end === other[at].end)
  )
}

/** "Marr said the road was open, her office told Veldnet": of two who say the same words, the one named behind them passes on. */
function passedOnAfter(said: Attribution, told: Attribution): Attribution | null {
  const end = Math.max(...said.content.map(span => span.end))
  if (said.source === null || told.source === null || said.cue === null || told.cue === null) return null
  if (said.cue.start >= end || told.cue.start < end || told.source.start < end) return null
  return { ...said, via: [told.source, ...(told.via ?? [])] }
}

/** "The road is open, officials told Marr, she said": of two behind the same words, the farther one passes on. */
function passedOnNext(text: string, said: Attribution, told: Attribution): Attribution | null {
  const end = Math.max(...said.content.map(span => span.end))
  if (said.source === null || told.source === null || said.cue === null || said.source.start < end)
    return null
  if (told.source.start < said.cue.end) return null
  const between = text.slice(said.cue.end, told.source.start)
  return /^[^,.;:]{0,40},\s$/.test(between) ? { ...said, via: [told.source, ...(told.via ?? [])] } : null
}

/** What stays of two: the outer one; the inner one, passed on; or both, where the inner is only a part of what is said. */
function settled(passage: Passage, inner: Attribution, outer: Attribution): Attribution[] {
  if (deniesAfter(passage, outer)) return [inner]
  const passed = relayed(passage, inner, outer)
  if (passed === null || inner.source === null) return [outer]
  const { first } = tokensWithin(passage, inner.source)
  const verb = finiteVerbBetween(passage, first, tokensWithin(passage, inner.cue ?? inner.source).last)
  const cue = inner.cue
  const isMain = cue === null || (passage.tokens[verb]?.end ?? 0) > cue.start
  return isMain ? [passed] : [outer, passed]
}

/** "…, a charge Marr denied": whoever denies what was said before passes nothing on. */
function deniesAfter(passage: Passage, { cue, content }: Attribution): boolean {
  if (cue === null || cue.start < Math.max(...content.map(span => span.end))) return false
  const verb = passage.tokens[tokensWithin(passage, cue).last - 1]?.lower ?? ''
  const kind = reportingVerbs.get(verb)?.kind
  return kind === 'denial' || kind === 'dispute'
}

/** Where the words of a statement begin: its cue or content; its source may stand far before. */
export function startOf({ cue, content }: Attribution): number {
  return Math.min(cue?.start ?? Number.POSITIVE_INFINITY, ...content.map(span => span.start))
}

/** The characters from the first to the last of source, cue and content. */
function extent({ source, cue, content }: Attribution): Span {
  const spans = [source, cue, ...content].filter(span => span !== null)
  return { start: Math.min(...spans.map(span => span.start)), end: Math.max(...spans.map(span => span.end)) }
}

function cueInside(inner: Attribution, outer: Attribution): boolean {
  const cue = inner.cue
  const outside = outer.cue === null ? outer.content : [outer.cue, ...outer.content]
  return cue !== null && outside.some(span => overlaps(span, cue))
}

/** The inner statement, passed on by the outer source, where source, cue and content of the inner fill the outer content. */
function relayed(passage: Passage, inner: Attribution, outer: Attribution): Attribution | null {
  const { text } = passage
  const [content] = outer.content
  if (content === undefined || outer.content.length > 1 || inner.source === null || outer.source === null)
    return null
  if (inner.content.length > 1 || !passesOn(text, outer, content)) return null
  const all = extent(inner)
  const starts = /^(?:\s*that)?\s*$/i.test(text.slice(content.start, all.start))
  const end = inner.cue?.end === all.end ? hearerEnd(passage, inner.cue) : all.end
  const ends = /^[\s.,”"’]*$/.test(text.slice(end, Math.max(end, content.end)))
  if (!starts || !ends || !contains(content, inner.source)) return null
  return { ...inner, via: [outer.source, ...(outer.via ?? [])] }
}

/** Where the words end to whom a cue at the end of its clause was told: "officials told | Marr"; else the cue's own end. */
function hearerEnd(passage: Passage, cue: Span): number {
  const { last } = tokensWithin(passage, cue)
  const sentence = sentenceOfToken(passage, last - 1)
  const told = reportingVerbs.get(passage.tokens[last - 1]?.lower ?? '')?.takes.has('hearer') === true
  const hearer = sentence && told ? hearerAt(passage, last, sentence) : null
  return (hearer && passage.tokens[hearer.last - 1]?.end) ?? cue.end
}

/** A source named afterwards ("…, his office said") passes on; one named before does so only as a news outlet. */
function passesOn(text: string, outer: Attribution, content: Span): boolean {
  if ((outer.cue?.start ?? 0) >= content.end) return true
  return outer.source !== null && isNewsOutlet(sliceOf(text, outer.source))
}
