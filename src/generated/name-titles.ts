/** Generated from data/name-titles.yml by `npm run data`. Change the table, not this file. */
export type NameTitlesRow = {
  readonly language: string
  readonly words: readonly string[]
}

export const nameTitles: readonly NameTitlesRow[] = [
  {"language":"German","words":["Herr","Frau","Präsident","Präsidentin","Kanzler","Kanzlerin","Bundeskanzler","Doktor"]},
  {"language":"French","words":["Monsieur","Madame","Mademoiselle","Président","Présidente","Mme","Maître"]},
  {"language":"Spanish and Portuguese","words":["Señora","Senor","Presidente","Don","Doña","Dom","Dona","Senhor"]},
  {"language":"Italian","words":["Signor","Signora","Onorevole"]},
  {"language":"Turkish and Turkic","words":["Bey","Hanım","Sayın","Pasha","Beg"]},
  {"language":"Arabic and Persian","words":["Sheik","Shaikh","Cheikh","Haji","Hajj","Hadji","Al-Hajj","Sayyid","Sayed","Mawlawi","Maulvi","Moulvi","Maulana","Mullah","Molla","Hojatoleslam","Hujjat","Ustad","Ustadh","Qari","Hafiz","Mufti","Agha","Seyed"]},
  {"language":"Russian and Ukrainian","words":["господин","госпожа","президент","министр","Gospodin","пан","пані"]},
  {"language":"South Asian","words":["Shri","Sri","Smt","Shrimati","Thiru","Pandit","Sardar","Chaudhry"]},
]
