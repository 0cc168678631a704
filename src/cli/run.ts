/**
 * The command line as a function: arguments and streams in, exit code out. Nothing here ends the process.
 *
 * Exit codes: 0 all was read, 1 some input was not, 2 the command was not understood.
 */
import { Command, CommanderError } from 'commander'
import { type AddTyped, addCommand } from './add-command.ts'
import { DEMO_RECORD, type DemoTyped, demoCommand } from './demo-command.ts'
import { openOutput } from './output.ts'
import { packageVersion } from './package-files.ts'
import { readCommand } from './read-command.ts'
import { language, published, reader, type TypedOptions, threads, timezone } from './read-options.ts'
import { addRecordCommands } from './record/record-commands.ts'
import { recordOption } from './record-options.ts'
import type { Streams } from './streams.ts'

const USAGE_ERROR = 2
const SYSTEM_ERROR = 1

export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code = 0
  const program = commands(streams, result => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR
    if (!(error instanceof Error && 'syscall' in error)) throw error
    // The disk is full, the file system went away: nothing of ours to trace.
    streams.stderr.write(`hearsay: cannot go on: ${error.message}\n`)
    return SYSTEM_ERROR
  }
}

function commands(streams: Streams, finish: (code: number) => void): Command {
  const program = new Command('hearsay')
    .description(
      'Reads the news of an unfolding crisis and keeps the record of who said what, when, and on whose word.',
    )
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeOut: text => void openOutput(streams.stdout).write(text),
      writeErr: text => void openOutput(streams.stderr).write(text),
    })
    .addHelpText('after', EXAMPLES)
  intakeOptions(outputOptions(program.command('read')))
    .description('print the record of reports: text, Markdown or saved HTML pages')
    .argument('<file...>', 'files, folders (every file in them), or - for standard input')
    .action(async (paths: string[], typed: TypedOptions) => finish(await readCommand(paths, typed, streams)))
  recordOption(readerOption(intakeOptions(program.command('add'))))
    .description('read reports and record them; what is recorded already is left as it is')
    .argument('<file...>', 'files, folders (every file in them), or - for standard input')
    .option('--situation <name>', 'the crisis they tell of; otherwise it is worked out for each report')
    .option('--by <name>', 'who adds them; otherwise the name of the user')
    .option('--json', 'one line for each report that is safely recorded')
    .action(async (paths: string[], typed: AddTyped) => finish(await addCommand(paths, typed, streams)))
  addRecordCommands(program, streams, finish)
  readerOption(program.command('demo'))
    .description('record the thirty reports of the bundled exercise and show the situation')
    .option('--record <where>', 'where', DEMO_RECORD)
    .option('--json', 'the state of the situation as one JSON object')
    .action(async (typed: DemoTyped) => finish(await demoCommand(typed, streams)))
  return program
}

function outputOptions(command: Command): Command {
  return readerOption(
    command
      .option('--json', 'one JSON object for each report, one a line')
      .option('--explain', 'say which rule found each claim and what was inferred from what'),
  )
}

function readerOption(command: Command): Command {
  return command.option(
    '--reader <name>',
    'tagger: the trained reader finds statements and names (default); rules: without it, faster',
    reader,
  )
}

function intakeOptions(command: Command): Command {
  return command
    .option(
      '--published <date>',
      'when it was published, where the file does not say: 2022-01-07T18:05',
      published,
    )
    .option('--outlet <name>', 'who published it, where the file does not say')
    .option(
      '--timezone <zone>',
      'show times given with an offset on the clock of this zone: Asia/Almaty',
      timezone,
    )
    .option('--language <code>', 'read as English, whatever it looks like: en', language)
    .option(
      '--threads <number>',
      'worker threads for many reports; as many as there are cores by default',
      threads,
    )
}

const EXAMPLES = `
Examples:
  hearsay demo
  hearsay read report.txt
  hearsay read saved-pages/ --json > claims.jsonl
  hearsay add saved-pages/ --situation "Floods in Arden"
  hearsay show --as-of 2024-03-05T18:00
  hearsay changes --since last
  curl -s https://example.org/news | hearsay read - --published 2022-01-07

Exit codes: 0 all was read, 1 some input could not be read, 2 the command was not understood.`
