/**
 * A file's name and bytes → a report to read, or a notice that says why not. Looks at nothing but its arguments.
 *
 * What the file says of its publication is believed; the options fill in where it says nothing.
 */
import { type Report, toReport } from '../text/report.ts'
import { isTimezone } from './civil-time.ts'
import { datelineDate } from './dateline-date.ts'
import { decode } from './decode.ts'
import { foreignFormat } from './foreign-format.ts'
import { seemsEnglish } from './language.ts'
import { MAX_FILE_BYTES, MAX_STORY_LENGTH } from './limits.ts'
import { hasFrontMatter, readMarkdown } from './markdown.ts'
import type { Notice, Refusal } from './notice.ts'
import { readPlainText } from './plain-text.ts'
import { parsePublished } from './published.ts'
import type { Details, Story } from './story.ts'

/** What the person who reads knows and the file may not say. */
export type IntakeOptions = {
  readonly outlet: string | null
  /** Civil time, as `parsePublished` gives it. */
  readonly published: string | null
  /** IANA zone: times a file gives with an offset are shown on its clock. */
  readonly timezone: string | null
  /** `en`: read as English whatever the text looks like. */
  readonly language: 'en' | null
}

export type ReceivedFile = { readonly name: string; readonly bytes: Uint8Array }

export type Intake =
  | { readonly kind: 'report'; readonly report: Report; readonly notes: readonly Notice[] }
  | { readonly kind: 'problem'; readonly notice: Notice }

/** Asynchronous only because the HTML libraries are loaded when the first page comes. Never throws on any bytes. */
export async function intake(file: ReceivedFile, options: IntakeOptions): Promise<Intake> {
  const refuse = (refusal: Refusal): Intake => ({
    kind: 'problem',
    notice: { file: file.name, ...refusal },
  })
  const unreadable = bytesRefusal(file.bytes)
  if (unreadable !== null) return refuse(unreadable)
  const story = await readStory(file.name, decode(file.bytes).text)
  if ('what' in story) return refuse(story)
  const refused = storyRefusal(story, options)
  if (refused !== null) return refuse(refused)
  const report = reportOf(story, options)
  const notes = [...story.remarks, ...dateRemarks(story, report, options)]
  return { kind: 'report', report, notes: notes.map(note => ({ file: file.name, ...note })) }
}

/** Why a file of this many bytes is not even opened, or null. */
export function sizeRefusal(bytes: number): Refusal | null {
  if (bytes <= MAX_FILE_BYTES) return null
  const limit = MAX_FILE_BYTES / 1e6
  return {
    what: `is too large for one report (${Math.ceil(bytes / 1e6)} MB; the limit is ${limit} MB)`,
    todo: 'split it into one file a report',
  }
}

function bytesRefusal(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return { what: 'is empty', todo: 'check the file' }
  const foreign = foreignFormat(bytes)
  if (foreign !== null)
    return { what: `is ${foreign}, not a report`, todo: 'save the report as text or HTML and read that' }
  return sizeRefusal(bytes.length)
}

async function readStory(name: string, text: string): Promise<Story | Refusal> {
  const page = /\.x?html?$/i.test(name) || /^\s*</.test(text)
  if (page) {
    const html = await import('./html.ts')
    if (/\.x?html?$/i.test(name) || html.looksLikeHtml(text)) return html.readHtml(text)
  }
  return /\.(?:md|markdown)$/i.test(name) || hasFrontMatter(text) ? readMarkdown(text) : readPlainText(text)
}

function storyRefusal(story: Story, options: IntakeOptions): Refusal | null {
  const sample = story.text.slice(story.bodyStart, story.bodyStart + MAX_STORY_LENGTH)
  if (!/[\p{L}\p{N}]/u.test(sample)) return { what: 'has no text in it', todo: 'check the file' }
  if (story.text.length - story.bodyStart > MAX_STORY_LENGTH)
    return {
      what: `is too long for one report (the limit is ${MAX_STORY_LENGTH / 1e6} million characters)`,
      todo: 'split it into one file a report',
    }
  if (options.language === null && !seemsEnglish(sample))
    return {
      what: 'does not seem to be English, the one language Hearsay reads',
      todo: 'give --language en if it is',
    }
  return null
}

function reportOf(story: Story, options: IntakeOptions): Report {
  const { text, bodyStart, details } = story
  const timezone = details.timezone && isTimezone(details.timezone) ? details.timezone : options.timezone
  return toReport(text, {
    title: kept(details.title),
    outlet: kept(details.outlet) ?? options.outlet,
    url: kept(details.url),
    language: languageOf(details),
    published: publishedOf(details, timezone) ?? options.published ?? datelineDate(text.slice(bodyStart)),
    timezone,
    bodyStart,
  })
}

/** A page may declare the language of the site; what is read was found to be English. */
function languageOf(details: Details): string {
  const declared = details.language?.replace('_', '-') ?? ''
  return /^en(?:-[A-Za-z]{2})?$/.test(declared) ? declared : 'en'
}

function publishedOf(details: Details, timezone: string | null): string | null {
  return details.published ? parsePublished(details.published, timezone) : null
}

function dateRemarks(story: Story, report: Report, options: IntakeOptions): readonly Refusal[] {
  const told = publishedOf(story.details, report.timezone) ?? options.published
  if (told !== null) return []
  if (report.published !== null)
    return [
      {
        what: `has no date of publication; ${report.published} was taken from its dateline`,
        todo: 'give --published if it is of another day',
      },
    ]
  const written = story.details.published
  const why = written
    ? `has a date of publication that cannot be told for certain (“${written.slice(0, 40)}”)`
    : 'has no date of publication'
  return [{ what: `${why}; relative dates stay unresolved`, todo: 'give --published 2022-01-07' }]
}

function kept(detail: string | null | undefined): string | null {
  return detail?.replace(/\s+/g, ' ').trim().slice(0, 1000) || null
}
