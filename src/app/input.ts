/** One thing to read: a file by its path, bytes already at hand (standard input), or a path that leads nowhere. */
import type { Notice } from '../intake/notice.ts'

export type Input =
  | { readonly kind: 'path'; readonly file: string; readonly size: number }
  | { readonly kind: 'bytes'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly notice: Notice }
