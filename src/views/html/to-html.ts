/** A page → one HTML file that needs nothing else: no script, no picture, nothing from elsewhere, one style in its head. */
import {
  anchorKey,
  type Item,
  type Page,
  type Phrase,
  type Run,
  type Section,
  type Source,
} from '../page/page.ts'
import { shownWords } from '../page/shown-words.ts'
import { quoted } from '../words/quoted.ts'
import { drawScale } from './draw-scale.ts'
import { escapeHtml, isWebAddress } from './escape-html.ts'
import { STYLE } from './style.ts'

type Numbers = Page['numbers']

/** Even if something were to slip in, nothing may run or be fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The whole page, ending in a line break. */
export function toHtml(page: Page): string {
  const { title, about, sections, sources, numbers } = page
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<a class="skip" href="#content">To the content</a>
<header>
<h1>${escapeHtml(title)}</h1>
${about.map(phrase => `<p>${write(phrase, numbers)}</p>`).join('\n')}
${navigation(page)}
</header>
<main id="content">
${sections.map(section => writeSection(section, numbers)).join('\n')}
${writeSources(sources)}
</main>
<footer>
<p class="more">Words in quotation marks are those of the reports, at the characters given. Everything else is said by Hearsay, which makes no claim true.</p>
</footer>
</body>
</html>
`
}

function navigation({ sections, sources }: Page): string {
  const ends = sources.length === 0 ? [] : [{ id: 'sources', title: SOURCES }]
  const links = [...sections, ...ends].map(
    ({ id, title }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`,
  )
  return links.length === 0 ? '' : `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>`
}

function writeSection({ id, title, items, more }: Section, numbers: Numbers): string {
  const heading = `${escapeHtml(id)}-title`
  const rest = more === null ? '' : `\n<p class="more">${write(more, numbers)}</p>`
  return `<section id="${escapeHtml(id)}" aria-labelledby="${heading}">
<h2 id="${heading}">${escapeHtml(title)}</h2>
<ul>
${items.map(item => writeItem(item, numbers)).join('\n')}
</ul>${rest}
</section>`
}

function writeItem({ label, head, scale, lines, sides, small }: Item, numbers: Numbers): string {
  const paragraph = (phrase: Phrase) => `<p>${write(phrase, numbers)}</p>`
  const sideBySide = sides.map(
    side => `<div class="side">${paragraph(side.head)}${side.lines.map(paragraph).join('')}</div>`,
  )
  const body = [
    paragraph(head),
    ...(scale === null ? [] : [drawScale(scale)]),
    ...lines.map(paragraph),
    ...(sides.length === 0 ? [] : [`<div class="sides">${sideBySide.join('')}</div>`]),
    ...small.map(phrase => `<p class="small">${write(phrase, numbers)}</p>`),
  ].join('\n')
  if (label === null) return `<li class="item">${body}</li>`
  return `<li class="item labelled"><h3>${escapeHtml(label)}</h3><div>${body}</div></li>`
}

function write(phrase: Phrase, numbers: Numbers): string {
  return phrase.map(run => writeRun(run, numbers)).join('')
}

function writeRun(run: Run, numbers: Numbers): string {
  if (run.kind === 'standing') {
    return `<span class="standing ${run.standing.replaceAll(' ', '-')}">${escapeHtml(run.text)}</span>`
  }
  if (run.kind === 'text') return weighted(run.text, run.weight)
  const number = numbers.get(anchorKey(run.anchor)) ?? 0
  const link = `<a class="number" href="#c${number}" aria-label="reference ${number}">[${number}]</a>`
  return run.kind === 'cite'
    ? link
    : `<span class="said">${escapeHtml(shownWords(run.anchor))}</span> ${link}`
}

function weighted(text: string, weight: 'plain' | 'strong' | 'faint'): string {
  const escaped = escapeHtml(text)
  if (weight === 'strong') return `<strong>${escaped}</strong>`
  return weight === 'faint' ? `<span class="faint">${escaped}</span>` : escaped
}

const SOURCES = 'Reports and characters'

function writeSources(sources: readonly Source[]): string {
  if (sources.length === 0) return ''
  return `<section id="sources" aria-labelledby="sources-title">
<h2 id="sources-title">${SOURCES}</h2>
<ul>
${sources.map(writeSource).join('\n')}
</ul>
</section>`
}

function writeSource({ outlet, published, title, url, copy, report, cited }: Source): string {
  const details = [
    `<strong>${escapeHtml(outlet)}</strong>`,
    escapeHtml(published),
    ...(copy === null ? [] : [`copy of ${escapeHtml(copy)}`]),
    ...(title === null ? [] : [`<span class="said">${escapeHtml(quoted(title))}</span>`]),
    ...(url === null ? [] : [address(url)]),
    escapeHtml(report),
  ]
  const spans = cited.map(({ number, anchor, isShown }) => {
    const words = `<span class="said">${escapeHtml(shownWords(anchor))}</span>`
    const shown = isShown ? ' class="shown"' : ''
    return `<li id="c${number}"${shown}>[${number}] ${anchor.start}-${anchor.end} ${words}</li>`
  })
  return `<li class="item source"><p>${details.join(', ')}</p><ul>${spans.join('')}</ul></li>`
}

/** An address of the web as a link, anything else as text. */
function address(url: string): string {
  const shown = escapeHtml(url)
  return isWebAddress(url) ? `<a href="${shown}" rel="noopener noreferrer nofollow">${shown}</a>` : shown
}
