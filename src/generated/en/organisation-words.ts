/** Generated from data/en/organisation-words.yml by `npm run data`. Change the table, not this file. */
export type OrganisationWordsRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const organisationWords: readonly OrganisationWordsRow[] = [
  {"kind":"body","words":["ministry","department","agency","bureau","commission","committee","council","parliament","assembly","senate","congress","cabinet","secretariat","embassy","consulate","court","tribunal","authority","administration","directorate","inspectorate","service","services","treasury","office","government","senate","duma","knesset","bundestag","mission","delegation","municipality","prosecutor's","kremlin","pentagon","secretariat","board","registry","presidency","chancellery"]},
  {"kind":"force","words":["army","navy","police","guard","guards","force","forces","brigade","battalion","regiment","division","corps","militia","command","squad","gendarmerie","constabulary","coastguard","legion","brigades","troops","infantry","marines","fleet","patrol","resistance"]},
  {"kind":"press","words":["news","times","post","herald","tribune","gazette","journal","guardian","telegraph","observer","chronicle","daily","press","broadcasting","television","radio","tv","magazine","newspaper","media","sanomat","zeitung","mail","examiner","bulletin","dispatch","inquirer","courier","mirror","weekly","review","network","channel"]},
  {"kind":"other","words":["organization","organisation","association","union","federation","confederation","alliance","league","party","front","movement","institute","institution","university","college","school","academy","faculty","foundation","fund","trust","society","centre","center","group","company","corporation","bank","club","church","hospital","clinic","network","initiative","project","coalition","campaign","laboratory","observatory","museum","library","theatre","theater","chamber","syndicate","cooperative","crescent","cross","airlines","airways","industries","holdings","partners","enterprises","systems","technologies","motors","exchange","house","brotherhood","caucus","forum","programme","program","consortium","research","studies","pact","treaty","community","nations","watch","caliphate","cartel","mafia","gang","team","united","secretariat","supply","insurance","energy","petroleum","refinery","studios","ventures","associates","brothers","stores","hotel","consulting","solutions"]},
  {"kind":"possessive","words":["people","women","children","men","workers","king","queen","farmers","teachers","veterans","students","lawyers","doctors","mothers"]},
  {"kind":"suffix","words":["inc","inc.","ltd","ltd.","plc","llc","corp","corp.","co","co.","gmbh","ag","sa","nv","oyj","oy","ab","asa","spa","pjsc","jsc","llp"]},
]
