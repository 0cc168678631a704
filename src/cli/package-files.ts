/** Files that come with the package: they lie two folders up, whether this runs from `src/` or from `dist/`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The thirty invented reports that `hearsay demo` records. */
export const EXERCISE = fileURLToPath(new URL('../../samples/exercise', import.meta.url))

export function packageVersion(): string {
  const json: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const known = typeof json === 'object' && json !== null && 'version' in json
  return known ? String(json.version) : 'unknown'
}
