/** Generated from data/en/place-cues.yml by `npm run data`. Change the table, not this file. */
export type PlaceCuesRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const placeCues: readonly PlaceCuesRow[] = [
  {"kind":"in","words":["in","at","near","outside","inside","around","across","throughout","within","nearby","downtown","central","amid"]},
  {"kind":"toward","words":["from","to","into","toward","towards","via","through","onto","leaving","left","reached","entered","between","reach","enter","leave","visit","visited","visiting","over","along","off","shelled","bombed","captured","besieged","seized","retook","hit","struck","attacked","evacuated","fled","flee","invaded","rocked"]},
  {"kind":"of","words":["of","on","for","and","or"]},
  {"kind":"kind-of","words":["city","town","village","township","district","province","region","state","county","port","capital","suburb","settlement","municipality","governorate","oblast","island","republic","territory","hamlet","outskirts","suburbs","neighbourhood","neighborhood","streets","people","residents","north","south","east","west","northeast","northwest","southeast","southwest","coast","parts","enclave","stronghold","kingdom","area","town's","camp"]},
  {"kind":"settlement","words":["city","town","village","township","hamlet","settlement","suburb","district","municipality","enclave"]},
  {"kind":"division","words":["province","region","oblast","governorate","state","district","county","parish","prefecture","department","territory","republic","raion","area","valley","canton","voivodeship","krai","county's"]},
  {"kind":"feature","words":["coast","shore","sea","river","strait","straits","gulf","peninsula","strip","desert","mountains","islands","island","crossing","canal","basin","delta","plain","plateau","heights","border","ocean","bay","lake"]},
  {"kind":"local","words":["resident","residents","man","woman","men","women","couple","native","area","mayor","police","officials","parents","student","students","voters","campus","teen","teenager","home","suburb","suburbs","airport","neighbourhood","neighborhood","firefighters","hospital","headquarters","office","market","streets","governor","authorities","refugees","protesters","militia","garrison"]},
  {"kind":"town","words":["city","town","village","suburb","township","borough"]},
  {"kind":"body","words":["police","department","university","college","school","schools","hospital","council","court","courthouse","county","board","commission","authority","association","club","company","bank","institute","times","post","herald","tribune","news","gazette","journal","daily","press","observer","sheriff","district","chamber","party","army","airlines","airways","fire","medical","regional","community","high","public","national","state","city","town","volunteer","circuit","superior","international","jail","coroner","attorney","democrat","democrats","republican","republicans","center","centre","church","museum","orchestra","fc","united","rotary","library","elementary","middle","senior","municipal","parks","electric","arts","health","water","union","exchange","red"]},
  {"kind":"building","words":["bridge","square","park","hotel","tower","hall","stadium","court","plaza","mall","creek","river","lake","mountain","hill","hills","valley","bay","beach","falls","ridge","springs","heights","place","crossing","trail","run","point","house","inn","theatre","theater"]},
  {"kind":"street","words":["street","st","st.","avenue","ave","ave.","road","rd","rd.","boulevard","blvd","blvd.","lane","drive","highway","way","parkway","pike","prospekt"]},
  {"kind":"bearing","words":["north","south","east","west","northern","southern","eastern","western","central","northeast","northwest","southeast","southwest","northeastern","northwestern","southeastern","southwestern","upper","lower","downtown","mainland","rural","greater","nearby","neighbouring","neighboring","the","el"]},
  {"kind":"actor","words":["with","against","by","told","urged","accused","asked","warned","blamed","pressed","pressured","thanked","backed","want","wants","wanted","supported","support","sanctioned"]},
  {"kind":"organ","words":["government","president","parliament","ministry","minister","embassy","army","military","military's","leader","leaders","forces","authorities","officials","ambassador","opposition","ruling","foreign","prime","defence","defense","supreme","envoy","police","troops","regime","king","queen","constitution","senate","congress","navy","invasion"]},
]
