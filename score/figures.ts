/**
 * Victims killed and injured on MUC-3/4 keys (Sundheim, "Overview of the Fourth Message Understanding Evaluation",
 * 1992; slot rules in the corpora's TASKDOC).
 *
 * Each HUM TGT: NUMBER of a template whose HUM TGT: EFFECT is DEATH or INJURY asks for a figure of that text with the
 * measure killed or injured and the number's bounds: "5" exactly, "~5" about, "5-" at least or more than, "-5" at most; "PLURAL" (more
 * than one) is counted apart, because no number is claimed. Alternatives ("5 / 6") are met by either; entries and
 * templates marked optional are left out. The second measure asks further that the figure's words share a word with the
 * key's target, and the third leaves out victims known by name alone. Precision cannot be told: keys hold only terror.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../src/engine/read-report.ts'
import type { Figure } from '../src/engine/reading.ts'
import { toReport } from '../src/text/report.ts'
import type { Measure, Score, ScoredError, Scorer, Tag } from './scorer.ts'

/** One number that the key asks for. */
export type Victims = {
  readonly message: string
  readonly number: string
  readonly measure: 'killed' | 'injured'
  readonly targets: readonly string[]
  readonly named: boolean
}

export const scorer: Scorer = {
  definition: 'Share of filled victim numbers found with the right measure and bounds (MUC-3/4 keys)',
  folder: 'muc34/tst1',
  score: (folder, tag) => {
    const files = readdirSync(folder).sort()
    const read = (file: string) => readFileSync(join(folder, file), 'latin1')
    const keys = files.filter(file => file.startsWith('key-')).flatMap(file => readKey(read(file)))
    const texts = files
      .filter(file => /^(?:dev|tst\d)-/.test(file))
      .flatMap(file => [...messagesOf(read(file))])
    return scoreVictims(keys, new Map(texts), tag)
  },
}

/** Scores the asked numbers against the figures found in the messages' texts. */
export async function scoreVictims(
  keys: readonly Victims[],
  texts: ReadonlyMap<string, string>,
  tag: Tag,
): Promise<Score> {
  const figures = new Map<string, readonly Figure[]>()
  for (const [id, text] of texts) {
    const report = toReport(text)
    figures.set(id, readReport(report, await tag(report)).figures)
  }
  const asked = keys.map(victims => {
    const found = (figures.get(victims.message) ?? []).filter(figure => figure.measure === victims.measure)
    const right = found.filter(figure => isRight(victims.number, figure))
    const same = right.some(figure => sharesWord(figure, victims.targets, texts.get(victims.message) ?? ''))
    return { victims, found, right: right.length > 0, same }
  })
  const numbers = asked.filter(one => !one.victims.number.startsWith('PLURAL'))
  const unnamed = numbers.filter(one => !one.victims.named)
  const several = unnamed.filter(one => one.victims.number !== '1')
  const plurals = asked.filter(one => one.victims.number.startsWith('PLURAL'))
  const total = [...figures.values()]
    .flat()
    .filter(one => one.measure === 'killed' || one.measure === 'injured')
  return {
    title: 'Victims on MUC-3/4',
    measures: [
      ...shares('numbers', numbers),
      ...shares('numbers of unnamed victims', unnamed),
      ...shares('numbers of unnamed victims above one', several),
      ...shares('plural only', plurals),
      { name: 'figures of killed and injured found', value: total.length, count: true },
    ],
    errors: numbers
      .filter(one => !one.right)
      .map(missOf)
      .sort((a, b) => a.problem.localeCompare(b.problem)),
  }
}

type Asked = {
  readonly victims: Victims
  readonly found: readonly Figure[]
  readonly right: boolean
  readonly same: boolean
}

function shares(name: string, asked: readonly Asked[]): Measure[] {
  const share = (right: readonly Asked[]) => (asked.length === 0 ? 0 : (100 * right.length) / asked.length)
  return [
    { name: `${name}: asked`, value: asked.length, count: true },
    { name: `${name}: right measure and bounds`, value: share(asked.filter(one => one.right)) },
    { name: `${name}: of the same people`, value: share(asked.filter(one => one.same)) },
  ]
}

