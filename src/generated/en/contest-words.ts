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
]
