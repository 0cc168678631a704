/** Generated from data/kinds.yml by `npm run data`. Change the table, not this file. */
export type KindsRow = {
  readonly measure: string
  readonly over: string
  readonly label: string
  readonly of: string
  readonly same: readonly string[]
  readonly nouns: readonly string[]
}

export const kinds: readonly KindsRow[] = [
  {"measure":"killed","over":"harm","label":"killed","of":"people","same":["of","place","when"],"nouns":["death","fatality","dead","corpse","body","killing","murder"]},
  {"measure":"injured","over":"harm","label":"injured","of":"people","same":["of","place","when"],"nouns":["injury","injured","wounded"]},
  {"measure":"casualties","over":"harm","label":"killed or injured","of":"people","same":["of","place","when"],"nouns":["casualty"]},
  {"measure":"arrested","over":"acts","label":"arrested","of":"people","same":["of","place","when"],"nouns":["arrest","detention","detainee"]},
  {"measure":"missing","over":"state","label":"missing","of":"people","same":["of","place","when"],"nouns":["disappearance"]},
  {"measure":"trapped","over":"state","label":"trapped","of":"people","same":["of","place","when"],"nouns":[]},
  {"measure":"displaced","over":"acts","label":"driven from home","of":"people","same":["of","place","when"],"nouns":["refugee","displaced"]},
  {"measure":"evacuated","over":"acts","label":"evacuated","of":"people","same":["of","place","when"],"nouns":["evacuee"]},
  {"measure":"abducted","over":"acts","label":"abducted or held","of":"people","same":["of","place","when"],"nouns":["hostage","captive","kidnapping","abduction"]},
  {"measure":"infected","over":"acts","label":"infected","of":"people","same":["place","when"],"nouns":["infection"]},
  {"measure":"hospitalised","over":"state","label":"in hospital","of":"people","same":["of","place","when"],"nouns":["hospitalisation","hospitalization"]},
  {"measure":"rescued","over":"acts","label":"rescued","of":"people","same":["of","place","when"],"nouns":["survivor"]},
  {"measure":"troops","over":"state","label":"soldiers","of":"people","same":["of","place","when"],"nouns":["troop","soldier","serviceman","paratrooper","peacekeeper","marine","conscript","reservist","guardsman","trooper"]},
  {"measure":"police","over":"state","label":"police","of":"people","same":["of","place","when"],"nouns":["police","policeman","policewoman","gendarme","constable","carabinero"]},
  {"measure":"attackers","over":"state","label":"attackers","of":"people","same":["of","place","when"],"nouns":["gunman","attacker","assailant","militant","rebel","insurgent","guerrilla","terrorist","extremist","fighter","bomber","jihadist","mercenary","hijacker","kidnapper","militiaman"]},
  {"measure":"protesters","over":"day","label":"protesters","of":"people","same":["place","when"],"nouns":["protester","protestor","demonstrator","marcher","rioter","picketer","striker"]},
  {"measure":"homes","over":"acts","label":"homes","of":"things","same":["place","when"],"nouns":["home","house","dwelling","apartment"]},
  {"measure":"vehicles","over":"acts","label":"vehicles","of":"things","same":["place","when"],"nouns":["vehicle","car","bus","truck","lorry","tank","ambulance","van","jeep","motorcycle"]},
  {"measure":"attacks","over":"acts","label":"attacks","of":"things","same":["place","when"],"nouns":["attack","bombing","shooting","explosion","blast","airstrike","raid","ambush"]},
]
