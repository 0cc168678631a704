/**
 * A half-open range of a text, in UTF-16 code units: `start` is the first unit, `end` the first one after.
 *
 * `sliceOf('At least 12 people', { start: 9, end: 11 })` is `'12'`.
 */
export type Span = { readonly start: number; readonly end: number }

/** The characters a span covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether `outer` covers all of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** Spans in reading order; of two that start together the longer comes first. For `Array.prototype.sort`. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
