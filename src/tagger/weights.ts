/**
 * The folder of a trained reader → what the tagger needs of it. `reader.json` holds the transition scores; what it says
 * is checked, because a folder may have been trained by somebody else.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TaggedKind } from '../parse/tags.ts'
import type { Reach } from './crops.ts'
import type { Transitions } from './viterbi.ts'

export type Settings = Reach & {
  /** By label: label 1 + 2 × index begins a name of this kind. */
  readonly names: readonly TaggedKind[]
  readonly cues: Transitions
  readonly links: Transitions
}

export type Weights = Settings & {
  readonly vocabulary: readonly string[]
  readonly encoder: Uint8Array
  readonly linker: Uint8Array
}

const SMALLEST_VOCABULARY = 1000
const KINDS: readonly string[] = ['person', 'organisation', 'place', 'group', 'office'] satisfies TaggedKind[]

/** Throws where the folder or a file is missing or not what it should be, with the file's name. */
export function readWeights(folder: string): Weights {
  const vocabulary = readFileSync(join(folder, 'vocabulary.txt'), 'utf8').trimEnd().split('\n')
  if (vocabulary.length < SMALLEST_VOCABULARY)
    throw new Error(`${join(folder, 'vocabulary.txt')} is cut short`)
  return {
    ...readSettings(join(folder, 'reader.json')),
    vocabulary,
    encoder: readFileSync(join(folder, 'encoder.onnx')),
    linker: readFileSync(join(folder, 'linker.onnx')),
  }
}

function readSettings(file: string): Settings {
  const text = readFileSync(file, 'utf8')
  try {
    const settings: unknown = JSON.parse(text)
    if (isSettings(settings)) return settings
  } catch {
    // No JSON at all: the same to whoever reads the message.
  }
  throw new Error(`${file} is not what training writes`)
}

function isSettings(value: unknown): value is Settings {
  if (typeof value !== 'object' || value === null) return false
  const { before, after, names, cues, links } = value as Record<string, unknown>
  return (
    Number.isInteger(before) &&
    Number.isInteger(after) &&
    Array.isArray(names) &&
    names.every(name => KINDS.includes(name)) &&
    isTransitions(cues, 3) &&
    isTransitions(links, 5)
  )
}

function isTransitions(value: unknown, tags: number): value is Transitions {
  if (typeof value !== 'object' || value === null) return false
  const { opens, follows } = value as Record<string, unknown>
  return (
    isRow(opens, tags) &&
    Array.isArray(follows) &&
    follows.length === tags &&
    follows.every(row => isRow(row, tags))
  )
}

function isRow(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every(one => typeof one === 'number')
}
