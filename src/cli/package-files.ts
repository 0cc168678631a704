/** Files that come with the package: they lie two folders up, whether this runs from `src/` or from `dist/`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The sample report that `hearsay demo` reads; the thirty of an exercise lie in a folder beside it. */
export const SAMPLE = fileURLToPath(new URL('../../samples/kazakhstan-2022-01-07.txt', import.meta.url))

export function packageVersion(): string {
  const json: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const known = typeof json === 'object' && json !== null && 'version' in json
  return known ? String(json.version) : 'unknown'
}
