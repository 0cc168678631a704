/** Opens a record on a PostgreSQL server, and says in words why one cannot be reached. No password stands in what it says. */
import type { PostgresPool } from 'kysely'
import pg from 'pg'
import { StoreError, type StoreProblem } from './store-error.ts'

const CONNECTIONS = 4
/** Milliseconds after which a server that says nothing is taken to be out of reach. */
const PATIENCE = 10_000

export function isServer(where: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(where)
}

/** Where a record is, a folder or a server, as it may be shown. */
export function shownPlace(where: string): string {
  return isServer(where) ? withoutPassword(where) : where
}

/** The address as it may be shown. */
export function withoutPassword(address: string): string {
  try {
    const url = new URL(address)
    url.password = ''
    for (const key of [...url.searchParams.keys()]) if (/pass/i.test(key)) url.searchParams.delete(key)
    return url.toString()
  } catch {
    return 'postgres://…' // what of it is the password cannot be told
  }
}

export function openServer(address: string): PostgresPool {
  try {
    new URL(address)
    const pool = new pg.Pool({
      connectionString: address,
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE,
      application_name: 'hearsay',
    })
    // A connection that breaks while nobody uses it is replaced by the next query; without this it would end the process.
    pool.on('error', () => undefined)
    return pool as PostgresPool
  } catch (error) {
    throw new StoreError('wrong address', {
      problem: `${withoutPassword(address)} is not the address of a PostgreSQL server.`,
      advice:
        'Write it as postgres://user:password@host:5432/database, with % escapes for special characters.',
      cause: withoutSecrets(error),
    })
  }
}

type Said = { readonly kind: StoreProblem; readonly problem: string; readonly advice: string }

/** A problem with the server in words; anything else is given back as it is. */
export function toServerError(address: string, error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error
  const said = explain(withoutPassword(address), error)
  return said === null ? error : new StoreError(said.kind, { ...said, cause: withoutSecrets(error) })
}

function explain(shown: string, error: Error): Said | null {
  const { code = '', syscall } = error as NodeJS.ErrnoException
  const { message } = error
  if (syscall === 'open')
    return {
      kind: 'wrong address',
      problem: `A file that ${shown} names cannot be read (${code}).`,
      advice: 'Check sslrootcert, sslcert and sslkey.',
    }
  if (code.startsWith('28'))
    return {
      kind: 'refused',
      problem: `The server ${shown} refused the user or the password.`,
      advice: 'Check both, and that the server lets this user in from here (pg_hba.conf).',
    }
  if (code === '3D000')
    return {
      kind: 'refused',
      problem: `The server ${shown} has no such database.`,
      advice: 'Create it (createdb), or name one that is there.',
    }
  if (code === '42501')
    return {
      kind: 'no permission',
      problem: `The user may not write to ${shown}.`,
      advice: 'Let the owner of the database grant CREATE on it, or use a database of this user.',
    }
  if (code === '53100')
    return {
      kind: 'disk full',
      problem: `The server ${shown} has no room left.`,
      advice: 'Make room there and do it again: what was confirmed is kept.',
    }
  if (code === '53300' || code.startsWith('57P'))
    return {
      kind: 'unreachable',
      problem: `The server ${shown} takes no connection now: ${message}.`,
      advice: 'Try again when it is up and has connections free.',
    }
  return isUnreachable(code, message)
    ? {
        kind: 'unreachable',
        problem: `The server ${shown} cannot be reached${code === '' ? '' : ` (${code})`}.`,
        advice: 'Is it running, and are host, port and TLS settings (sslmode=…) right?',
      }
    : null
}

function isUnreachable(code: string, message: string): boolean {
  return (
    /^(?:ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|EPIPE|ENOENT|EACCES|08|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_|UNABLE_)/.test(
      code,
    ) || /timeout|SSL|terminated|certificate/i.test(message)
  )
}

/** The message alone: an error of a driver may carry the address and with it the password. */
function withoutSecrets(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined
  return new Error(error.message.replace(/postgres(?:ql)?:\/\/\S*/gi, 'postgres://…'))
}
