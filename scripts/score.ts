/**
 * `npm run score` scores every phenomenon whose corpus is there; `npm run score -- dates FOLDER` one, with its worst
 * errors. `--errors N` says how many to show, `--reader rules` scores without the trained tagger, `--model FOLDER` another one.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { byRules, type Score, type Tag } from '../score/scorer.ts'
import { scorers } from '../score/scorers.ts'
import { BUNDLED } from '../src/tagger/bundled.ts'
import { openTagger } from '../src/tagger/tagger.ts'

const DEFAULT_CORPORA = new URL('../../shared/corpora', import.meta.url).pathname

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'string', default: '20' },
      reader: { type: 'string', default: 'tagger' },
      model: { type: 'string', default: BUNDLED },
    },
  })
  const [name, folder] = positionals
  if (name !== undefined && scorers[name] === undefined) {
    console.error(`No scorer "${name}". There are: ${Object.keys(scorers).join(', ')}.`)
    return 2
  }
  const tag: Tag = values.reader === 'rules' ? byRules : (await openTagger(values.model)).tag
  const chosen = name === undefined ? Object.keys(scorers) : [name]
  for (const one of chosen) {
    const module = await scorers[one]?.()
    if (module === undefined) continue
    const path = folder ?? join(DEFAULT_CORPORA, module.scorer.folder)
    if (!existsSync(path)) {
      console.log(
        `${one}: no folder ${path}; the corpora are not part of the project. Give a folder to score on.`,
      )
      continue
    }
    print(one, await module.scorer.score(path, tag), name === undefined ? 0 : Number(values.errors))
  }
  return 0
}

function print(name: string, score: Score, errors: number): void {
  console.log(`\n${name}: ${score.title}`)
  const width = Math.max(...score.measures.map(measure => measure.name.length))
  for (const measure of score.measures) {
    const value = measure.count ? String(measure.value) : measure.value.toFixed(1)
    console.log(`  ${measure.name.padEnd(width)}  ${value.padStart(7)}`)
  }
  for (const error of score.errors.slice(0, errors)) {
    console.log(`\n  ${error.where}\n    ${error.words}\n    ${error.problem}`)
  }
}

process.exitCode = await main()
