/** Generated from data/en/holidays.yml by `npm run data`. Change the table, not this file. */
export type HolidaysRow = {
  readonly word: string
  readonly month?: number
  readonly day?: number
  readonly nth?: number
  readonly weekday?: number
  readonly easter?: number
}

export const holidays: readonly HolidaysRow[] = [
  {"word":"christmas","month":12,"day":25},
  {"word":"christmas day","month":12,"day":25},
  {"word":"christmas eve","month":12,"day":24},
  {"word":"orthodox christmas","month":1,"day":7},
  {"word":"boxing day","month":12,"day":26},
  {"word":"new year's day","month":1,"day":1},
  {"word":"new year's eve","month":12,"day":31},
  {"word":"valentine's day","month":2,"day":14},
  {"word":"st patrick's day","month":3,"day":17},
  {"word":"may day","month":5,"day":1},
  {"word":"bastille day","month":7,"day":14},
  {"word":"fourth of july","month":7,"day":4},
  {"word":"halloween","month":10,"day":31},
  {"word":"armistice day","month":11,"day":11},
  {"word":"veterans day","month":11,"day":11},
  {"word":"nowruz","month":3,"day":21},
  {"word":"thanksgiving","month":11,"nth":4,"weekday":4},
  {"word":"thanksgiving day","month":11,"nth":4,"weekday":4},
  {"word":"labor day","month":9,"nth":1,"weekday":1},
  {"word":"memorial day","month":5,"nth":-1,"weekday":1},
  {"word":"good friday","easter":-2},
  {"word":"easter","easter":0},
  {"word":"easter sunday","easter":0},
  {"word":"easter monday","easter":1},
]
