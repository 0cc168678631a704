/**
 * `hearsay read` and `hearsay demo`: paths in, printed records or JSON lines out, problems on stderr. The engine is
 * loaded here and not before, so that `--help` is immediate.
 */
import type { ReadResult } from '../app/read-input.ts'
import { noticeLine } from '../intake/notice.ts'
import { chooseReader, toReadOptions } from './choose-reader.ts'
import { type Output, openOutput } from './output.ts'
import { openProgress, type Progress } from './progress.ts'
import type { TypedOptions } from './read-options.ts'
import type { Streams } from './streams.ts'
import { takesColour, widthOf } from './terminal.ts'

/** Exit codes: everything read; some input was not. */
const OK = 0
const SOME_FAILED = 1

type Printer = (result: Extract<ReadResult, { readonly kind: 'reading' }>) => string

export async function readCommand(
  paths: readonly string[],
  typed: TypedOptions,
  streams: Streams,
): Promise<number> {
  const { findInputs } = await import('../app/find-inputs.ts')
  const { readReports } = await import('../app/read-reports.ts')
  const reader = await chooseReader(typed, openOutput(streams.stderr))
  if (reader === null) return SOME_FAILED
  const inputs = await findInputs(paths, streams.stdin)
  const results = readReports(inputs, toReadOptions(typed, reader))
  return report(results, {
    print: typed.json === true ? printJson : await terminalPrinter(typed, streams),
    total: inputs.length,
    out: openOutput(streams.stdout),
    err: openOutput(streams.stderr),
    progress: openProgress(streams),
  })
}

type Desk = {
  readonly print: Printer
  readonly total: number
  readonly out: Output
  readonly err: Output
  readonly progress: Progress
}

/** Writes results as they come; stops early, without complaint, when nobody reads them any more. */
async function report(results: AsyncIterable<ReadResult>, desk: Desk): Promise<number> {
  let done = 0
  let failed = 0
  for await (const result of results) {
    done++
    const notices = result.kind === 'problem' ? [result.notice] : result.notes
    if (result.kind === 'problem') failed++
    if (notices.length > 0) desk.progress.wipe()
    for (const notice of notices) await desk.err.write(`hearsay: ${noticeLine(notice)}\n`)
    const taken = result.kind === 'problem' || (await desk.out.write(desk.print(result)))
    if (!taken) break
    desk.progress.step(done, desk.total)
  }
  desk.progress.wipe()
  if (failed > 0 && desk.total > 1)
    await desk.err.write(
      `hearsay: read ${done - failed} of ${desk.total} reports, ${failed} could not be read\n`,
    )
  return failed > 0 ? SOME_FAILED : OK
}

function printJson(result: Parameters<Printer>[0]): string {
  return `${JSON.stringify(result.reading)}\n`
}

/** Records of several reports are parted by a line. */
async function terminalPrinter(typed: TypedOptions, { stdout, env }: Streams): Promise<Printer> {
  const { printReading } = await import('./print/print-reading.ts')
  const rules = typed.explain === true ? (await import('../engine/rules.ts')).rules : null
  const width = widthOf(stdout, env)
  const colour = takesColour(stdout, env)
  let printed = 0
  return ({ reading, file }) => {
    const rule = printed++ === 0 ? '' : `\n${'─'.repeat(width)}\n\n`
    return rule + printReading(reading, { width, colour, file, rules })
  }
}
