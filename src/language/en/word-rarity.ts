/**
 * How rare a word is in English news: what two reports share tells the more, the rarer it is. Counted over the forms of a
 * word in the table that the part-of-speech tagger was learnt with, so no record has to be counted and the same reports are
 * always compared alike.
 */
import { wordClasses } from '../../generated/en/word-classes.ts'
import { fold } from '../../text/fold.ts'
import { stemOf } from './stem.ts'

/** Added to each count: a word the table does not know, mostly a name, is not infinitely rare. */
const UNSEEN = 2
/** Natural logarithm: what occurs oftener than once in e³, some twenty, words ("the") tells nothing. */
const COMMONEST = 3

type Counts = { readonly ofStem: ReadonlyMap<string, number>; readonly all: number }

let loaded: Counts | null = null

/** 0 for the commonest words, some 10 for a word that is hardly ever seen: the logarithm of how seldom it is. */
export function rarityOf(stem: string): number {
  loaded ??= load()
  return Math.max(0, Math.log(loaded.all / ((loaded.ofStem.get(stem) ?? 0) + UNSEEN)) - COMMONEST)
}

function load(): Counts {
  const ofStem = new Map<string, number>()
  let all = 0
  for (const row of wordClasses.split('\n')) {
    const [sort, word = '', times = ''] = row.split('\t')
    if (sort !== 'word') continue
    const count = Number(times)
    all += count
    for (const part of fold(word).split(' ')) {
      const stem = stemOf(part)
      ofStem.set(stem, (ofStem.get(stem) ?? 0) + count)
    }
  }
  return { ofStem, all }
}
