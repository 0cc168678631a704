/** Generated from data/en/figure-cues.yml by `npm run data`. Change the table, not this file. */
export type FigureCuesRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const figureCues: readonly FigureCuesRow[] = [
  {"kind":"toll","words":["toll","tally","count"]},
  {"kind":"group","words":["group","total","crowd","team","column","convoy","family","number","gang","band","mob","batch","patrol"]},
  {"kind":"linking","words":["be","is","are","was","were","been","being","have","has","had","feared","presumed","believed","reported","confirmed","left","leaving","still","listed","as","also","all","found","declared","officially","reportedly","seriously","critically","badly","slightly","severely","lightly","gravely","remain","remained","remains","pronounced","of","them","whom","seemingly","now","already","either"]},
  {"kind":"unreal","words":["could","would","should","must","might","can","ca","never","not","n't","unless","if"]},
  {"kind":"real","words":["reported","said","believed","known","confirmed","thought","feared","found","understood","forced","forcing","had","seem","appears","causing","caused","able","managed","helped"]},
  {"kind":"included","words":["including","among them","among whom","of whom","of them","counting","as well as","along with","together with"]},
  {"kind":"total","words":["so far","to date","in total","in all","overall","altogether","total","cumulative","since","thus far","until now","brings the","bringing the","brought the","bring the"]},
  {"kind":"period","words":["overnight","in the past","in the last","over the past","over the last","during the past","in the previous","in a single day","per day","daily","within"]},
  {"kind":"taking","words":["claim","claims","claimed","claiming","cost","costing","take","took","taken","taking","lose","lost","losing"]},
  {"kind":"impersonal","words":["bill","deal","plan","hope","group","government","time","project","police","army","people","population","public","crowd","team","party","economy","peace","story","reputation","family","sector","country","pride","couple","percentage","number","everyone","everybody","anyone","someone","somebody","nobody","nothing","everything","something","anything","none","majority","rest","one","idea","chance","proposal","measure","company","city","village","town","area","region","patrol","convoy","animal","dog","horse","cow","bulldog","cat","bear","elephant","whale","tiger","lion","puppy","bird","bull","sheep","camel","donkey","pet","poverty","tree","plant","bank","shop","bridge","battery","phone","engine"]},
  {"kind":"people","words":["people","persons","person","men","man","women","woman","criminals","criminal","prisoners","prisoner","civilians","civilian","hostages","members","member","enemies","bandits","bandit","commanders","commander","leaders","leader","officers","officer","suspects","suspect","sailors","airmen","combatants","saboteurs","traitors","spies","spy","others","relatives","villagers","villager","peasants","peasant","residents","resident","students","student","children","child","boys","girls","priests","priest","journalists","journalist","servants","agents","agent","operatives","operative","guards","guard","intruders","intruder","looters","looter","extremists","separatists","defenders","invaders","occupiers","personnel","youths","teenagers","miners","miner","workers","worker","passengers","passenger","climbers","tourists","tourist","pupils","migrants","patients","families","migrant","firefighters","fishermen","crew"]},
  {"kind":"whole","words":["members","member","units","columns","groups","companies","detachments","waves","crowds","ranks","bodies","pairs","teams","contingents"]},
  {"kind":"clause","words":["after","before","when","while","because","as","since","if","that","although","though","until","where","whether","than","said","says","say"]},
  {"kind":"setting","words":["put","raise","lower","revise","update","correct","cut","increase","set","bring","give","adjust"]},
  {"kind":"counting","words":["count","estimate","speak","talk","report","confirm","register","record","list","cite","announce"]},
  {"kind":"total-word","words":["figure","number","total","toll","tally","count","estimate","it"]},
  {"kind":"attendance","words":["took part","taken part","taking part","take part","turned out","attended","joined in"]},
  {"kind":"protest","words":["protest","protests","demonstration","demonstrations","march","marches","rally","rallies","demonstrated","protested","marched","rallied","demonstrators","protesters"]},
  {"kind":"lasting","words":["trapped","missing"]},
  {"kind":"finding","words":["found","located","accounted","traced","recovered","rescued","freed","identified"]},
  {"kind":"wrecking","words":["destroy","wreck","flatten","burn","bury","demolish","damage","raze","engulf"]},
  {"kind":"deploying","words":["send","deploy","dispatch","station"]},
  {"kind":"disease","words":["cholera","measles","ebola","malaria","dengue","typhoid","polio","covid","covid-19","coronavirus","influenza","flu","diphtheria","meningitis","plague","mpox","hepatitis","tuberculosis","anthrax","sars","mers","zika","dysentery","virus","infection","disease"]},
  {"kind":"culprit","words":["suspect","suspects","robber","robbers","thief","thieves","burglar","burglars","prisoner","prisoners","inmate","inmates","men","assailants","criminals","drivers","driver","culprits","miscreants","youths","kidnappers","hijackers","smugglers"]},
]
