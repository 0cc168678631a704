/**
 * PGlite as a connection pool of one, the form in which Kysely's PostgreSQL dialect takes a server. PGlite has a single session, so
 * whoever comes while it is taken waits: two transactions must not share one.
 */
import type { PGlite } from '@electric-sql/pglite'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'

export function pgliteAsPool(pglite: PGlite): PostgresPool {
  const session = new Session(pglite)
  let last: Promise<void> = Promise.resolve()
  return {
    async connect() {
      const before = last
      let release: () => void = () => undefined
      last = new Promise(resolve => {
        release = resolve
      })
      await before
      session.release = release
      return session
    },
    end: () => pglite.close(),
  }
}

type Command = PostgresQueryResult<unknown>['command']

/** The number of rows is only asked of statements that change some, and those are the ones PGlite gives it for. */
class Session implements PostgresPoolClient {
  readonly #pglite: PGlite
  release: () => void = () => undefined

  constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  query<R>(statement: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(
    statement: string | PostgresCursor<R>,
    parameters: ReadonlyArray<unknown> = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof statement !== 'string') throw new Error('PGlite has no cursors.')
    return this.#run<R>(statement, parameters)
  }

  async #run<R>(statement: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<R>> {
    try {
      const { rows, affectedRows = 0 } = await this.#pglite.query<R>(statement, [...parameters])
      const command: Command = /^\s*(?:insert|update|delete)/i.test(statement) ? 'INSERT' : 'SELECT'
      return { command, rowCount: affectedRows, rows }
    } catch (error) {
      // PGlite hangs statement and parameters on its errors: megabytes of reports, for whoever prints one.
      if (error instanceof Error) for (const key of ['params', 'query']) Reflect.deleteProperty(error, key)
      throw error
    }
  }
}
