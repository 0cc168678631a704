/** Some words → the proper names in them, folded: "The bridge over the Lapus at Lapusel" → lapus, lapusel. */
import { conditionSubjects } from '../../generated/en/condition-subjects.ts'
import { dateMonths } from '../../generated/en/date-months.ts'
import { dateWeekdays } from '../../generated/en/date-weekdays.ts'
import { fold } from '../../text/fold.ts'

const wordsOf = (kind: string): ReadonlySet<string> =>
  new Set(conditionSubjects.filter(row => row.kind === kind).flatMap(row => row.words))
const PARTICLES = wordsOf('particle')
/** Written with a capital, and no name of anything. */
const DATES: ReadonlySet<string> = new Set(
  [...dateMonths, ...dateWeekdays].map(row => row.word.toLowerCase()),
)
/** A word or number, and the mark before it. */
const WORD = /([,;:()"“”]\s*)?(\d{1,3}(?:,\d{3}){1,4}|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*)/gu
/** Longer words name nobody; a cheap bound for hostile text. */
const LONGEST_NAME = 60

/** A word of a text with its folded form, whether it is written as a name, and whether a comma or bracket parts it from the last. */
export type NamedWord = {
  readonly folded: string
  readonly capital: boolean
  readonly parted: boolean
}

/** Whether a word stands inside a name, "de" of "Tautii de Sus", and is no name itself. */
export function isParticle({ folded }: NamedWord): boolean {
  return PARTICLES.has(folded)
}

/** The words of a short text; the "'s" of "Orizon's" is left out. */
export function wordsIn(text: string): NamedWord[] {
  const words: NamedWord[] = []
  for (const [, mark, word] of text.matchAll(WORD)) {
    if (word === undefined || word.length > LONGEST_NAME) continue
    const folded = fold(word.replace(/(?:['’]s?|[.'’-]{1,8})$/u, ''))
    if (folded === '') continue
    words.push({ folded, capital: /^\p{Lu}/u.test(word), parted: mark !== undefined })
  }
  return words
}

/** The names in some words, each once; `isCommon` tells of the first word, which may have a capital for standing first. */
export function namesIn(
  words: readonly NamedWord[],
  isCommon: (word: string) => boolean = () => false,
): string[] {
  const names: string[] = []
  let run: string[] = []
  let particles: string[] = []
  const close = () => {
    if (run.length > 0) names.push(run.join(' '))
    run = []
    particles = []
  }
  for (const [at, { folded, capital, parted }] of words.entries()) {
    if (parted) close()
    if (capital && !DATES.has(folded) && !(at === 0 && !words[1]?.capital && isCommon(folded))) {
      run.push(...particles, folded)
      particles = []
    } else if (run.length > 0 && PARTICLES.has(folded)) particles.push(folded)
    else close()
  }
  close()
  return [...new Set(names)]
}
