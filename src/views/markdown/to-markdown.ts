/** A page → Markdown that reads well unrendered too. Quotations are in quotation marks, references are numbers in brackets. */
import {
  anchorKey,
  type Item,
  type Page,
  type Phrase,
  type Run,
  type Section,
  type Source,
} from '../page/page.ts'
import { joined } from '../page/runs.ts'
import { shownWords } from '../page/shown-words.ts'
import { quoted } from '../words/quoted.ts'
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts'

/** Of words that stand in the list alone. */
const LONGEST_LISTED = 80

type Numbers = Page['numbers']

/** The whole page, ending in a line break. */
export function toMarkdown({ title, about, sections, sources, numbers }: Page): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...about.map(phrase => write(phrase, numbers)),
    ...sections.flatMap(section => writeSection(section, numbers)),
    ...writeSources(sources),
  ]
  return `${parts.join('\n\n')}\n`
}

function writeSection({ title, items, more }: Section, numbers: Numbers): string[] {
  return [
    `## ${escapeMarkdown(title)}`,
    items.map(item => writeItem(item, numbers)).join('\n'),
    ...(more === null ? [] : [write(more, numbers)]),
  ]
}

function writeItem({ label, head, lines, sides, small }: Item, numbers: Numbers): string {
  const name = label === null ? '' : `**${escapeMarkdown(label)}** · `
  const answers = sides.map(side => joined([side.head, ...side.lines], ': '))
  const below = [...lines, ...answers, ...small]
  return [`- ${name}${write(head, numbers)}`, ...below.map(line => `  - ${write(line, numbers)}`)].join('\n')
}

function write(phrase: Phrase, numbers: Numbers): string {
  return escapeLineStart(
    phrase
      .map(run => writeRun(run, numbers))
      .join('')
      .trim(),
  )
}

function writeRun(run: Run, numbers: Numbers): string {
  if (run.kind === 'standing') return `*${run.text}*`
  if (run.kind === 'text') return weighted(run.text, run.weight)
  const number = `[${numbers.get(anchorKey(run.anchor)) ?? '?'}]`
  return run.kind === 'cite' ? number : `${escapeMarkdown(shownWords(run.anchor))} ${number}`
}

/** Markup must touch the words, so the space around them stays outside. */
function weighted(text: string, weight: 'plain' | 'strong' | 'faint'): string {
  const words = text.trim()
  if (weight !== 'strong' || words === '') return escapeMarkdown(text)
  const start = text.indexOf(words)
  return `${text.slice(0, start)}**${escapeMarkdown(words)}**${text.slice(start + words.length)}`
}

function writeSources(sources: readonly Source[]): string[] {
  if (sources.length === 0) return []
  return ['## Reports and characters', sources.map(writeSource).join('\n')]
}

function writeSource({ outlet, published, title, url, copy, report, cited }: Source): string {
  const details = [
    `**${escapeMarkdown(outlet)}**, ${escapeMarkdown(published)}`,
    ...(copy === null ? [] : [`copy of ${escapeMarkdown(copy)}`]),
    ...(title === null ? [] : [escapeMarkdown(quoted(title))]),
    ...(url === null ? [] : [escapeMarkdown(url)]),
    escapeMarkdown(report),
  ]
  const spans = cited.map(({ number, anchor, isShown }) => {
    const words = isShown ? '' : ` ${escapeMarkdown(shownWords(anchor, LONGEST_LISTED))}`
    return `[${number}] ${anchor.start}-${anchor.end}${words}`
  })
  return `- ${details.join(', ')}\n  - ${spans.join(' · ')}`
}
