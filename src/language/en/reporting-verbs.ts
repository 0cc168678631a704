/** Verbs and nouns of saying, by their forms as lower-cased words. */
import { passiveReports } from '../../generated/en/passive-reports.ts'
import { reportingNouns } from '../../generated/en/reporting-nouns.ts'
import { reportingVerbs as rows } from '../../generated/en/reporting-verbs.ts'

export type ReportingVerb = {
  readonly verb: string
  /** What is done with words: `speech`, `order`, `commitment`, `judgement`, `denial`, `dispute`, `belief`, `evidence`. */
  readonly kind: string
  /** What may follow or surround it: `quote`, `that`, `clause`, …, or the preposition before its content. */
  readonly takes: ReadonlySet<string>
}

export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map(
  rows.flatMap(({ verb, kind, forms, takes }) =>
    forms.map(form => [form, { verb, kind, takes: new Set(takes) }] as const),
  ),
)

/** Participles that report without a source after "be", and what may follow them. */
export const passiveReporting: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  passiveReports.map(row => [row.word, new Set(row.takes)]),
)

/** Those of them that keep a distance: "said", "believed"; not "planned". */
export const hearsayParticiples: ReadonlySet<string> = new Set(
  passiveReports.filter(row => row.kind === 'hearsay').map(row => row.word),
)

const nounsFor = (use: string) =>
  new Set(reportingNouns.filter(row => row.use.includes(use)).map(row => row.word))

/** "said in a statement": such a phrase belongs to the cue. */
export const mediumNouns: ReadonlySet<string> = nounsFor('medium')
/** "according to plan": nobody says anything. */
export const yardstickNouns: ReadonlySet<string> = nounsFor('yardstick')
/** "Update: …": a label before a colon is nobody. */
export const labelWords: ReadonlySet<string> = nounsFor('label')
/** "the claim that": such a noun is itself the cue. */
export const claimNouns: ReadonlySet<string> = nounsFor('claim')
/** "a figure the army disputes". */
export const disputableNouns: ReadonlySet<string> = nounsFor('disputable')
/** "put the toll at 15". */
export const countNouns: ReadonlySet<string> = nounsFor('count')
