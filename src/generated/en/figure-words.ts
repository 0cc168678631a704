/** Generated from data/en/figure-words.yml by `npm run data`. Change the table, not this file. */
export type FigureWordsRow = {
  readonly measure: string
  readonly as: string
  readonly words: readonly string[]
  readonly careful?: boolean
}

export const figureWords: readonly FigureWordsRow[] = [
  {"measure":"killed","as":"done","words":["kill","murder","assassinate","slay","massacre","behead","lynch","slaughter","martyr"]},
  {"measure":"killed","as":"done","careful":true,"words":["execute","eliminate","neutralise","neutralize","liquidate"]},
  {"measure":"killed","as":"does","words":["die","perish","drown","succumb"]},
  {"measure":"killed","as":"state","words":["dead","killed","slain","murdered"]},
  {"measure":"killed","as":"act","words":["death","deaths","killing","killings","murder","murders","assassination","assassinations","slaying","massacre","execution","executions","killers","murderers","assassins","slayers","bodies","body","corpses","corpse","remains"]},
  {"measure":"killed","as":"phrase","words":["shot dead","shot and killed","shooting dead","shot to death","gunned down","gunning down","stabbed to death","beaten to death","burned to death","burnt to death","hacked to death","crushed to death","lost their lives","lost his life","lost her life","lose their lives","blown up","mowed down"]},
  {"measure":"injured","as":"done","words":["injure","wound","hurt","maim"]},
  {"measure":"injured","as":"state","words":["injured","wounded","hurt"]},
  {"measure":"injured","as":"act","words":["wounding","injuring","injury","injuries"]},
  {"measure":"injured","as":"phrase","words":["sustained injuries","suffered injuries","suffered burns","suffered wounds"]},
  {"measure":"arrested","as":"done","words":["arrest","detain","jail","imprison","apprehend"]},
  {"measure":"arrested","as":"done","careful":true,"words":["capture"]},
  {"measure":"arrested","as":"state","words":["arrested","detained","jailed","imprisoned","captured"]},
  {"measure":"arrested","as":"act","words":["arrest","arrests","detention","capture"]},
  {"measure":"arrested","as":"phrase","words":["taken into custody","rounded up","rounding up","in custody","taken prisoner"]},
  {"measure":"missing","as":"does","careful":true,"words":["disappear","vanish"]},
  {"measure":"missing","as":"state","words":["missing","unaccounted"]},
  {"measure":"missing","as":"act","words":["disappearance","disappearances"]},
  {"measure":"missing","as":"phrase","words":["gone missing","went missing"]},
  {"measure":"displaced","as":"done","words":["displace","uproot"]},
  {"measure":"displaced","as":"does","words":["flee"]},
  {"measure":"displaced","as":"state","words":["displaced","homeless"]},
  {"measure":"displaced","as":"phrase","words":["driven from their homes","made homeless","left homeless","left their homes"]},
  {"measure":"evacuated","as":"done","words":["evacuate"]},
  {"measure":"evacuated","as":"state","words":["evacuated"]},
  {"measure":"evacuated","as":"act","words":["evacuation"]},
  {"measure":"evacuated","as":"phrase","words":["moved to safety","taken to safety"]},
  {"measure":"abducted","as":"done","words":["abduct","kidnap"]},
  {"measure":"abducted","as":"state","words":["abducted","kidnapped"]},
  {"measure":"abducted","as":"act","words":["kidnapping","kidnappings","abduction","abductions","kidnappers","captors"]},
  {"measure":"abducted","as":"phrase","words":["taken hostage","held hostage","taken captive","held captive"]},
  {"measure":"infected","as":"done","words":["infect"]},
  {"measure":"infected","as":"state","words":["infected"]},
  {"measure":"infected","as":"phrase","words":["tested positive","fallen ill","fell ill"]},
  {"measure":"hospitalised","as":"done","words":["hospitalise","hospitalize"]},
  {"measure":"hospitalised","as":"state","words":["hospitalised","hospitalized"]},
  {"measure":"hospitalised","as":"phrase","words":["taken to hospital","rushed to hospital","treated in hospital","in hospital","taken to hospitals","admitted to hospital","taken to the hospital"]},
  {"measure":"rescued","as":"done","words":["rescue"]},
  {"measure":"rescued","as":"state","words":["rescued"]},
  {"measure":"rescued","as":"act","words":["rescue"]},
  {"measure":"rescued","as":"phrase","words":["pulled from the rubble","pulled out alive","brought to safety"]},
  {"measure":"protesters","as":"does","words":["demonstrate","protest","march","rally"]},
  {"measure":"protesters","as":"phrase","words":["took to the streets","taken to the streets","taking to the streets"]},
]
