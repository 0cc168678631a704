/** The options of `hearsay read` as typed → checked values. A value that cannot be meant is a usage error. */
import { InvalidArgumentError } from 'commander'
import type { ReaderKind } from '../app/open-reader.ts'
import { isTimezone } from '../intake/civil-time.ts'
import { parsePublished } from '../intake/published.ts'

/** As commander gives them: absent where not typed. */
export type TypedOptions = {
  readonly json?: true
  readonly explain?: true
  readonly published?: string
  readonly outlet?: string
  readonly timezone?: string
  readonly language?: 'en'
  readonly threads?: number
  readonly reader?: ReaderKind
}

export function published(value: string): string {
  const parsed = parsePublished(value)
  if (parsed === null) throw new InvalidArgumentError('Write it as 2022-01-07 or 2022-01-07T18:05.')
  return value
}

export function timezone(value: string): string {
  if (!isTimezone(value)) throw new InvalidArgumentError('Name a zone of the IANA list, such as Asia/Almaty.')
  return value
}

export function language(value: string): 'en' {
  if (value !== 'en') throw new InvalidArgumentError('Hearsay reads English only: en.')
  return value
}

export function reader(value: string): ReaderKind {
  if (value !== 'tagger' && value !== 'rules')
    throw new InvalidArgumentError('There are two: tagger and rules.')
  return value
}

export function threads(value: string): number {
  const count = Number(value)
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError('Give a number of threads; 0 uses none.')
  return count
}
