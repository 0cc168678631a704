/** Generated from data/en/clause-words.yml by `npm run data`. Change the table, not this file. */
export type ClauseWordsRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const clauseWords: readonly ClauseWordsRow[] = [
  {"kind":"subordinator","words":["that","who","whom","whose","which","where","when","while","after","before","because","although","though","as","if","since","until","unless","whether","whereas","once"]},
  {"kind":"coordinator","words":["and","but","or","nor","yet","so"]},
  {"kind":"saying","words":["say","says","said","saying","tell","tells","told","telling","report","reports","reported","reporting","claim","claims","claimed","claiming","add","adds","added","adding","announce","announces","announced","announcing","state","states","stated","stating","confirm","confirms","confirmed","confirming","write","writes","wrote","writing","insist","insists","insisted","insisting","note","notes","noted","noting","explain","explains","explained","explaining","tweet","tweets","tweeted","tweeting","quote","quoted","cite","cited","citing","believe","believes","believed","deny","denies","denied","denying","acknowledge","acknowledges","acknowledged","admit","admits","admitted"]},
  {"kind":"time","words":["on","late","early","earlier","later","last","this","monday","tuesday","wednesday","thursday","friday","saturday","sunday","morning","afternoon","evening","night","yesterday","today"]},
  {"kind":"place","words":["city","town","village","region","province","port","capital","district","island","streets","outskirts","centre","center","suburb","state","county","area","north","south","east","west","coast","parts","part","much","most","all","square","border","peninsula","valley","republic","governorate","cities","towns","hub","resort","settlement","suburbs","squares","street","hills","airport","harbour","harbor","shores","shore","edge","heart","middle","villages","districts"]},
]