function missOf({ victims, found }: Asked): ScoredError {
  const kind = victims.named ? '3 named person' : victims.number === '1' ? '2 one unnamed' : '1 several'
  const others = found.map(figure => `${figure.low ?? ''}..${figure.high ?? ''}`).join(' ')
  const problem = `${kind}, ${found.length === 0 ? 'no figure of it' : 'other figures only'}`
  return {
    where: victims.message,
    words: `${victims.measure} ${victims.number}: ${victims.targets.join(' / ')}${others && ` (found ${others})`}`,
    problem,
  }
}

/** Whether a figure's bounds are what a key's number says. */
export function isRight(number: string, figure: Pick<Figure, 'low' | 'high'>): boolean {
  return number.split('/').some(part => {
    const match = /^(~|-)? ?(\d+) ?(-)?$/.exec(part.trim())
    if (match === null) return part.trim() === 'PLURAL' && (figure.low ?? figure.high ?? 0) > 1
    const value = Number(match[2])
    if (match[3]) return (figure.low === value || figure.low === value + 1) && figure.high === null
    if (match[1] === '-') return figure.high === value && figure.low === null
    return figure.low === value && figure.high === value
  })
}

function sharesWord(figure: Figure, targets: readonly string[], text: string): boolean {
  const words = new Set(
    `${figure.of?.words ?? ''} ${text.slice(figure.start, figure.end)}`.match(/\w{3,}/g) ?? [],
  )
  return targets.some(target => (target.match(/\w{3,}/g) ?? []).some(word => words.has(word)))
}

/** The texts of a file of messages, by id, without header. */
export function messagesOf(file: string): Map<string, string> {
  const messages = new Map<string, string>()
  for (const part of file.split(/\n(?=(?:DEV|TST)\d?-MUC\d-\d{4})/)) {
    const id = /(?:DEV|TST)\d?-MUC\d-\d{4}/.exec(part.slice(0, 80))?.[0]
    if (id === undefined) continue
    const body = part.slice(part.indexOf(id) + id.length)
    const text = body.replace(/\[TEXT\]/, '').replace(/(?<=\S)\n(?=\S)/g, ' ')
    messages.set(id, text.trim())
  }
  return messages
}

/** The victim numbers that a key file asks for. */
export function readKey(file: string): Victims[] {
  return file.split(/\n(?=0\.\s+MESSAGE: ID)/).flatMap(template => {
    const slots = slotsOf(template)
    const message = /\S+/.exec(slots.get('MESSAGE: ID')?.[0] ?? '')?.[0] ?? ''
    if (/OPTIONAL/.test(slots.get('MESSAGE: TEMPLATE')?.[0] ?? '')) return []
    const named = new Set(entriesOf(slots.get('HUM TGT: NAME')).flatMap(entry => entry.targets))
    const effects = entriesOf(slots.get('HUM TGT: EFFECT OF INCIDENT'))
    return entriesOf(slots.get('HUM TGT: NUMBER')).flatMap(entry => {
      const [target = ''] = entry.targets
      const effect = effects.find(one => one.targets.includes(target))?.value ?? ''
      const measure = effect === 'DEATH' ? 'killed' : effect === 'INJURY' ? 'injured' : null
      if (measure === null || entry.value.startsWith('?') || !/^[~-]? ?\d|^PLURAL/.test(entry.value))
        return []
      const isNamed = entry.targets.some(one => named.has(one))
      return [{ message, number: entry.value, measure, targets: entry.targets, named: isNamed }]
    })
  })
}

/** A template's slots, each with its lines. */
function slotsOf(template: string): Map<string, string[]> {
  const slots = new Map<string, string[]>()
  let lines: string[] = []
  for (const line of template.split('\n')) {
    const slot = /^\d+\.\s+([A-Z: ]+?)\s{2,}(.*)$/.exec(line)
    if (slot?.[1]) {
      lines = [slot[2] ?? '']
      slots.set(slot[1], lines)
    } else if (/^\s{6,}\S/.test(line)) lines.push(line.trim())
  }
  return slots
}

type Entry = { readonly value: string; readonly targets: readonly string[] }

/** `9: "SOLDIERS" / "U.S. SOLDIERS"` → 9 of those targets; a bare name is its own target. */
function entriesOf(lines: readonly string[] | undefined): Entry[] {
  return (lines ?? []).flatMap(line => {
    const targets = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(match => match[1] ?? '')
    const value = /^[^":]*/.exec(line)?.[0].trim() ?? ''
    return targets.length === 0 ? [] : [{ value, targets }]
  })
}
