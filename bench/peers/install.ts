/**
 * A virtual environment of Python for the peers, and what is missing where none can be made.
 *
 * Nothing is fetched unless somebody asks: the packages are large, and CI must not depend on a registry.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url))
/** Git ignores it, and so do the checks of style. */
export const CACHE = fileURLToPath(new URL('../../node_modules/.cache/hearsay-peers', import.meta.url))

const WINDOWS = process.platform === 'win32'
const OLDEST_MINOR = 10
const LINES_OF_ERROR = 5

/** Something outside the project that the comparison needs; the message says what and how to get it. */
export class PeerMissing extends Error {}

/** The Python of an environment, whether it is there or not. */
export function pythonIn(home: string): string {
  return WINDOWS ? join(home, 'Scripts', 'python.exe') : join(home, 'bin', 'python')
}

/** Makes the environment and installs the peers by their package names; quick where both are there. */
export function install(home: string): void {
  const python = systemPython()
  console.error(`Installing the packages of ${REQUIREMENTS} into ${home}; about 600 MB, a minute or two.`)
  must(
    python,
    ['-m', 'venv', home],
    'Python cannot make a virtual environment. On Debian and Ubuntu: apt install python3-venv.',
  )
  must(
    pythonIn(home),
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS],
    'pip could not install the packages. It needs the network, or a mirror that it is set up to use.',
  )
}

function systemPython(): string {
  const python = WINDOWS ? 'python' : 'python3'
  const { error, stdout } = spawnSync(python, ['-c', 'import sys; print(*sys.version_info[:2])'], {
    encoding: 'utf8',
  })
  const wanted = `Python 3.${OLDEST_MINOR} or newer`
  if (error !== undefined) throw new PeerMissing(`No ${python} here: the peer needs ${wanted}.`)
  const [major = 0, minor = 0] = stdout.trim().split(' ').map(Number)
  if (major !== 3 || minor < OLDEST_MINOR)
    throw new PeerMissing(`${python} is ${major}.${minor}: the peer needs ${wanted}.`)
  return python
}

function must(command: string, args: readonly string[], otherwise: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return
  const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-LINES_OF_ERROR)
  throw new PeerMissing([otherwise, 'It said:', ...said].join('\n'))
}
