/** Generated from data/en/counted-classes.yml by `npm run data`. Change the table, not this file. */
export type CountedClassesRow = {
  readonly class: string
  readonly words: readonly string[]
}

export const countedClasses: readonly CountedClassesRow[] = [
  {"class":"people","words":["people","person","persons","resident","residents","inhabitant","inhabitants","villager","villagers","victim","victims","dead","body","bodies","corpse","corpses","death","deaths","fatality","fatalities","casualty","casualties","injured","wounded","missing","human","humans","life","lives","individual","individuals","citizen","citizens","local","locals","others","them","they","evacuee","evacuees","survivor","survivors","injury","injuries","arrest","arrests","detainee","detainees","demonstrator","demonstrators","protester","protesters","protestor","protestors","marcher","marchers"]},
  {"class":"children","words":["child","children","minor","minors","kid","kids","infant","infants","baby","babies","boy","boys","girl","girls","teenager","teenagers","pupil","pupils","schoolchildren"]},
  {"class":"women","words":["woman","women"]},
  {"class":"men","words":["man","men"]},
  {"class":"civilians","words":["civilian","civilians","noncombatant","noncombatants"]},
  {"class":"soldiers","words":["soldier","soldiers","troop","troops","serviceman","servicemen","conscript","conscripts","paratrooper","paratroopers","marine","marines","reservist","reservists"]},
  {"class":"police","words":["police","policeman","policemen","policewoman","policewomen","officer","officers","gendarme","gendarmes","constable","constables"]},
  {"class":"security forces","words":["guard","guards","guardsman","guardsmen","personnel"]},
  {"class":"attackers","words":["gunman","gunmen","attacker","attackers","militant","militants","rebel","rebels","insurgent","insurgents","guerrilla","guerrillas","terrorist","terrorists","fighter","fighters","jihadist","jihadists","extremist","extremists"]},
  {"class":"workers","words":["worker","workers","employee","employees","labourer","labourers","laborer","laborers"]},
  {"class":"journalists","words":["journalist","journalists","reporter","reporters"]},
  {"class":"rescuers","words":["rescuer","rescuers","firefighter","firefighters","paramedic","paramedics"]},
  {"class":"homes","words":["home","homes","house","houses","dwelling","dwellings","apartment","apartments"]},
  {"class":"vehicles","words":["vehicle","vehicles","car","cars","bus","buses","truck","trucks","lorry","lorries"]},
]
