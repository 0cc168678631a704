/** Generated from GeoNames and data/places/gazetteer/ by `npm run data`. Reads the file beside it, once. */
import { readFileSync } from 'node:fs'

export const gazetteer: string = readFileSync(new URL('./gazetteer.txt', import.meta.url), 'latin1')
