/** An error of the file system → a notice a person can act on: `ENOENT` → "does not exist". */
import type { Notice } from '../intake/notice.ts'

type Known = Readonly<Record<string, readonly [what: string, todo: string]>>

const READING: Known = {
  ENOENT: ['does not exist', 'check the name'],
  EACCES: ['may not be read', 'check its permissions'],
  EPERM: ['may not be read', 'check its permissions'],
  ELOOP: ['is a link that leads back to itself', 'remove the link'],
  ENOTDIR: ['does not exist (part of its path is a file)', 'check the name'],
  ENAMETOOLONG: ['has a name too long for this system', 'check the name'],
}

const WRITING: Known = {
  ...READING,
  ENOENT: ['cannot be written: there is no such folder', 'make the folder first'],
  EACCES: ['may not be written', 'check the permissions of the file and its folder'],
  EPERM: ['may not be written', 'check the permissions of the file and its folder'],
  EROFS: ['may not be written: its disk takes no changes', 'name another place'],
  EISDIR: ['is a folder', 'name a file'],
  ENOSPC: ['cannot be written: no room is left', 'make room'],
}

export function fileProblem(file: string, error: unknown): Notice {
  const code = codeOf(error)
  const [what, todo] = READING[code] ?? [`cannot be read (${code})`, 'check the file']
  return { file, what, todo }
}

export function writeProblem(file: string, error: unknown): Notice {
  const code = codeOf(error)
  const [what, todo] = WRITING[code] ?? [`cannot be written (${code})`, 'name another place']
  return { file, what, todo }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
}
