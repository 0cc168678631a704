/**
 * Paths as given → what to read, in order: a file is itself, a folder every file in it by name. Hidden files and the
 * `…_files` folder that a browser saves beside a page are left out; a link that leads back up is not followed twice.
 */
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileProblem } from './file-problem.ts'
import type { Input } from './input.ts'
import { type ByteStream, readStreamBytes } from './read-bytes.ts'

/** What standard input is called on the command line. */
const STANDARD_INPUT = '-'

/** Every input for these paths. A path that cannot be read is a problem in its place; the others are unaffected. */
export async function findInputs(paths: readonly string[], stdin: ByteStream): Promise<Input[]> {
  const found: Input[] = []
  for (const path of paths) {
    const inputs = path === STANDARD_INPUT ? [await inputFrom(stdin)] : await inputsAt(path, new Set())
    // Not by spreading into `push`: a folder may hold more files than a call may have arguments.
    for (const input of inputs.length === 0 ? [emptyFolder(path)] : inputs) found.push(input)
  }
  return found
}

async function inputFrom(stdin: ByteStream): Promise<Input> {
  const file = 'standard input'
  try {
    const read = await readStreamBytes(file, stdin)
    return read.kind === 'problem' ? read : { ...read, file }
  } catch (error) {
    return { kind: 'problem', notice: fileProblem(file, error) }
  }
}

/** `above` holds the real paths of the folders on the way here. */
async function inputsAt(path: string, above: ReadonlySet<string>): Promise<readonly Input[]> {
  try {
    const status = await stat(path)
    if (!status.isDirectory()) return [{ kind: 'path', file: path, size: status.size }]
    const real = await realpath(path)
    return above.has(real) ? [] : await inputsIn(path, new Set([...above, real]))
  } catch (error) {
    return [{ kind: 'problem', notice: fileProblem(path, error) }]
  }
}

async function inputsIn(folder: string, above: ReadonlySet<string>): Promise<Input[]> {
  const names = (await readdir(folder)).filter(name => !name.startsWith('.')).sort(byName)
  const beside = new Set(names)
  const found: (readonly Input[])[] = []
  for (const name of names) {
    if (!isPartOfPage(name, beside)) found.push(await inputsAt(join(folder, name), above))
  }
  return found.flat()
}

/** By code units, not by the machine's language: the same order everywhere. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Browsers save `Story.html` with its pictures and scripts in `Story_files`. */
function isPartOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.*)_files$/.exec(name)?.[1]
  return page !== undefined && ['.html', '.htm'].some(ending => beside.has(page + ending))
}

function emptyFolder(path: string): Input {
  return { kind: 'problem', notice: { file: path, what: 'has no files in it', todo: 'check the folder' } }
}
