/**
 * A file that is there whole or not at all: written beside its place, then moved there. A link stays a link, and what is no file of
 * its own, such as a device or a named pipe, is written to as it stands and never replaced.
 */
import { createWriteStream } from 'node:fs'
import { realpath, rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeProblem } from '../app/file-problem.ts'
import { noticeLine } from '../intake/notice.ts'
import { openOutput } from './output.ts'
import type { Streams } from './streams.ts'

const OK = 0
const FAILED = 1

type Texts = Iterable<string> | AsyncIterable<string>

/** The exit code; why it could not be written is said. */
export async function writeWhole(file: string, texts: Texts, { stderr }: Streams): Promise<number> {
  try {
    const target = await realpath(file).catch(() => file)
    const there = await stat(target).catch(() => null)
    if (there === null || there.isFile()) await replace(target, texts)
    else await pipeline(Readable.from(texts), createWriteStream(target))
    return OK
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    await openOutput(stderr).write(`hearsay: ${noticeLine(writeProblem(file, error))}\n`)
    return FAILED
  }
}

async function replace(target: string, texts: Texts): Promise<void> {
  const part = `${target}.part`
  try {
    await pipeline(Readable.from(texts), createWriteStream(part))
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
