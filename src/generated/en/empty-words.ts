/** Generated from data/en/empty-words.yml by `npm run data`. Change the table, not this file. */
export type EmptyWordsRow = {
  readonly use: string
  readonly words: readonly string[]
}

export const emptyWords: readonly EmptyWordsRow[] = [
  {"use":"empty","words":["a","an","the","this","that","these","those","such","some","any","each","every","all","both","either","many","much","more","most","few","several","other","others","another","same","own","yes","no","not","nor","neither","never","none"]},
  {"use":"empty","words":["of","in","at","by","for","from","to","on","off","with","without","about","above","across","after","against","along","among","around","as","before","behind","below","between","beyond","but","despite","down","during","inside","into","like","near","out","outside","over","per","since","than","through","throughout","till","toward","towards","under","until","up","upon","via","within","amid","because","although","though","whereas","while","and","or","so","then","there","here","where","when","who","whom","whose","which","what","why","how","if","whether","once"]},
  {"use":"empty","words":["be","am","is","are","was","were","been","being","have","has","had","having","do","does","did","doing","done","get","gets","got","getting","make","makes","made","making","take","takes","took","taken","taking","go","goes","going","gone","went","come","comes","came","coming","let","lets","put","puts","seem","seems","seemed","become","becomes","became","keep","keeps","kept"]},
  {"use":"empty","words":["also","again","still","just","only","even","already","yet","ever","always","often","now","today","yesterday","tomorrow","tonight","too","very","well","quite","rather","really","almost","nearly","perhaps","maybe","however","far","further","later","earlier","recently","soon","ago","away","back","together","instead","otherwise","anywhere","nowhere","somewhere","everywhere","anyone","anything","someone","something","everyone","everything","anybody","somebody","everybody","least","less","about","roughly","approximately","some","away","currently","moment","far","exactly","actually","simply","early","late"]},
  {"use":"empty","words":["said","say","says","saying","told","tell","tells","according","mr","mrs","ms","dr","sir","thing","things","way","lot","kind","sort","bit","time","times","one","ones","year","years","day","days","hour","hours","week","weeks","month","months","minute","minutes","people","person","persons","man","men","woman","women","new","good","great","bad","big","know","knows","knew","known","think","thinks","thought","want","wants","wanted","need","needs","look","looks","looking","see","sees","saw","seen","ask","asks","asked","happen","happens","happened","use","uses","used","right","really","first","last","next"]},
  {"use":"empty","words":["isn","aren","wasn","weren","hasn","haven","hadn","doesn","don","didn","won","wouldn","couldn","shouldn","can","ll","re","ve","s","t","d","m"]},
  {"use":"empty","words":["me","us","my","our","ours","myself","ourselves","him","her","them","his","its","their","theirs","hers","your","himself","herself","itself","themselves"]},
  {"use":"speaker","words":["i","we"]},
  {"use":"pronoun","words":["he","she","it","they","you"]},
  {"use":"ahead","words":["will","would","shall","wo","ll"]},
  {"use":"possible","words":["could","may","might","can","cannot","possible","possibly","unlikely","likely","probably"]},
  {"use":"duty","words":["must","should","ought"]},
  {"use":"asked","words":["if","whether"]},
  {"use":"clause","words":["and","but","or","because","when","after","before","while","although"]},
  {"use":"negation","words":["no","not","nor","neither","never","none","nobody","nothing","nowhere","without","cannot","isn","aren","wasn","weren","hasn","haven","hadn","doesn","don","didn","won","wouldn","couldn","shouldn"]},
]
