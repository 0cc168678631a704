/** `npm start`: from a fresh clone to the demonstration. Arguments go to the command line: `npm start -- read FILE`. */
import { build, install, requireNode, run } from './prepare.mjs'

requireNode()
install()
build()
const args = process.argv.slice(2)
process.exitCode = run(process.execPath, ['dist/cli/main.js', ...(args.length > 0 ? args : ['demo'])])
