/** Generated from data/name-particles.yml by `npm run data`. Change the table, not this file. */
export type NameParticlesRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const nameParticles: readonly NameParticlesRow[] = [
  {"kind":"article","words":["al","el","ul","as","ash","ad","ar","an","at","az"]},
  {"kind":"small","words":["bin","ibn","ben","bint","von","van","der","den","de","del","della","di","da","dos","das","du","la","le","af","av","zu","e","y","bar","ould","oglu"]},
  {"kind":"servant","words":["abd","abdul","abdel","abdal","abdol","abdur","abdus","abdoul"]},
  {"kind":"generation","words":["jr","sr","junior","senior","ii","iii","iv"]},
]
