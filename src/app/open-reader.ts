/**
 * How reports are read: by the rules alone, or with what the trained tagger says of each. The tagger runs beside the
 * engine and hands it tags as a value; nothing after this file knows which of the two it was.
 */
import { readReport } from '../engine/read-report.ts'
import type { Reading } from '../engine/reading.ts'
import { openTagger, type Tagger } from '../tagger/tagger.ts'
import type { Report } from '../text/report.ts'

export type ReaderKind = 'tagger' | 'rules'

export type ReportReader = (report: Report) => Promise<Reading>

/** Loaded once a thread. */
let bundled: Promise<Tagger> | null = null

function bundledTagger(): Promise<Tagger> {
  bundled ??= openTagger()
  return bundled
}

/** Throws where the tagger cannot run on this machine; the message says why. */
export async function openReader(kind: ReaderKind): Promise<ReportReader> {
  if (kind === 'rules') return async report => readReport(report)
  const tagger = await bundledTagger()
  return async report => readReport(report, await tagger.tag(report))
}

/** Why the tagger cannot run on this machine, in one line; null where it can. */
export async function taggerProblem(): Promise<string | null> {
  try {
    await bundledTagger()
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return message.split('\n')[0] ?? message
  }
}
