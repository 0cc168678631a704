/** An error of the file system → a notice a person can act on: `ENOENT` → "does not exist". */
import type { Notice } from '../intake/notice.ts'

const KNOWN: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  ENOENT: ['does not exist', 'check the name'],
  EACCES: ['may not be read', 'check its permissions'],
  EPERM: ['may not be read', 'check its permissions'],
  ELOOP: ['is a link that leads back to itself', 'remove the link'],
  ENOTDIR: ['does not exist (part of its path is a file)', 'check the name'],
  ENAMETOOLONG: ['has a name too long for this system', 'check the name'],
}

export function fileProblem(file: string, error: unknown): Notice {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [what, todo] = KNOWN[code] ?? [`cannot be read (${code || 'unknown error'})`, 'check the file']
  return { file, what, todo }
}
