/**
 * Reads a file of `cases/record` or its like: what the record must show at one moment. Throws with `file:line` where the file breaks the format,
 * or quotes words that do not stand in the report.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { KnownFailure, Moment, ToldActor, ToldChange, ToldGap } from './moment.ts'
import { type Block, blocksOf, type Field } from './moment-blocks.ts'
import { toAdvisory, toCondition, toFigure, toStatement } from './moment-matters.ts'
import {
  exactly,
  listed,
  standing,
  type Texts,
  toBounds,
  toCounted,
  toParts,
  toTime,
} from './moment-values.ts'

const ROOT = new URL('../../', import.meta.url)

/** Invented reports and the record that is known of them, each a folder of the project. */
export type Exercise = { readonly reports: string; readonly record: string }

export const FIRST: Exercise = { reports: 'samples/exercise/', record: 'cases/record/' }
export const SECOND: Exercise = { reports: 'test/exercise-two/', record: 'cases/record-two/' }

/** The reports of an exercise by their two digits. */
export function exerciseTexts({ reports }: Exercise = FIRST): Texts {
  const files = readdirSync(new URL(reports, ROOT))
  return new Map(files.map(name => [name.slice(0, 2), readFileSync(new URL(reports + name, ROOT), 'utf8')]))
}

/** The moments of its record, in their order. */
export function readMoments(exercise: Exercise = FIRST): Moment[] {
  const texts = exerciseTexts(exercise)
  return readdirSync(new URL(exercise.record, ROOT))
    .filter(name => /^\d/.test(name))
    .sort()
    .map(name => exercise.record + name)
    .map(file => readMoment(file, readFileSync(new URL(file, ROOT), 'utf8'), texts))
}

export function readMoment(file: string, content: string, texts: Texts): Moment {
  const { title, head, blocks } = blocksOf(file, content)
  const at = <One>({ line }: Field, read: () => One): One => located(`${file}:${line}`, read)
  const headed = <One>(name: string, read: (value: string) => One): One => {
    const field = head.find(one => one.name === name)
    if (field === undefined) throw new Error(`${file}:1: "${name}:" is missing`)
    return at(field, () => read(field.value))
  }
  const all = <One>(kind: string, read: (block: Block) => One): One[] =>
    blocks.filter(({ name }) => name === kind).map(block => at(block, () => read(block)))
  const scope = { texts, at }
  const changed = blocks.filter(isChange)
  for (const block of blocks) at(block, () => checkKind(block))
  return {
    file,
    title,
    asOf: headed('as of', value => value),
    reports: headed('reports', value => toCounted(value, listed(' '))),
    outlets: headed('outlets', value => toCounted(value, listed(', '))),
    copies: headed('copies', listed(', ')),
    figures: all('figure', block => toFigure(block, scope)),
    statements: all('statement', block => toStatement(block, scope)),
    conditions: all('condition', block => toCondition(block, scope)),
    advisories: all('advisory', block => toAdvisory(block, scope)),
    actors: all('actor', block => toActor(block, texts)),
    changes: changed.length === 0 ? null : changed.map(block => at(block, () => toChange(block))),
    gaps: all('gap', block => block).flatMap(block => at(block, () => toGap(block))),
    knownFailures: all('known failure', toKnownFailure),
  }
}

function located<One>(place: string, read: () => One): One {
  try {
    return read()
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new Error(problem.startsWith('cases/') ? problem : `${place}: ${problem}`)
  }
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  figure: ['range', 'standing', 'origins', 'reports', 'line', 'aside', 'before', 'against'],
  statement: ['standing', 'origins', 'reports', 'via', 'against'],
  condition: ['by', 'via', 'until'],
  advisory: ['issuer', 'to', 'since', 'until'],
  actor: [],
  gap: [],
  'known failure': [],
}

function isChange({ section, name }: Block): boolean {
  return section === 'Changed since before' && name !== 'known failure'
}

function checkKind(block: Block): void {
  const fields = isChange(block) ? [] : KINDS[block.name]
  if (fields === undefined) throw new Error(`no such kind: ${block.name}`)
  const unknown = block.fields.find(({ name }) => !fields.includes(name))
  if (unknown) throw new Error(`${block.name} has no field "${unknown.name}" (line ${unknown.line})`)
}

/** `Radu Morar | “Radu Morar”, “Morar” in 14 and 21`. */
function toActor({ value, line }: Block, texts: Texts): ToldActor {
  const [title = '', written = ''] = exactly(value, 2)
  const names = [...written.matchAll(/“([^”]+)”(?: in (\d\d(?: and \d\d)*))?/g)].map(
    ([, words = '', where]) => {
      const reports = where?.split(' and ') ?? []
      for (const report of reports) standing(words, report, texts)
      if (![...texts.values()].some(text => text.includes(words))) throw new Error(`no report has “${words}”`)
      return { words, reports }
    },
  )
  if (names.length === 0) throw new Error('an actor has names in “ ”')
  return { title, line, names }
}

function toChange({ name, value, line }: Block): ToldChange {
  const [about = '', ...rest] = toParts(value)
  const reports = rest.slice(-1).filter(part => /^\d\d(?: \d\d)*$/.test(part))
  const others = rest.slice(0, rest.length - reports.length)
  const isValue = (part: string) => /^[\d.]+$/.test(part)
  return {
    line,
    text: `${name}  ${value}`,
    change: name,
    about,
    names: others.filter(part => !isValue(part) && !part.startsWith('by ')),
    values: others.filter(isValue).map(toBounds),
    by: others.find(part => part.startsWith('by '))?.slice(3) ?? null,
    reports: reports.flatMap(part => part.split(' ')),
  }
}

function toGap({ value, line }: Block): ToldGap[] {
  if (value === 'none') return []
  const [about = '', heard = ''] = exactly(value, 2)
  return [{ line, about, heard: toTime(heard) }]
}

function toKnownFailure({ value, line, section }: Block): KnownFailure {
  const [readers = '', begins = '', why = ''] = exactly(value, 3)
  if (begins === '' || why === '') throw new Error('written: readers | how the difference begins | why')
  return { line, section, readers: readers.split(', '), begins, why }
}
