/** What the documentation says must be so: generated pages are current, links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { updateDocs } from '../scripts/build-docs.ts'

const ROOT = new URL('../', import.meta.url).pathname
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...markdownBelow('docs'),
]

describe('documentation', () => {
  it('has current generated pages', () => {
    expect(updateDocs(false), 'run `npm run docs` and commit what it writes').toEqual([])
  })

  it.each(DOCUMENTS)('%s links only to files that are there', file => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(match => match[1] ?? '')
    const local = targets.filter(target => !/^[a-z]+:/.test(target))
    expect(local.filter(target => !existsSync(join(ROOT, dirname(file), target)))).toEqual([])
  })

  it('shows in the README only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }
    const shown = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/npm run ([a-z:]+)/g)].map(
      match => match[1],
    )
    expect(shown.filter(name => name !== undefined && !(name in scripts))).toEqual([])
  })
})

function markdownBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return markdownBelow(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}
