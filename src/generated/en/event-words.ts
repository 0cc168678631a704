/** Generated from data/en/event-words.yml by `npm run data`. Change the table, not this file. */
export type EventWordsRow = {
  readonly group: string
  readonly words: readonly string[]
}

export const eventWords: readonly EventWordsRow[] = [
  {"group":"forces","words":["troop","soldier","force","army","military","police","officer","policeman","guard","marine","tank","vehicle","warship","ship","vessel","navy","aircraft","jet","plane","warplane","helicopter","drone","brigade","battalion","unit","contingent","convoy","reinforcement","paramilitary","regiment","commando","peacekeeper","artillery","carrier","fleet","armour","armor","infantry","paratrooper","militia","gendarme"]},
  {"group":"armed","words":["rebel","militant","terrorist","gunman","fighter","insurgent","extremist","separatist","jihadist","attacker","guerrilla","criminal","bomber","mercenary","militiaman","bandit","assailant","taliban","isis","hamas","hezbollah","jihadi"]},
  {"group":"civilians","words":["protester","demonstrator","civilian","people","resident","villager","student","worker","teacher","activist","crowd","supporter","opponent","thousand","hundred","dozen","citizen","opposition","farmer","miner","trucker","youth","woman","man","employee","nurse","doctor","union","migrant","family","inmate","prisoner","group","movement","rioter","mob","driver","million","score"]},
  {"group":"targets","words":["target","position","convoy","base","airport","airfield","building","village","town","city","hospital","school","house","home","checkpoint","depot","compound","camp","site","facility","bridge","market","mosque","church","area","hideout","tunnel","plant","property","stronghold","refinery"]},
  {"group":"missiles","words":["missile","rocket","shell","mortar","bomb","shot","grenade","round","cocktail","stone","rock","projectile"]},
  {"group":"attacks","words":["attack","strike","airstrike","raid","assault","offensive","bombing","shelling","ambush","incursion","invasion","bombardment","massacre","atrocity","crime","operation","killing","war","warfare","coup","cyberattack","bombing"]},
  {"group":"protests","words":["protest","demonstration","rally","march","sit-in","vigil","strike","riot","walkout","picket","boycott"]},
  {"group":"hostilities","words":["strike","siege","blockade","protest","hostility","boycott","fighting","offensive","operation","war","attack","bombing","shelling","bombardment","campaign","struggle","rebellion","insurgency","occupation","sit-in"]},
  {"group":"measures","words":["sanction","ban","restriction","curfew","embargo","blockade","emergency","law","siege","tariff","lockdown","moratorium","limit","suspension","freeze","quarantine","censorship","siege","ceiling","warrant","fine"]},
  {"group":"relations","words":["aid","assistance","supply","tie","relation","talk","negotiation","cooperation","co-operation","funding","mediation","flight","trade","support","membership","link","export","import","sale","contact","donation","delivery","shipment","dialogue","effort","payment","service","visa"]},
  {"group":"talks","words":["talk","meeting","negotiation","summit","discussion","consultation","conversation","conference","dialogue","lunch","dinner","call","session","phone","hearing"]},
  {"group":"agreements","words":["agreement","deal","accord","pact","treaty","memorandum","contract","compromise","convention","settlement","protocol","mou"]},
  {"group":"asked","words":["request","appeal","proposal","demand","offer","plea","petition","plan","bid","motion","application","claim","invitation","allegation","accusation","charge","suggestion","report"]},
  {"group":"aid","words":["aid","assistance","money","food","equipment","funding","fund","relief","medicine","shelter","vaccine","loan","grant","supply","support","donation","weapon","arm","ammunition","tank","help","dollar","euro","million","billion","$","pound","water","tent","blanket","drug","kit","package","training","service","mask","dose","wheat","fuel","clothes","team","credit","pilot","ambulance","medical"]},
  {"group":"government","words":["government","parliament","cabinet","minister","assembly","congress","chief","premier","governor","council","commander","head"]},
  {"group":"leaders","words":["minister","president","counterpart","leader","ambassador","chief","secretary","king","prince","premier","chancellor","envoy","diplomat","official","foreign","delegation","governor","senator","general","pope","delegate","representative","director","emir","sultan","chairman","speaker","mufti","lawmaker","mayor","executive"]},
  {"group":"property","words":["property","painting","artifact","artefact","antiquity","sculpture","body","remain","land","territory","asset","vehicle","item","object","art","relic","treasure","statue","money","weapon","bird","songbird","house","building","island","prisoner","hostage","refugee","migrant","manuscript"]},
  {"group":"held","words":["prisoner","hostage","detainee","captive","people","man","woman","activist","journalist","soldier","crew"]},
  {"group":"entering","words":["inspector","observer","aid","convoy","access","journalist","worker","delegation","refugee","entry","protest","rally","passage","investigator","expert","monitor","prisoner","woman","flight","vessel","evacuation"]},
  {"group":"public","words":["resident","citizen","people","traveller","traveler","tourist","motorist","national","public","passenger","visitor","driver","household","commuter","parent","customer","consumer","user","investor","patient","swimmer"]},
  {"group":"self","words":["comment","entry","access"]},
  {"group":"refusing","words":["refuse","decline","reject"]},
  {"group":"failing","words":["fail"]},
  {"group":"threatening","words":["threaten"]},
  {"group":"agreeing","words":["agree","promise","pledge","offer","vow","consent","volunteer","undertake","commit","propose"]},
  {"group":"willing","words":["willing","ready","prepared","set","due"]},
  {"group":"transparent","words":["decide","begin","start","continue","try","attempt","move","proceed","resume","manage","go","help","seek"]},
  {"group":"happening","words":["begin","start","erupt","break","take","occur","continue","resume","spread","follow","rage","intensify","flare","happen","go","enter","last","resume","rock","grip","sweep","hit"]},
  {"group":"accident","words":["accident","crash","earthquake","quake","flood","flooding","storm","cyclone","hurricane","typhoon","collision","avalanche","landslide","derailment","tornado","tsunami","virus","outbreak","capsize","capsized","lightning","mudslide","wildfire","stampede","dam","disaster","epidemic","disease","flu","influenza","cholera","covid","covid-19","coronavirus","malaria","ebola","plague","heatwave","blizzard","eruption","volcano","drought","monsoon","rain","rainfall","torrent","rubble"]},
  {"group":"harm","words":["kill","injure","wound","maim","hurt"]},
  {"group":"violence","words":["shot","shooting","gunshot","gunfire","bullet","bomb","blast","explosive","shelling","shell","airstrike","clash","fighting","violence","violent","riot","weapon","gun","knife","grenade","soldier","troop","army","military","unrest","mob","ambush","crackdown","firing","war","battle","murder","hostage","curfew","arson","lynching","stabbing","firearm","rifle","artillery","combat","occupation","settler","warplane","drone","massacre","carnage","bloodshed","rebellion","uprising","insurgency","genocide","assassination"]},
  {"group":"violent","words":["shoot","bomb","shell","stab","storm","ambush","murder","bombard"]},
  {"group":"intent","words":["will","would","shall","wo","'ll","'d"]},
  {"group":"yielding","words":["accept","allow","end","lift","recognise","recognize","negotiate","talk","attend","return","participate","pay","release","withdraw","sign","support","send","stop","surrender","resign","step","leave","join","permit","respond","remove","cooperate","meet","extradite","compromise","extend","hand","bow","yield","tolerate","renew","ratify","pull","back","provide","honour","honor","ease"]},
  {"group":"partitive","words":["state","number","group","thousand","hundred","dozen","score","member","series","wave","ton","tonne","amount","kind","piece","barrage","package","act","campaign","million","billion","team","round","lot","ten","batch","shipment","half","part","most","string","spate","release","delivery","convoy","column","all","some","many","one","two","three","several","crowd","couple","pair","handful","majority","contingent","salvo","volley","right","offer","letter","measure"]},
  {"group":"intransitive","words":["demonstrate","protest","march","rally","resign","surrender","retreat","riot","arrive","scuffle","clash"]},
]
