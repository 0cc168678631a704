/** Runs the command line as a person would, on given input, and keeps what it wrote. */
import { run } from '../../src/cli/run.ts'
import type { OutStream, Streams } from '../../src/cli/streams.ts'

export type Ran = { readonly code: number; readonly out: string; readonly err: string }

export type Setting = {
  readonly stdin?: string | Uint8Array
  readonly env?: Streams['env']
  /** Whether stdout and stderr are a terminal. */
  readonly terminal?: boolean
  readonly columns?: number
}

export async function runHearsay(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, {
    stdin: input(setting.stdin ?? ''),
    stdout: capture(out, setting),
    stderr: capture(err, setting),
    env: setting.env ?? {},
  })
  return { code, out: out.join(''), err: err.join('') }
}

async function* input(bytes: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield bytes
}

function capture(written: string[], { terminal = false, columns }: Setting): OutStream {
  return {
    isTTY: terminal,
    ...(columns === undefined ? {} : { columns }),
    on: () => undefined,
    write: (text, done) => {
      written.push(text)
      done?.(null)
      return true
    },
  }
}
