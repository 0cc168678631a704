/** The store over an open database, whichever it is. Every problem that has words of its own is handed on in those. */
import type { Kysely } from 'kysely'
import { keptActors } from './actors.ts'
import { append } from './append.ts'
import { copyCandidates, entryCandidates } from './candidates.ts'
import { correct, corrections, looked, setLooked } from './corrections.ts'
import { matters } from './matters.ts'
import { record } from './record.ts'
import { all, allStories, copiesOf, entriesOf, entry, known, report, search } from './reports.ts'
import { nameSituation, situations } from './situations.ts'
import type { Store } from './store.ts'

type Ways = {
  readonly explain: (error: unknown) => unknown
  /** After rows were appended. */
  readonly tidy: () => Promise<void>
  readonly close: () => Promise<void>
}

export function toStore(db: Kysely<unknown>, { explain, tidy, close }: Ways): Store {
  const said = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (error) {
      throw explain(error)
    }
  }
  return {
    append: additions => said(append(db, additions).then(tidy)),
    known: reports => said(known(db, reports)),
    copyCandidates: (bands, limit) => said(copyCandidates(db, bands, limit)),
    entryCandidates: query => said(entryCandidates(db, query)),
    allStories: () => said(allStories(db)),
    allActors: () => said(keptActors(db, null)),
    actors: ids => said(keptActors(db, ids)),
    situations: limit => said(situations(db, limit)),
    nameSituation: row => said(nameSituation(db, row)),
    record: query => said(record(db, query)),
    matters: query => said(matters(db, query)),
    search: query => said(search(db, query)),
    report: id => said(report(db, id)),
    entry: id => said(entry(db, id)),
    entriesOf: id => said(entriesOf(db, id)),
    copiesOf: id => said(copiesOf(db, id)),
    correct: row => said(correct(db, row)),
    corrections: () => said(corrections(db)),
    looked: (who, situation) => said(looked(db, who, situation)),
    setLooked: (who, situation, moment) => said(setLooked(db, { who, situation, moment })),
    all: query => all(db, query),
    close: () => said(close()),
  }
}
