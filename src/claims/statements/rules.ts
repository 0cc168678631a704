/** The rules of this folder, with their own examples. */
import type { Rule } from '../../text/rule.ts'

export const statementRules: readonly Rule[] = [
  {
    id: 'statements/quotation-before',
    says: 'A quotation, then who says it: “…,” X said; “…,” said X, a doctor; “…,” X told Reuters.',
    finds: ['“We have left,” Mayor Ann Marr said.', '"The road is open," said Ann Marr, a doctor.'],
    ignores: ['The “old road” was closed.', 'He read “The Long Road” and left.'],
  },
  {
    id: 'statements/quotation-after',
    says: 'Who says it, then a quotation: X said, “…”; X added: “…”.',
    finds: ['Ann Marr said: “We have left.”', 'On Monday she told reporters, "The road is open."'],
    ignores: ['Ann Marr works at “The Marren Post”.'],
  },
  {
    id: 'statements/clause-before',
    says: 'A clause, then who says it: …, X said; it may go on afterwards: …, X said, ….',
    finds: ['The road to Marren is open, police said.', 'The army, the ministry said, has left the town.'],
    ignores: ['On Monday, police closed the road.', 'When the army left, police said the road was open.'],
  },
  {
    id: 'statements/that-clause',
    says: 'A reporting verb with "that": X said on Monday that ….',
    finds: ['Police said on Monday that the road was open.', 'The ministry denied that anyone was hurt.'],
    ignores: ['The speech that the mayor gave was short.', 'Police would say that.'],
  },
  {
    id: 'statements/clause',
    says: 'A reporting verb with a clause without "that": X said they had left.',
    finds: ['Police said the road was open.', 'Ann Marr told Reuters the army had left.'],
    ignores: ['To say the road was open takes courage.'],
  },
  {
    id: 'statements/question',
    says: 'A reporting verb with a question: X asked whether …; X explained how ….',
    finds: ['Reporters asked whether the road was open.', 'The mayor did not say how many had left.'],
    ignores: ['Whether the road was open was unclear.'],
  },
  {
    id: 'statements/infinitive',
    says: 'A promise, refusal or demand with "to": X promised to …; X declined to ….',
    finds: ['The mayor promised to open the road.', 'A spokeswoman declined to comment.'],
    ignores: ['The mayor hurried to open the road.'],
  },
  {
    id: 'statements/request',
    says: 'Somebody asked to do something: X urged all parties to ….',
    finds: ['The mayor urged all parties to leave.', 'The embassy advised its citizens not to travel.'],
    ignores: ['The mayor drove all parties to the station.'],
  },
  {
    id: 'statements/object',
    says: 'A reporting verb with a noun phrase: X rejected the claim; X announced a curfew; X called it “a lie”.',
    finds: ['The ministry rejected the claim.', 'The mayor condemned the attack on Monday.'],
    ignores: ['The mayor called the minister on Monday.', 'The army left the town.'],
  },
  {
    id: 'statements/asked-about',
    says: 'What somebody is asked about, where the same sentence gives a no for an answer.',
    finds: ['“I did not leave,” Marr answered to the question about his departure.'],
    ignores: ['There was a question about the road.', '“We hope,” Marr said to the question about the road.'],
  },
  {
    id: 'statements/preposition',
    says: 'A reporting verb with a preposition, which belongs to the cue: X called for …; X warned of ….',
    finds: ['The mayor called for calm.', 'The ministry warned of floods.'],
    ignores: ['The mayor waited for calm.'],
  },
  {
    id: 'statements/according-to',
    says: 'According to X, …; …, according to X; …, according to X, ….',
    finds: ['According to police, the road is open.', 'The road, according to the mayor, is open.'],
    ignores: ['The work went according to plan.'],
  },
  {
    id: 'statements/passive',
    says: 'A report of nobody in particular: X is said to …; it was reported that ….',
    finds: ['The army is said to be leaving.', 'It was reported that the road was closed.'],
    ignores: ['The army is about to leave.', 'The letter was read to the end.'],
  },
  {
    id: 'statements/reportedly',
    says: 'An adverb that makes a clause hearsay: X was reportedly burnt down.',
    finds: ['The house was reportedly burnt down.', 'He allegedly took the car.'],
    ignores: ['The house was completely burnt down.'],
  },
  {
    id: 'statements/claim-noun',
    says: 'A noun of saying with "that": the claim that …; the ministry’s warning that ….',
    finds: ['The ministry’s claim that the road was open surprised residents.'],
    ignores: ['The claim was settled in court.', 'The report that was published is long.'],
  },
  {
    id: 'statements/attitude',
    says: 'An adjective of belief with "that": X is confident that ….',
    finds: ['The mayor is confident that the dam will hold.'],
    ignores: ['It is certain that the dam will hold.', 'The mayor is confident.'],
  },
  {
    id: 'statements/colon',
    says: 'A name, a colon and words said, at the start of a paragraph.',
    finds: ['Ann Marr: “The road is open.”'],
    ignores: ['Our advice: “closed” roads may open.'],
  },
  {
    id: 'statements/continued-quotation',
    says: 'A quotation that fills a paragraph after one with a speaker: the speaker is inferred.',
    finds: ['“The road is open,” Ann Marr said.\n\n“It will stay open all winter.”'],
    ignores: ['The road is open, Ann Marr said.\n\n“The Long Road” is a novel.'],
  },
]
