/** Generated from data/en/wire-credits.yml by `npm run data`. Change the table, not this file. */
export type WireCreditsRow = {
  readonly name: string
  readonly forms?: readonly string[]
  readonly sites?: readonly string[]
  readonly signs?: readonly string[]
}

export const wireCredits: readonly WireCreditsRow[] = [
  {"name":"Reuters","forms":["Thomson Reuters","Reuters News Agency"],"sites":["reuters.com"]},
  {"name":"Reuters","signs":["reporting by","editing by"]},
  {"name":"Agence France-Presse","forms":["Agence France Presse","AFP News"],"sites":["afp.com"]},
  {"name":"Associated Press","forms":["AP News"],"sites":["apnews.com","ap.org"]},
  {"name":"United Press International","forms":["UPI News"],"sites":["upi.com"]},
  {"name":"Deutsche Presse-Agentur","forms":["Deutsche Presse Agentur"],"sites":["dpa.com","dpa-international.com"]},
  {"name":"RIA Novosti","forms":["RIA News"],"sites":["ria.ru"]},
  {"name":"TASS","forms":["TASS News Agency"],"sites":["tass.com","tass.ru"]},
  {"name":"Interfax","forms":["Interfax News Agency","Interfax-Ukraine"],"sites":["interfax.com","interfax.ru","interfax.com.ua"]},
  {"name":"Xinhua","forms":["Xinhuanet"],"sites":["xinhuanet.com","news.cn"]},
  {"name":"Kyodo","forms":["Kyodo News Agency"],"sites":["kyodonews.net"]},
  {"name":"Yonhap","forms":["Yonhap News"],"sites":["yna.co.kr"]},
  {"name":"Anadolu","forms":["Anadolu Ajansi"],"sites":["aa.com.tr"]},
  {"name":"Press Trust of India","sites":["ptinews.com"]},
  {"name":"Asian News International","sites":["aninews.in"]},
  {"name":"Indo-Asian News Service","forms":["IANS"],"sites":["ians.in"]},
  {"name":"United News of India","forms":["UNI"],"sites":["uniindia.com"]},
  {"name":"Australian Associated Press","forms":["AAP"],"sites":["aap.com.au"]},
  {"name":"Press Association","forms":["PA Media","PA News"],"sites":["pa.media"]},
  {"name":"Canadian Press","sites":["thecanadianpress.com"]},
  {"name":"ANSA","sites":["ansa.it"]},
  {"name":"EFE","forms":["EFE News"],"sites":["efe.com"]},
  {"name":"IRNA","forms":["Islamic Republic News Agency"],"sites":["irna.ir"]},
  {"name":"ISNA","sites":["isna.ir"]},
  {"name":"Tasnim","sites":["tasnimnews.com"]},
  {"name":"KCNA","sites":["kcna.kp"]},
  {"name":"Belta","sites":["belta.by"]},
  {"name":"Ukrinform","sites":["ukrinform.net","ukrinform.ua"]},
  {"name":"Kazinform","sites":["inform.kz"]},
  {"name":"WAFA","sites":["wafa.ps"]},
  {"name":"SANA","sites":["sana.sy"]},
  {"name":"Bloomberg","sites":["bloomberg.com"]},
]
