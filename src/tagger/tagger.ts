/**
 * The trained reader, beside the engine: a report in, tags out. It sees the text in windows of sentences, marks cues and
 * names in each, then looks at the words around every cue once more for its source and its content.
 */
import { parse } from '../parse/parse.ts'
import type { Run, TaggedAttribution, TaggedName, Tags } from '../parse/tags.ts'
import { normalise } from '../text/normalise.ts'
import { type Report, storyOf } from '../text/report.ts'
import { BUNDLED } from './bundled.ts'
import { type Crop, cropAround, linkerInput } from './crops.ts'
import { encodeText, encodeWindow } from './encode.ts'
import { type EncoderOutput, type Network, openNetwork } from './network.ts'
import { runsOf } from './runs.ts'
import { bestTags } from './viterbi.ts'
import { readWeights, type Settings, type Weights } from './weights.ts'
import { type Window, windowsOf } from './windows.ts'
import { wordPieces } from './word-pieces.ts'

export type Tagger = { readonly tag: (report: Report) => Promise<Tags> }

/** More cues than this in 250 words are no writer's; the rest is left, so that time stays in proportion. */
const MOST_CUES = 40
/** Cues asked about at once, those with as many words around them together. */
const AT_ONCE = 8
const SOURCE = 1
const CONTENT = 3

/** Opens the trained reader of a folder, the bundled one by default. Throws where it cannot run here; the message says why. */
export async function openTagger(folder: string = BUNDLED): Promise<Tagger> {
  const weights = readWeights(folder)
  return taggerOn(await openNetwork(weights), weights)
}

/** The tagger on a network that is open. */
export function taggerOn(network: Network, weights: Weights): Tagger {
  const pieces = wordPieces(weights.vocabulary)
  return {
    tag: async report => {
      const parsed = parse(normalise(storyOf(report)).text)
      const text = encodeText(parsed, pieces)
      const sizes = text.pieces.map(own => own.length)
      const attributions: TaggedAttribution[] = []
      const names: TaggedName[] = []
      for (const window of windowsOf(parsed, sizes)) {
        const seen = await network.encode(encodeWindow(text, window))
        names.push(...namesIn(window, seen, weights))
        attributions.push(...(await attributionsIn(window, seen, { network, settings: weights })))
      }
      return { tokens: parsed.tokens.length, attributions, names }
    },
  }
}

function namesIn(window: Window, seen: EncoderOutput, { names }: Settings): TaggedName[] {
  const tags = likeliest(seen.names, window.last - window.first, 1 + 2 * names.length)
  return names
    .flatMap((kind, index) =>
      ownedOf(window, runsOf(tags, 1 + 2 * index, window.first)).map(run => ({ ...run, kind })),
    )
    .sort((a, b) => a.first - b.first)
}

/** The tag with the highest score of each word. */
function likeliest(scores: Float32Array, words: number, tags: number): Uint8Array {
  return Uint8Array.from({ length: words }, (_, word) => {
    const own = scores.subarray(word * tags, (word + 1) * tags)
    return own.indexOf(Math.max(...own))
  })
}

/** The runs that begin in what the window owns, cut where its neighbour decides. */
function ownedOf({ owned }: Window, runs: readonly Run[]): Run[] {
  return runs
    .filter(run => run.first >= owned.first && run.first < owned.last)
    .map(({ first, last }) => ({ first, last: Math.min(last, owned.last) }))
}

type Tools = { readonly network: Network; readonly settings: Settings }

async function attributionsIn(
  window: Window,
  seen: EncoderOutput,
  { network, settings }: Tools,
): Promise<TaggedAttribution[]> {
  const words = window.last - window.first
  const cues = runsOf(bestTags(seen.cues, words, settings.cues), 1, window.first)
  const crops = ownedOf(window, cues)
    .slice(0, MOST_CUES)
    .map(cue => ({ first: cue.first - window.first, last: cue.last - window.first }))
    .map(cue => cropAround(cue, words, settings))
    .sort((a, b) => a.last - a.first - (b.last - b.first))
  const found: TaggedAttribution[] = []
  for (let at = 0; at < crops.length; at += AT_ONCE) {
    const group = crops.slice(at, at + AT_ONCE)
    const width = seen.states.length / words
    const input = linkerInput(seen.states, width, group, settings.before)
    const scores = await network.link(input, width)
    found.push(...group.map((crop, row) => linked(window, crop, rowOf(scores, input.shape, row), settings)))
  }
  return found.sort((a, b) => a.cue.first - b.cue.first)
}

function rowOf(scores: Float32Array, [rows, columns]: readonly [number, number], row: number): Float32Array {
  const size = (scores.length / rows / columns) * columns
  return scores.subarray(row * size, (row + 1) * size)
}

function linked(window: Window, crop: Crop, scores: Float32Array, settings: Settings): TaggedAttribution {
  const tags = bestTags(scores, crop.last - crop.first, settings.links)
  const offset = window.first + crop.first
  return {
    cue: { first: window.first + crop.cue.first, last: window.first + crop.cue.last },
    source: runsOf(tags, SOURCE, offset),
    content: runsOf(tags, CONTENT, offset),
  }
}
