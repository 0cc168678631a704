/** Generated from data/en/news-media.yml by `npm run data`. Change the table, not this file. */
export type NewsMediaRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const newsMedia: readonly NewsMediaRow[] = [
  {"kind":"noun","words":["agency","agencies","newspaper","newspapers","daily","weekly","broadcaster","channel","magazine","website","outlet","outlets","media"]},
  {"kind":"part","words":["news","times","post","herald","journal","guardian","tribune","gazette","telegraph","press","radio","television","tv","standard","observer","chronicle","courier","mirror","express","economist","wire","sanomat","zeitung","spiegel","monde","país","pravda","interfax","voice","digest","dispatch","bulletin","examiner","ledger","sentinel","star"]},
]
