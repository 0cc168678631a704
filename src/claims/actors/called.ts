/** A role's noun with the word that makes it another role: a vice president is not "the president". */

const LIMITING = new Set(['vice', 'deputy', 'assistant', 'former', 'ex', 'late', 'then', 'outgoing'])

/** The noun by which somebody is called: `'vice president'` for "president" after "vice", else the noun itself. */
export function calledBy(noun: string, before: readonly string[]): string {
  const limit = before.find(word => LIMITING.has(word))
  return limit === undefined ? noun : `${limit} ${noun}`
}
