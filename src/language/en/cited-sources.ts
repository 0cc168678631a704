/** Nouns that can be cited as a source: "officials", "the ministry", "a report". */
import { citedSources } from '../../generated/en/cited-sources.ts'

export const citedSourceNouns: ReadonlySet<string> = new Set(citedSources.flatMap(row => [...row.words]))
