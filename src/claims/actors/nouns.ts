/**
 * The name of a body → the nouns it may be called by later: "the agency" after "the state news agency Quarn",
 * "the newspaper" after "the Quarn Observer", "the operator" after "Elnord, the grid operator,".
 */
import type { NameMark } from '../../annotate/mark.ts'
import { bodyNouns, companyWords, pressWords } from '../../language/en/name-words.ts'
import type { Body } from './body.ts'
import { type Context, tokenAt } from './context.ts'

const OUTLETS = {
  agency: ['agency', 'news'],
  newspaper: ['newspaper', 'paper', 'daily'],
  broadcaster: ['broadcaster', 'channel', 'station', 'network'],
} as const
const ON_AIR = new Set(['radio', 'television', 'tv', 'broadcasting', 'channel', 'network'])
const ON_WIRE = new Set(['wire', 'newswire', 'news'])

/** Of a name with a word of companies: "Lapus Minerals". */
const COMPANY = ['company', 'firm', 'group'] as const
/** An apposition after a name is read so far, in tokens. */
const LONGEST_APPOSITION = 10

/** What the body may be called, by its own words, by the list it is on, and by the words beside its name. */
export function nounsOf(context: Context, { name, words, listed }: Body): readonly string[] {
  const isCompany = words.some(word => companyWords.has(word))
  return [
    ...nounsOfOutlet(words, listed?.sort),
    ...(isCompany ? COMPANY : []),
    ...nounsBefore(context, name),
    ...nounAfter(context, name),
  ]
}

/** "The Quarn Wire" is an agency, "Radio Quarn" a broadcaster, "The Quarn Observer" a newspaper. */
function nounsOfOutlet(words: readonly string[], sort: string | undefined): readonly string[] {
  if (sort === 'agency' || sort === 'newspaper' || sort === 'broadcaster') return OUTLETS[sort]
  if (sort !== undefined || !words.some(word => pressWords.has(word))) return []
  if (words.some(word => ON_AIR.has(word))) return OUTLETS.broadcaster
  return words.some(word => ON_WIRE.has(word)) ? OUTLETS.agency : OUTLETS.newspaper
}

/** The nouns directly before a name. */
function nounsBefore(context: Context, name: NameMark): string[] {
  const nouns: string[] = []
  for (let at = tokenAt(context, name.start) - 1; at >= 0 && nouns.length < 3; at--) {
    const token = context.tokens[at]
    if (token === undefined || token.pos !== 'NN') break
    nouns.push(token.lower)
  }
  return nouns
}

/** The noun of a phrase with an article, set off by a comma. */
function nounAfter(context: Context, name: NameMark): string[] {
  const { tokens } = context
  let at = tokenAt(context, name.end)
  if (tokens[at]?.text !== ',' || !/^(?:the|an?)$/.test(tokens[at + 1]?.lower ?? '')) return []
  const limit = at + LONGEST_APPOSITION
  at += 2
  while (at < limit && /^(?:NN|JJ|HYPH)$/.test(tokens[at]?.pos ?? '')) at++
  const noun = tokens[at - 1]?.lower ?? ''
  return bodyNouns.has(noun) ? [noun] : []
}
