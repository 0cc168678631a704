/** A file or stream → its bytes, never more than one report may have. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { sizeRefusal } from '../intake/intake.ts'
import { MAX_FILE_BYTES } from '../intake/limits.ts'
import type { Notice, Refusal } from '../intake/notice.ts'
import { fileProblem } from './file-problem.ts'

export type ByteStream = AsyncIterable<Uint8Array | string>

export type BytesRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly notice: Notice }

/** Too large a file is refused before it is opened. Pipes and devices, which have no size, are read up to the limit. */
export async function readFileBytes(path: string): Promise<BytesRead> {
  try {
    const status = await stat(path)
    if (!status.isFile()) return await readStreamBytes(path, createReadStream(path))
    const refusal = sizeRefusal(status.size)
    if (refusal !== null) return refused(path, refusal)
    return { kind: 'bytes', bytes: await readFile(path) }
  } catch (error) {
    return { kind: 'problem', notice: fileProblem(path, error) }
  }
}

/** Reads a stream to its end, or until it is too long. `name` is what notices call it. */
export async function readStreamBytes(name: string, stream: ByteStream): Promise<BytesRead> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    chunks.push(bytes)
    length += bytes.length
    if (length > MAX_FILE_BYTES) return refused(name, tooLong())
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) }
}

function tooLong(): Refusal {
  return {
    what: `is too large for one report (the limit is ${MAX_FILE_BYTES / 1e6} MB)`,
    todo: 'split it into one file a report',
  }
}

function refused(file: string, refusal: Refusal): BytesRead {
  return { kind: 'problem', notice: { file, ...refusal } }
}
