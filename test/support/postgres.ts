/**
 * A PostgreSQL server for a test, in a temporary folder, from Debian's package or one that `pg_config` tells of; or the one that
 * `HEARSAY_TEST_POSTGRES` names. PostgreSQL refuses to run as root, so root hands it to another user.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export type Server = {
  /** The address of a new, empty database. */
  database(): Promise<string>
  stop(): Promise<void>
}

/** Null where there is no PostgreSQL to start. */
export async function startPostgres(): Promise<Server | null> {
  const given = process.env['HEARSAY_TEST_POSTGRES']
  if (given !== undefined && given !== '') return { database: () => newDatabase(given), stop: async () => {} }
  const bin = findBin()
  return bin === null ? null : await startIn(bin)
}

/** The newest version of Debian's package, then whatever `pg_config` belongs to. */
function findBin(): string | null {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const folders = [...versions.map(version => join(root, version, 'bin')), ...(told ? [told] : [])]
  return (
    folders.find(folder => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null
  )
}

async function startIn(bin: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'))
  const user = userFor(folder)
  const as = (program: string, args: readonly string[]) => runAs(user, join(bin, program), { args, folder })
  const data = join(folder, 'data')
  const port = await freePort()
  as('initdb', ['-D', data, '-U', 'hearsay', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const settings = `-c listen_addresses=127.0.0.1 -p ${port} -c unix_socket_directories= -c fsync=off`
  as('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
  return {
    database: () => newDatabase(`postgres://hearsay@127.0.0.1:${port}/postgres`),
    async stop() {
      as('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

let made = 0

async function newDatabase(server: string): Promise<string> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  const name = `hearsay_test_${process.pid}_${++made}`
  await client.query(`drop database if exists ${name}`)
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.toString()
}

type User = { readonly name: string; readonly uid: number; readonly gid: number }

/** Null: the one who runs the test. */
function userFor(folder: string): User | null {
  if (process.getuid?.() !== 0) return null
  const name = ['postgres', 'nobody'].find(one => spawnSync('id', ['-u', one]).status === 0)
  if (name === undefined)
    throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody.')
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  const user = { name, uid: id('-u'), gid: id('-g') }
  chownSync(folder, user.uid, user.gid)
  return user
}

type Run = { readonly args: readonly string[]; readonly folder: string }

function runAs(user: User | null, program: string, { args, folder }: Run): void {
  const as = user === null ? {} : { uid: user.uid, gid: user.gid }
  // What it prints would keep the pipe open for as long as the server runs.
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: 'ignore', ...as })
  if (status !== 0) throw new Error(`${program} failed (${error?.message ?? `exit code ${status}`}).`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
