/** Names read lately, so that a name that comes up again is not read again. Reading has no side effects: only time is saved. */
import { type ActorKind, type ReadName, readName } from './same-name.ts'

const MOST_REMEMBERED = 20_000
const remembered = new Map<string, ReadName>()

export function rememberedName(name: string, kind: ActorKind): ReadName {
  const key = `${kind} ${name}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const read = readName({ name, kind })
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, read)
  return read
}
