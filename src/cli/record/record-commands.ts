/** The commands that ask a record or correct it, as the command line shows them. What they do is loaded when one is asked for. */
import { Argument, type Command } from 'commander'
import type { Characters } from '../../app/record/find-claims.ts'
import { characters, giveOptions, momentOptions, recordOption, since } from '../record-options.ts'
import type { Streams } from '../streams.ts'
import type { ChangesTyped } from './changes.ts'
import { addCorrect } from './correct-options.ts'
import type { ExportFormat, ExportTyped } from './export.ts'
import type { FiguresTyped } from './figures.ts'
import type { ShowTyped } from './show.ts'
import type { WhyTyped } from './why.ts'

export function addRecordCommands(program: Command, streams: Streams, finish: (code: number) => void): void {
  giveOptions(momentOptions(program.command('show')))
    .description('the situation report: what is claimed, by whom, since when, how sure, contested by whom')
    .option('--about <words>', 'only what is about these words')
    .option('--json', 'the whole state as one JSON object')
    .action(async (typed: ShowTyped) => {
      const { showCommand } = await import('./show.ts')
      finish(await showCommand(typed, streams))
    })
  giveOptions(momentOptions(program.command('changes')))
    .description('what is new, revised, denied or withdrawn since a moment')
    .requiredOption('--since <time>', 'a time as for --as-of, or last: since you last asked this', since)
    .option('--by <name>', 'who asks; otherwise the name of the user')
    .option('--json', 'the changes as one JSON object')
    .action(async (typed: ChangesTyped) => {
      const { changesCommand } = await import('./changes.ts')
      finish(await changesCommand(typed, streams))
    })
  giveOptions(momentOptions(program.command('figures')))
    .description("a measure's figures: each claimant's line over time, the range over origins")
    .argument('<measure>', 'killed, injured, missing, …')
    .option('--json', 'the figures as one JSON object')
    .action(async (measure: string, typed: FiguresTyped) => {
      const { figuresCommand } = await import('./figures.ts')
      finish(await figuresCommand(measure, typed, streams))
    })
  giveOptions(recordOption(program.command('why')))
    .description('a claim back to its characters, its chain and the rule that found it')
    .argument('<id>', 'the id of a claim (f-…), a matter (m-…) or a report (r-…)')
    .argument('[characters]', 'of a report, as show lists them: 211-338', characters)
    .option('--json', 'one JSON object for each claim, one a line')
    .action(async (id: string, where: Characters | undefined, typed: WhyTyped) => {
      const { whyCommand } = await import('./why.ts')
      finish(await whyCommand({ id, characters: where ?? null }, typed, streams))
    })
  momentOptions(program.command('export'))
    .description('every claim with its anchors; all situations unless one is named')
    .addArgument(new Argument('<format>').choices(['jsonl', 'csv']))
    .option('--out <file>', 'write it to this file')
    .action(async (format: ExportFormat, typed: ExportTyped) => {
      const { exportCommand } = await import('./export.ts')
      finish(await exportCommand(format, typed, streams))
    })
  addCorrect(program, streams, finish)
}
