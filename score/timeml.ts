/**
 * A TimeML file → its plain text, publication date and gold time expressions. Tags inside `<TEXT>` are taken out and
 * XML entities read, so that offsets point into the plain text: `On <TIMEX3 …>Friday</TIMEX3>` is `On Friday`, 3-9.
 */
export type GoldTime = {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly type: string
  readonly value: string
}

export type TimemlDocument = {
  readonly text: string
  /** The value of the document creation time, where it is a day; null otherwise. */
  readonly published: string | null
  readonly times: readonly GoldTime[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads one file's content. The creation time itself is not among its times. */
export function readTimeml(content: string): TimemlDocument {
  const head = between(content, '<DCT>', '</DCT>')
  const published = /^\d{4}-\d{2}-\d{2}/.exec(attribute(head, 'value') ?? '')?.[0] ?? null
  const times: GoldTime[] = []
  const open: { start: number; tag: string }[] = []
  let text = ''
  for (const [piece] of between(content, '<TEXT>', '</TEXT>').matchAll(/<[^>]*>|[^<]+/g)) {
    if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, tag: piece })
    else if (piece.startsWith('</TIMEX3')) {
      const last = open.pop()
      if (last !== undefined) times.push(goldTime(text, last.start, last.tag))
    } else if (!piece.startsWith('<')) text += unescapeXml(piece)
  }
  return { text, published, times: times.filter(time => time.end > time.start) }
}

function goldTime(text: string, start: number, tag: string): GoldTime {
  const type = attribute(tag, 'type') ?? 'DATE'
  const value = padWeek(attribute(tag, 'value') ?? '')
  return { start, end: text.length, words: text.slice(start), type, value }
}

/** The corpora write `1998-W8`, ISO 8601 has `1998-W08`: one week, two spellings. */
export function padWeek(value: string): string {
  return value.replace(/-W(\d)(?!\d)/, '-W0$1')
}

function between(content: string, from: string, to: string): string {
  const start = content.indexOf(from)
  const end = content.indexOf(to, start)
  return start < 0 || end < 0 ? '' : content.slice(start + from.length, end)
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
  })
}
