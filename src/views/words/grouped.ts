/** `1234567` → `1,234,567`. By hand, because the first `toLocaleString` of a process takes as long as a whole report. */
export function grouped(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const rounded = Math.round(Math.abs(value) * 1000) / 1000
  const digits = Number.isInteger(rounded) ? BigInt(rounded).toString() : String(rounded)
  const [whole = '', fraction] = digits.split('.')
  const first = whole.length % 3
  const groups = [whole.slice(0, first), ...(whole.slice(first).match(/\d{3}/g) ?? [])]
  const shown = groups.filter(group => group !== '').join(',')
  return `${value < 0 ? '-' : ''}${shown}${fraction === undefined ? '' : `.${fraction}`}`
}
