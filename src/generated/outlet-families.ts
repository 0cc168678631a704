/** Generated from data/outlet-families.yml by `npm run data`. Change the table, not this file. */
export type OutletFamiliesRow = {
  readonly family: string
  readonly names: readonly string[]
}

export const outletFamilies: readonly OutletFamiliesRow[] = [
  {"family":"Russian state media","names":["TASS","ITAR-TASS","RIA Novosti","RIA","Rossiya Segodnya","Sputnik","Sputnik News","RT","Russia Today","Rossiya 1","Rossiya 24","Channel One Russia","Rossiyskaya Gazeta","VGTRK"]},
  {"family":"Chinese state media","names":["Xinhua","Xinhua News Agency","China Daily","Global Times","People's Daily","CGTN","CCTV","China Central Television","China News Service"]},
  {"family":"Iranian state media","names":["IRNA","Islamic Republic News Agency","Press TV","IRIB","Al-Alam"]},
  {"family":"North Korean state media","names":["KCNA","Korean Central News Agency","Rodong Sinmun"]},
  {"family":"Syrian state media","names":["SANA","Syrian Arab News Agency"]},
  {"family":"Turkish state media","names":["Anadolu","Anadolu Agency","Anadolu Ajansi","TRT","TRT World"]},
  {"family":"Belarusian state media","names":["BelTA","Belarus 1","SB Belarus Segodnya"]},
  {"family":"Kazakh state media","names":["Kazinform","Khabar","Khabar 24","Kazakhstanskaya Pravda"]},
  {"family":"Cuban state media","names":["Granma","Prensa Latina","Cubadebate"]},
  {"family":"Venezuelan state media","names":["teleSUR","Venezolana de Televisión","Agencia Venezolana de Noticias"]},
  {"family":"Vietnamese state media","names":["Vietnam News Agency","VNA","VTV","Voice of Vietnam"]},
  {"family":"Saudi state media","names":["Saudi Press Agency","SPA","Al Ekhbariya"]},
  {"family":"Emirati state media","names":["WAM","Emirates News Agency"]},
  {"family":"Egyptian state media","names":["MENA","Middle East News Agency","Al-Ahram"]},
  {"family":"Azerbaijani state media","names":["Azertac","AZERTAC","AzTV"]},
  {"family":"Burmese state media","names":["MRTV","Global New Light of Myanmar","Myanma Alinn"]},
]
