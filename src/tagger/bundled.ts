/** The trained reader that comes with the package: two folders up, whether this runs from `src/` or from `dist/`. */
import { fileURLToPath } from 'node:url'

export const BUNDLED = fileURLToPath(new URL('../../models/reader', import.meta.url))
