/** A table in comma-separated values (RFC 4180) → its rows by the names in the first line. */

export function readTableOf(text: string): Record<string, string>[] {
  const [head = [], ...rows] = linesOf(text)
  return rows
    .filter(cells => cells.length > 1)
    .map(cells => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

function linesOf(text: string): string[][] {
  const lines: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  for (let match = cell.exec(text); match !== null && match.index < text.length; match = cell.exec(text)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] !== ',') lines.push([])
  }
  return lines
}
