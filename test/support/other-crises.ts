/** Two invented crises beside the bundled exercise: a flood elsewhere, and a strike in the country of the exercise. */
export type Told = { readonly title: string; readonly text: string; readonly published: string }

const flood: readonly Told[] = [
  {
    title: 'EXERCISE: River Velka floods Tornabec, three dead',
    published: '2024-03-05T08:00',
    text: 'EXERCISE. Three people were killed when the river Velka flooded the town of Tornabec in Slovakia on Tuesday after two days of rain, the fire brigade said. About 500 residents were evacuated to a school, its spokesman, Juraj Hlinac, said. Electricity was cut in Tornabec.',
  },
  {
    title: 'EXERCISE: Toll in Tornabec rises to five',
    published: '2024-03-06T09:30',
    text: 'EXERCISE. Five people have been killed in the flood in Tornabec, fire brigade spokesman Juraj Hlinac said on Wednesday. Two people are still missing. The water of the Velka was falling slowly.',
  },
  {
    title: 'EXERCISE: Tap water unsafe after flood',
    published: '2024-03-07T10:00',
    text: 'EXERCISE. Residents of Tornabec should boil tap water, the mayor, Zdenka Mraz, said on Thursday. The waterworks on the Velka was flooded on Tuesday. The Interior Ministry sent 60 soldiers to the town.',
  },
  {
    title: 'EXERCISE: Mayor asks who opened the weir',
    published: '2024-03-09T12:00',
    text: 'EXERCISE. Mayor Zdenka Mraz demanded on Saturday that the company Povodie Sever explain why the weir on the Velka was opened on Monday night. Povodie Sever denied that it had caused the flood in Tornabec.',
  },
]

const strike: readonly Told[] = [
  {
    title: 'EXERCISE: Dockers block the port of Mangalia',
    published: '2024-03-04T09:00',
    text: 'EXERCISE. About 800 dockers blocked the port of Mangalia in Romania on Monday to demand higher wages, the union Ancora said. Its leader, Costel Brumar, said the strike would go on until the Transport Ministry in Bucharest gave in.',
  },
  {
    title: 'EXERCISE: Police clear gates, 30 arrested',
    published: '2024-03-06T14:00',
    text: 'EXERCISE. Police arrested 30 people at the gates of the port of Mangalia on Wednesday. Nine people were injured, the union Ancora said. Police spoke of two injured officers.',
  },
  {
    title: 'EXERCISE: Minister meets union leader in Bucharest',
    published: '2024-03-08T11:00',
    text: 'EXERCISE. Transport Minister Virgil Tomsa met Costel Brumar, the leader of the union Ancora, in Bucharest on Friday. The dockers would stay at the gates, Brumar said after the talks.',
  },
  {
    title: 'EXERCISE: Ships turn away as strike enters second week',
    published: '2024-03-11T08:30',
    text: 'EXERCISE. Eleven ships have been sent from Mangalia to Varna since the dockers’ strike began, the port company Danumar said on Monday. Transport Minister Virgil Tomsa said Romania could not pay what the union Ancora wanted.',
  },
]

export const otherCrises: readonly (readonly Told[])[] = [flood, strike]
