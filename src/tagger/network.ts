/** The two graphs of the reader on ONNX Runtime: one thread each, nothing left to chance, so that a text reads the same twice. */
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { LinkerInput } from './crops.ts'
import type { EncoderInput } from './encode.ts'
import type { Weights } from './weights.ts'

/** Scores of each word: 3 for cues, 11 for names; and the state that the linker starts from. */
export type EncoderOutput = {
  readonly cues: Float32Array
  readonly names: Float32Array
  readonly states: Float32Array
}

export type Network = {
  readonly encode: (input: EncoderInput) => Promise<EncoderOutput>
  /** Five scores for each word of each row. */
  readonly link: (input: LinkerInput, width: number) => Promise<Float32Array>
}

const ONE_THREAD = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
} as const satisfies InferenceSession.SessionOptions

/** Throws where ONNX Runtime has no build for this machine, or the graphs are damaged. */
export async function openNetwork(weights: Weights): Promise<Network> {
  const runtime = await import('onnxruntime-node')
  const open = async (name: string, graph: Uint8Array) => {
    try {
      return await runtime.InferenceSession.create(graph, ONE_THREAD)
    } catch (cause) {
      throw new Error(`${name} cannot be opened: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      })
    }
  }
  const [encoder, linker] = await Promise.all([
    open('encoder.onnx', weights.encoder),
    open('linker.onnx', weights.linker),
  ])
  const long = (data: BigInt64Array, dims: readonly number[]) => new runtime.Tensor('int64', data, dims)
  return {
    encode: async ({ pieces, shapes, first }) => {
      const dims = [1, pieces.length]
      const found = await encoder.run({
        pieces: long(pieces, dims),
        shapes: long(shapes, dims),
        mask: long(new BigInt64Array(pieces.length).fill(1n), dims),
        first: long(first, [1, first.length]),
      })
      return { cues: floats(found.cues), names: floats(found.names), states: floats(found.states) }
    },
    link: async ({ states, distances, marks, mask, shape }, width) => {
      const found = await linker.run({
        states: new runtime.Tensor('float32', states, [...shape, width]),
        distances: long(distances, shape),
        marks: long(marks, shape),
        mask: long(mask, shape),
      })
      return floats(found.tags)
    },
  }
}

function floats(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data
  throw new Error('the trained reader answers in another form than this version expects')
}
