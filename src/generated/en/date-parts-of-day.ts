/** Generated from data/en/date-parts-of-day.yml by `npm run data`. Change the table, not this file. */
export type DatePartsOfDayRow = {
  readonly word: string
  readonly code: string
  readonly from: number
  readonly to: number
  readonly plural?: boolean
}

export const datePartsOfDay: readonly DatePartsOfDayRow[] = [
  {"word":"morning","code":"TMO","from":6,"to":12},
  {"word":"mornings","code":"TMO","from":6,"to":12,"plural":true},
  {"word":"dawn","code":"TMO","from":6,"to":12},
  {"word":"sunrise","code":"TMO","from":6,"to":12},
  {"word":"daybreak","code":"TMO","from":6,"to":12},
  {"word":"afternoon","code":"TAF","from":12,"to":18},
  {"word":"afternoons","code":"TAF","from":12,"to":18,"plural":true},
  {"word":"evening","code":"TEV","from":18,"to":24},
  {"word":"evenings","code":"TEV","from":18,"to":24,"plural":true},
  {"word":"dusk","code":"TEV","from":18,"to":24},
  {"word":"sunset","code":"TEV","from":18,"to":24},
  {"word":"nightfall","code":"TEV","from":18,"to":24},
  {"word":"night","code":"TNI","from":18,"to":30},
  {"word":"nights","code":"TNI","from":18,"to":30,"plural":true},
  {"word":"daytime","code":"TDT","from":6,"to":18},
  {"word":"noon","code":"T12:00","from":12,"to":12},
  {"word":"midday","code":"T12:00","from":12,"to":12},
  {"word":"mid-day","code":"T12:00","from":12,"to":12},
  {"word":"midnight","code":"T24:00","from":24,"to":24},
]
