/** `1 report`, `11 reports`, `1,204 reports`. */
import { grouped } from './grouped.ts'

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
