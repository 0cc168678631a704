/**
 * What `npm start`, `npm test` and `npm run build` do first: check Node, install what is missing, build what is old.
 * Node's own modules only, because this runs before anything is installed.
 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OLDEST_NODE = [20, 19]

/** What the build reads; `dist` is old when one of these is newer than it. */
const SOURCES = ['src', 'docs/record.schema.json', 'tsconfig.json', 'tsconfig.build.json']

/** Ends the process where Node is too old to run this project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  console.error(`Hearsay needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Installs exactly what package-lock.json names, unless node_modules holds it already. */
export function install() {
  if (isInstalled()) return
  console.error('Installing the packages that package-lock.json names (once; takes a minute) …')
  if (run('npm', ['ci', '--include=dev', '--silent']) === 0) return
  console.error('`npm ci` failed. Is the package registry within reach? Run `npm ci` to see what it says.')
  process.exit(1)
}

/** Compiles src/ to dist/, unless dist/ is newer. A build that fails leaves the last good one. */
export function build() {
  const built = join(ROOT, 'dist')
  if (existsSync(built) && changed(built) >= Math.max(...SOURCES.map(name => newest(join(ROOT, name)))))
    return
  console.error('Building …')
  const fresh = join(ROOT, `node_modules/.build-${process.pid}`)
  const compiled = runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', fresh])
  if (compiled === 0) finish(fresh, built)
  rmSync(fresh, { recursive: true, force: true })
  if (compiled === 0) return
  console.error('The build failed: see the errors above.')
  process.exit(1)
}

/** Runs a command in the project's folder, its output going where ours goes; returns its exit code. */
export function run(command, args) {
  // On Windows npm is a batch file, which only a shell runs.
  const shell = command === 'npm' && process.platform === 'win32'
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell }).status ?? 1
}

/** Runs a tool of node_modules by its path there, with this Node. */
export function runTool(path, args) {
  return run(process.execPath, [join(ROOT, 'node_modules', path), ...args])
}

/** Whether every package of the lock file is there in its version; one made for another machine may be missing. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] === undefined ? optional : present[path].version === version),
  )
}

function packagesOf(lockFile) {
  const path = join(ROOT, lockFile)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

function finish(fresh, built) {
  cpSync(join(ROOT, 'docs/record.schema.json'), join(fresh, 'schema.json'))
  cpSync(join(ROOT, 'src/generated/gazetteer.txt'), join(fresh, 'generated/gazetteer.txt'))
  copyEmptyRecord(join(fresh, 'empty-record.tar.gz'))
  chmodSync(join(fresh, 'cli/main.js'), 0o755)
  rmSync(built, { recursive: true, force: true })
  renameSync(fresh, built)
}

/** Made once for a version of PGlite. Without it records are begun all the same, only slower. */
function copyEmptyRecord(to) {
  const { version } = packagesOf('package-lock.json')['node_modules/@electric-sql/pglite']
  const kept = join(ROOT, `node_modules/.empty-record-${version}.tar.gz`)
  if (!existsSync(kept)) run(process.execPath, ['scripts/empty-record.mjs', kept])
  if (existsSync(kept)) cpSync(kept, to)
}

function newest(path) {
  if (!statSync(path).isDirectory()) return changed(path)
  return Math.max(changed(path), ...readdirSync(path).map(name => newest(join(path, name))))
}

function changed(path) {
  return statSync(path).mtimeMs
}
