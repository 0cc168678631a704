/** What a case expects against what was found, in words that let one see the difference. */
import type { Description } from './describe-claims.ts'
import type { Expected } from './read-cases.ts'

/** What differs, in words; empty where every expectation is met and nothing else was found. */
export function compare(expected: readonly Expected[], found: readonly Description[]): string[] {
  const left = [...found]
  const problems: string[] = []
  for (const one of expected) {
    const index = left.findIndex(candidate => differences(one, candidate).length === 0)
    if (index >= 0) left.splice(index, 1)
    else problems.push(`line ${one.line}: not found: ${one.kind}  ${one.summary}${closest(one, left)}`)
  }
  for (const extra of left) problems.push(`not expected: ${shown(extra)}`)
  return problems
}

function differences(expected: Expected, found: Description): string[] {
  if (expected.kind !== found.kind) return ['kind']
  const wrong = [...expected.fields]
    .filter(([name, value]) => found.fields[name] !== value)
    .map(([name]) => name)
  return expected.summary === found.summary ? wrong : ['summary', ...wrong]
}

function closest(expected: Expected, found: readonly Description[]): string {
  const near = found
    .map(one => ({ one, wrong: differences(expected, one) }))
    .filter(pair => !pair.wrong.includes('kind'))
    .sort((a, b) => a.wrong.length - b.wrong.length)[0]
  return near === undefined ? '' : `\n    closest differs in ${near.wrong.join(', ')}: ${shown(near.one)}`
}

function shown(found: Description): string {
  const fields = Object.entries(found.fields).map(([name, value]) => `      ${name}  ${value}`)
  return [`${found.kind}  ${found.summary}   (${found.rule})`, ...fields].join('\n')
}
