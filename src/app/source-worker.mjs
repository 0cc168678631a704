/** Starts `reader-worker.ts` where the source itself is run (tests, scripts); the built package has no use for it. */
import { register } from 'tsx/esm/api'

register()
await import('./reader-worker.ts')
