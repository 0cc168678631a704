/**
 * A PostgreSQL server for the store's tests: installed through apt-get where there is none. The tests start one of their own in a
 * temporary folder, so the package's own is not begun. Node's modules only.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGES = '/usr/lib/postgresql'

/** Does nothing where one is there or named. Where none can be installed, says so; the test that needs it then fails and says why. */
export function installPostgres() {
  const { HEARSAY_TEST_POSTGRES: named, HEARSAY_WITHOUT_POSTGRES: without } = process.env
  if (named || without === '1' || isInstalled()) return
  if (spawnSync('apt-get', ['--version']).status !== 0) {
    console.error('There is no PostgreSQL server here and no apt-get to install it with.')
    return
  }
  console.error('Installing PostgreSQL through apt-get, for the tests of the store (once) …')
  withoutCluster()
  if (apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'postgresql')) return
  console.error('apt-get could not install postgresql: see above.')
}

function isInstalled() {
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const versions = existsSync(PACKAGES) ? readdirSync(PACKAGES) : []
  const folders = versions.map(version => join(PACKAGES, version, 'bin')).concat(told ? [told] : [])
  return folders.some(folder => existsSync(join(folder, 'initdb')))
}

/** Only root may write there; for others the package begins its server, which does no harm. */
function withoutCluster() {
  if (process.getuid?.() !== 0) return
  mkdirSync('/etc/postgresql-common', { recursive: true })
  const settings = '/etc/postgresql-common/createcluster.conf'
  if (!existsSync(settings)) writeFileSync(settings, 'create_main_cluster = false\n')
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const [command, ...first] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  return spawnSync(command, [...first, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}
