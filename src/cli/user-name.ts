/** Whoever runs this, as the system calls them. */
import { userInfo } from 'node:os'

export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
