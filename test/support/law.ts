/** Checks a law on generated texts. The text that breaks it is shrunk and printed as a case to put under cases/. */
import fc from 'fast-check'

const SEED = 20220107

/** `holds` throws where the law is broken; `runs` is how many texts are tried. */
export function law(texts: fc.Arbitrary<string>, holds: (text: string) => void, runs = 150): void {
  const details = fc.check(fc.property(texts, holds), { seed: SEED, numRuns: runs })
  if (!details.failed) return
  const text = details.counterexample?.[0] ?? ''
  const error = details.errorInstance
  throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${asCase(text)}`, {
    cause: error,
  })
}

/** A ready-made case: only the expectation is left to write. Characters that do not print are shown below it. */
function asCase(text: string): string {
  const plain = /^[\t\n\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2013-\u2026]*$/.test(text)
  const exact = plain ? '' : `\nexactly: ${JSON.stringify(text)}\n`
  return `# A law is broken\npublished: 2024-03-05\n\n${text}\n\n=>\n${exact}`
}
