/** Generated from data/en/condition-subjects.yml by `npm run data`. Change the table, not this file. */
export type ConditionSubjectsRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const conditionSubjects: readonly ConditionSubjectsRow[] = [
  {"kind":"thing","words":["road","street","highway","motorway","freeway","expressway","avenue","lane","bridge","tunnel","underpass","viaduct","pass","ferry","crossing","checkpoint","border","frontier","line","railway","railroad","station","port","harbour","harbor","seaport","canal","lock","pier","hospital","clinic","university"]},
  {"kind":"whole","words":["all","whole","entire","every","each","everywhere","throughout","entirely","both"]},
  {"kind":"part","words":["half","most","part","parts","some","much","many","several","few","third","thirds","quarter","quarters","percent","majority","dozen","dozens","hundred","hundreds","thousand","thousands","million","millions","scores","handful","number"]},
  {"kind":"hedge","words":["about","around","roughly","nearly","almost","over","than","more","less","fewer","least","only","just","up","approximately","estimated","at","an","a"]},
  {"kind":"empty","words":["the","a","an","its","their","his","her","our","this","that","these","those","of","in","still","other","rest","remainder","remaining","local","here","there"]},
  {"kind":"joiner","words":["of","in","to","at","on","over","across","from","into","between","and","through","throughout","along","with","under","for"]},
  {"kind":"aside","words":["near","below","above","outside","around","beyond","behind","beside","along","off","where","that","which","who","without"]},
  {"kind":"settlement","words":["city","town","capital","village","municipality"]},
  {"kind":"particle","words":["de","da","do","dos","di","del","della","du","des","la","le","el","al","van","von","der","den","ben","bin","upon","sur"]},
]
