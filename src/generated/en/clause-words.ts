/** Generated from data/en/clause-words.yml by `npm run data`. Change the table, not this file. */
export type ClauseWordsRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const clauseWords: readonly ClauseWordsRow[] = [
  {"kind":"subordinator","words":["that","who","whom","whose","which","where","when","while","after","before","because","although","though","as","if","since","until","unless","whether","whereas","once"]},
  {"kind":"coordinator","words":["and","but","or","nor","yet","so"]},
  {"kind":"saying","words":["quote","quoted","cite","cited","citing"]},
  {"kind":"time","words":["on","late","early","earlier","later","last","this","monday","tuesday","wednesday","thursday","friday","saturday","sunday","morning","afternoon","evening","night","yesterday","today"]},
  {"kind":"place","words":["city","town","village","region","province","port","capital","district","island","streets","outskirts","centre","center","suburb","state","county","area","north","south","east","west","coast","parts","part","much","most","all","square","border","peninsula","valley","republic","governorate","cities","towns","hub","resort","settlement","suburbs","squares","street","hills","airport","harbour","harbor","shores","shore","edge","heart","middle","villages","districts"]},
]
