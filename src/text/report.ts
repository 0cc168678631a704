/**
 * The report as received: one published text and what is known of its publication. Never changed; a cleaned or
 * corrected report is a new one.
 */
import { hash } from 'node:crypto'

export type Report = {
  /** `r-` and 16 hexadecimal digits, from the content: the same text from the same outlet is the same report. */
  readonly id: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  /** BCP 47; the engine reads `en`. */
  readonly language: string
  /** Civil time of publication, ISO 8601 without offset: `2022-01-07` or `2022-01-07T18:05`. Null: not known. */
  readonly published: string | null
  /** IANA zone of the civil times in the report, where known. */
  readonly timezone: string | null
  /** The text as received. All offsets of the record point into it. */
  readonly text: string
  /** Where the story starts in `text`: header lines before it are kept, but not read as sentences. */
  readonly bodyStart: number
}

export type ReportDetails = Partial<Omit<Report, 'id' | 'text'>>

/** Makes a report from its text. Details that are not given stay null; nothing is guessed from the clock. */
export function toReport(text: string, details: ReportDetails = {}): Report {
  const {
    outlet = null,
    title = null,
    url = null,
    language = 'en',
    published = null,
    timezone = null,
    bodyStart = 0,
  } = details
  const id = `r-${digest([outlet ?? '', published ?? '', text].join('\u0000'), 16)}`
  return { id, outlet, title, url, language, published, timezone, text, bodyStart }
}

/** The text with its header lines blanked: only the story is left to read, and every offset stays what it was. */
export function storyOf({ text, bodyStart }: Pick<Report, 'text' | 'bodyStart'>): string {
  return bodyStart === 0 ? text : text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart)
}

/** The first `digits` hexadecimal digits of the SHA-256 of a text: a name that depends on nothing but the content. */
export function digest(content: string, digits: number): string {
  return hash('sha256', content, 'hex').slice(0, digits)
}
