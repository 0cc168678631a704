/** Generated from data/en/services.yml by `npm run data`. Change the table, not this file. */
export type ServicesRow = {
  readonly service: string
  readonly kind: string
  readonly words: readonly string[]
}

export const services: readonly ServicesRow[] = [
  {"service":"internet","kind":"word","words":["internet","broadband","wifi","wi-fi"]},
  {"service":"internet","kind":"part","words":["web","data","online"]},
  {"service":"telephone","kind":"word","words":["telephone","phone","landline","telecommunication","telecom","telecoms","communications"]},
  {"service":"mobile","kind":"part","words":["mobile","cellular","cellphone","cell","sms"]},
  {"service":"banking","kind":"word","words":["atm","banks"]},
  {"service":"banking","kind":"part","words":["banking","bank","payment","card","cash"]},
  {"service":"broadcasting","kind":"word","words":["television","broadcaster","radio","tv"]},
  {"service":"broadcasting","kind":"part","words":["broadcasting","broadcast","television","radio"]},
  {"service":"power","kind":"word","words":["power","electricity"]},
  {"service":"water","kind":"word","words":["water"]},
  {"service":"gas","kind":"word","words":["gas"]},
  {"service":"heating","kind":"word","words":["heating"]},
  {"service":"heating","kind":"part","words":["heat"]},
  {"service":"airport","kind":"word","words":["airport","airfield","airspace"]},
  {"service":"flights","kind":"word","words":["flight"]},
  {"service":"flights","kind":"part","words":["air"]},
  {"service":"rail","kind":"word","words":["train","railway","railroad","metro","subway","tram"]},
  {"service":"rail","kind":"part","words":["rail"]},
  {"service":"border","kind":"word","words":["border","frontier"]},
  {"service":"roads","kind":"word","words":["road","highway","motorway","bridge","tunnel"]},
  {"service":"ports","kind":"word","words":["port","harbour","harbor","seaport"]},
  {"service":"hospitals","kind":"word","words":["hospital","clinic"]},
  {"service":"schools","kind":"word","words":["school","university","kindergarten","nursery"]},
  {"service":"ferries","kind":"word","words":["ferry"]},
  {"service":"post","kind":"part","words":["postal","mail","post"]},
  {"service":"power","kind":"supply","words":["grid","mains"]},
  {"service":"any","kind":"carrier","words":["connection","telephone","service","supply","network","access","line","link","grid","coverage","signal","station","traffic","crossing","checkpoint","transfer","machine","office","payment","phone","transport","travel","operation","broadcast","tower","channel","data","system","terminal","delivery"]},
  {"service":"any","kind":"outage","words":["cut","outage","blackout","shutdown","failure","closure","cancellation","disruption","interruption","loss"]},
  {"service":"any","kind":"quantity","words":["number","dozen","hundred","thousand","most","part","score","handful","majority","all","many","several","half"]},
  {"service":"any","kind":"dependent","words":["home","house","household","customer","resident","people","city","town","village","area","building","hospital","region","district","neighbourhood","neighborhood","suburb","family","thousand","million","hundred","province","island","half","most","part","much","community","subscriber","user","quarter","apartment","block","consumer","country","business","school","person"]},
  {"service":"any","kind":"other","words":["tear","legal","real","absolute","purchasing","bargaining","veto","police","soft","natural","greenhouse","political","military","executive","presidential","nuclear","world","central","drinking-fountain"]},
  {"service":"any","kind":"spare","words":["generator","battery","backup","back-up"]},
]
