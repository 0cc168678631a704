/**
 * Writes to a stream at the pace of whoever reads it. When the reader goes away (`hearsay … | head`), writing says so
 * and everything ends quietly.
 */
import type { OutStream } from './streams.ts'

export type Output = {
  /** Resolves once the text is taken; false when nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>
}

/** Any other error than a closed pipe (a full disk) is thrown by `write`. */
export function openOutput(stream: OutStream): Output {
  let failure: NodeJS.ErrnoException | null = null
  stream.on('error', error => {
    failure ??= error
  })
  return {
    write: text =>
      new Promise((resolve, reject) => {
        if (failure !== null) return isClosed(failure) ? resolve(false) : reject(failure)
        stream.write(text, error => {
          if (error === null || error === undefined) resolve(true)
          else if (isClosed(error)) resolve(false)
          else reject(error)
        })
      }),
  }
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return (
    error.code === 'EPIPE' ||
    error.code === 'ERR_STREAM_DESTROYED' ||
    error.code === 'ERR_STREAM_WRITE_AFTER_END'
  )
}
