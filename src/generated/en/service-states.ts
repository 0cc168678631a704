/** Generated from data/en/service-states.yml by `npm run data`. Change the table, not this file. */
export type ServiceStatesRow = {
  readonly state: string
  readonly how: string
  readonly words: readonly string[]
}

export const serviceStates: readonly ServiceStatesRow[] = [
  {"state":"cut","how":"done","words":["cut","sever","shut","close","suspend","halt","cancel","ground","block","disconnect","disable","sever","scrap","knock","switch","turn","seal","shutter","destroy","evacuate","blockade","jam","stop","axe"]},
  {"state":"disrupted","how":"done","words":["disrupt","interrupt","delay","divert","hamper","paralyse","paralyze","cripple","affect","snarl","reroute"]},
  {"state":"degraded","how":"done","words":["restrict","limit","throttle","ration","reduce","slow","overwhelm","overload","damage","curtail","stretch"]},
  {"state":"restored","how":"done","words":["restore","reopen","resume","reconnect","reinstate","repair","re-establish","relaunch","unblock","re-open"]},
  {"state":"working","how":"done","words":["maintain"]},
  {"state":"cut","how":"does","words":["close","fail","collapse","stop","cease","shut","crash","shutter"]},
  {"state":"restored","how":"does","words":["reopen","resume","return","re-open","restart"]},
  {"state":"working","how":"does","words":["work","operate","function","run","broadcast","continue","open"]},
  {"state":"cut","how":"is","words":["closed","shut","down","out","offline","unavailable","off","dead","inaccessible","suspended","blocked","impassable","dark","grounded","unreachable","cut"]},
  {"state":"disrupted","how":"is","words":["intermittent","sporadic","interrupted","disrupted"]},
  {"state":"degraded","how":"is","words":["slow","patchy","unreliable","limited","unstable","overwhelmed","restricted","overloaded","scarce","weak","erratic"]},
  {"state":"working","how":"is","words":["open","available","operational","unaffected","stable","normal","functional","online","intact","working","running"]},
  {"state":"restored","how":"is","words":["back","restored"]},
  {"state":"any","how":"well","words":["reliably","properly","normally","fully","well","everywhere","again"]},
  {"state":"any","how":"remaining","words":["remain","stay","go","be","keep","come","become"]},
  {"state":"any","how":"undone","words":["stop","cease","halt","suspend","interrupt"]},
  {"state":"any","how":"goes-on","words":["continue","keep","remain"]},
  {"state":"any","how":"resumes","words":["resume","restart","begin","start"]},
  {"state":"any","how":"has","words":["have"]},
  {"state":"any","how":"joined","words":["connect","link","hook"]},
  {"state":"any","how":"suffers","words":["lose"]},
  {"state":"any","how":"brings","words":["cause","suffer","report","face","experience","impose","order","see","trigger","bring","hit","follow","affect","leave","plunge","begin","start","occur","continue","spread","last","strike"]},
  {"state":"any","how":"badly","words":["only","partially","partly","sporadically","intermittently","poorly","badly","slowly","erratically","occasionally"]},
]
