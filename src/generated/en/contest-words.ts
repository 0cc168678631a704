/** Generated from data/en/contest-words.yml by `npm run data`. Change the table, not this file. */
export type ContestWordsRow = {
  readonly use: string
  readonly words: readonly string[]
}

export const contestWords: readonly ContestWordsRow[] = [
  {"use":"negation","words":["no","not","n't","never","without","cannot","unable","impossible","nor"]},
  {"use":"evidence","words":["evidence","proof","basis"]},
  {"use":"verifying","words":["verify","verified","confirm","confirmed","corroborate","corroborated","authenticate","authenticated","substantiate","substantiated","confirmation","verification","corroboration"]},
  {"use":"pointing","words":["this","that","it","these","those","such","them","claim","claims","allegation","allegations","statement","statements","version","versions"]},
  {"use":"verifiable","words":["account","accounts","report","reports","figure","figures","number","numbers","toll","tolls","footage","video","videos","images","photographs","assertion","assertions","accusation","accusations","information","details","authenticity","rumour","rumours","rumor","rumors"]},
  {"use":"falsity","words":["false","untrue","wrong","incorrect","inaccurate","mistaken","baseless","unfounded","groundless","fabricated","invented","nonsense","fake"]},
  {"use":"truth","words":["true","correct","accurate"]},
  {"use":"mistaken","words":["wrongly","incorrectly","mistakenly","falsely","erroneously","inaccurately"]},
  {"use":"taken","words":["take","takes","took","taken","taking"]},
  {"use":"said","words":["claim","claims","allegation","allegations","accusation","accusations","assertion","assertions","report","reports","rumour","rumours","rumor","rumors","statement","version","figure","number","toll"]},
  {"use":"own","words":["i","we","our","my","us"]},
  {"use":"question","words":["question","questions"]},
  {"use":"evading","words":["know","want","wish","wanted","wished","remember","recall","say","comment","speak","answer","think","believe","expect","understand","care","discuss"]},
]
