/** The rules of this folder, in the order they are tried. */
import type { Rule } from '../../text/rule.ts'

export const eventRules: readonly Rule[] = [
  {
    id: 'events/happening',
    says: 'A noun that names an event and a verb that says it took place: "protests spread". Nobody is named as actor.',
    finds: ['Demonstrations began in Arden on Monday.', 'Clashes broke out near the port.'],
    ignores: ['The protests were peaceful.', 'Talks would begin only if the strike ended.'],
  },
  {
    id: 'events/verb',
    says: 'A verb of the table in the active voice, with the object or words its row asks for.',
    finds: [
      'Police arrested forty people.',
      'The rebels opened fire on a convoy.',
      'Brandt met his counterpart in Arden.',
    ],
    ignores: ['Police did not arrest anyone.', 'The film opened on Monday.', 'The team met its target.'],
  },
  {
    id: 'events/passive',
    says: 'The same verb in the passive: what is the subject becomes the target, "by" gives the actor.',
    finds: ['Forty people were arrested by the police.', 'Two offices were broken into and set on fire.'],
    ignores: ['Nobody was arrested.', 'Twelve people were killed in the earthquake.'],
  },
  {
    id: 'events/intent',
    says: 'A promise or a threat: "will", "agreed to", "threatened to" before the verb. AGREE for help, THREATEN for harm.',
    finds: ['Norland agreed to release the prisoners.', 'The rebels threatened to shell the city.'],
    ignores: ['Norland released the prisoners.', 'The rain threatened to last.'],
  },
  {
    id: 'events/refusal',
    says: '"Refused to", "will not", "failed to reach agreement": REJECT, whatever was refused.',
    finds: ['The court refused to release him.', 'Norland will not lift the ban.'],
    ignores: ['The minister refused to comment.', 'Norland did not lift the ban.'],
  },
  {
    id: 'events/demand',
    says: 'What somebody says another "must" or "should" do: REQUEST.',
    finds: ['The minister said that the rebels must lay down their arms.'],
    ignores: ['Drivers must carry a licence.'],
  },
]
