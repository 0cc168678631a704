/** `npm run build`: src/ → dist/, where dist/ is older. */
import { build, install, requireNode } from './prepare.mjs'

requireNode()
install()
build()
