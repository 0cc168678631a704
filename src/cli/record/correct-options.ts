/** `hearsay correct` and its subcommands, as the command line shows them. What they do is loaded when one is asked for. */
import { Command, InvalidArgumentError } from 'commander'
import { type RecordOptions, recordOption } from '../record-options.ts'
import type { Streams } from '../streams.ts'

export type CorrectionName = 'merge' | 'split' | 'place' | 'dismiss' | 'matter' | 'rate' | 'undo'

export type CorrectTyped = RecordOptions & {
  readonly by: string
  readonly note?: string
  readonly situation?: string
  readonly report?: string
}

type Row = { readonly name: CorrectionName; readonly args: string; readonly what: string }

const ROWS: readonly Row[] = [
  { name: 'merge', args: '<actor> <into>', what: 'two actors are one: the first is shown as the second' },
  {
    name: 'split',
    args: '<actor> <name>',
    what: 'a name is somebody else; with --report, in that report only',
  },
  {
    name: 'place',
    args: '<place> <to>',
    what: 'a place is another: its words or id, and the name of the right one: “Baia Mare, RO”',
  },
  { name: 'dismiss', args: '<claim>', what: 'a claim was misread and is left out' },
  { name: 'matter', args: '<claim> <matter>', what: 'a claim is about another matter' },
  {
    name: 'rate',
    args: '<actor> <code>',
    what: 'rate a source by the Admiralty code: A-F, and 1-6 where wanted (B2)',
  },
  { name: 'undo', args: '<correction>', what: 'take a correction back' },
]

export function addCorrect(program: Command, streams: Streams, finish: (code: number) => void): void {
  const group = program
    .command('correct')
    .description('correct the record: rows by a named person, which can be undone')
  for (const row of ROWS) group.addCommand(subcommand(row, streams, finish).copyInheritedSettings(group))
  const list = recordOption(new Command('list').description('show the corrections, the latest last'))
  list.action(async (typed: RecordOptions) => {
    const { listCorrections } = await import('./correct.ts')
    finish(await listCorrections(typed, streams))
  })
  group.addCommand(list.copyInheritedSettings(group))
}

function subcommand({ name, args, what }: Row, streams: Streams, finish: (code: number) => void): Command {
  const command = recordOption(new Command(name).description(what).arguments(args))
    .requiredOption('--by <name>', 'who decides', named)
    .option('--note <text>', 'why')
    .option('--situation <name>', 'the situation in which actors and places are looked up')
  if (name === 'split') command.option('--report <id>', 'only in this report')
  return command.action(async () => {
    const { correctCommand } = await import('./correct.ts')
    finish(await correctCommand(name, command.args, { typed: command.opts<CorrectTyped>(), streams }))
  })
}

function named(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Say who decides.')
  return value
}
