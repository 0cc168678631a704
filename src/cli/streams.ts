/** What the command line is given by whoever runs it: the three streams and the environment. Tests give their own. */

export type OutStream = {
  readonly write: (text: string, done?: (error?: Error | null) => void) => boolean
  readonly on: (event: 'error', listener: (error: NodeJS.ErrnoException) => void) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export type Streams = {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: OutStream
  readonly stderr: OutStream
  readonly env: Readonly<Record<string, string | undefined>>
}
