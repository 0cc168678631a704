/**
 * A saved page → story. The text of the report is the text read from the page, paragraphs separated by empty lines; its
 * details are those the page itself declares. Where no story can be told from the rest, all text of the page is read.
 */
import { Readability } from '@mozilla/readability'
import type { Refusal } from './notice.ts'
import { type Page, type PageNode, parsePage } from './page.ts'
import { findArticle } from './page-article.ts'
import { pageDetails } from './page-details.ts'
import { pageText } from './page-text.ts'
import type { Story } from './story.ts'

/** A story has at least this many words; less is a menu, a consent form or a page that its scripts would fill. */
const FEWEST_WORDS = 20

const TOO_LARGE: Refusal = {
  what: 'is a page too large or too deeply nested to read',
  todo: 'save only the story as text',
}

const NO_STORY: Refusal = {
  what: 'has no story text in it (the page may fill itself by script)',
  todo: 'open it in a browser, copy the story and save it as text',
}

const TRUNCATED = {
  what: 'stops before the end of the page; what is there was read',
  todo: 'save the page again if the story is incomplete',
}

/** Whether the text is a page, whatever its file is called. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 2000)
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(
    head,
  )
}

/** Reads a page; a refusal says why it cannot be read. Never throws. */
export function readHtml(html: string): Story | Refusal {
  try {
    const page = parsePage(html)
    return page === null ? TOO_LARGE : readPage(page, html)
  } catch {
    // The libraries recurse: a page made to exhaust the stack ends here.
    return TOO_LARGE
  }
}

function readPage(page: Page, html: string): Story | Refusal {
  const article = findArticle(page)
  const details = pageDetails(page, article, html)
  const headlines = [details.title, page.querySelector('h1')?.textContent].map(squeezed)
  const text = storyText(page, html, article?.body ?? null)
  if (text === null) return NO_STORY
  return {
    text: withoutHeadline(text, headlines),
    bodyStart: 0,
    details,
    remarks: isTruncated(html) ? [TRUNCATED] : [],
  }
}

/** The story as Readability tells it from the page, else as the page declares it, else all text of the page. */
function storyText(page: Page, html: string, declared: string | null): string | null {
  const found = readableText(page)
  if (wordCount(found) >= FEWEST_WORDS) return found
  if (declared !== null && wordCount(declared) >= FEWEST_WORDS) return declared
  // Readability takes the page apart, so that its text has to be read from a fresh one.
  const whole = pageText(parsePage(html)?.body ?? page.body)
  return wordCount(whole) >= FEWEST_WORDS ? whole : null
}

function readableText(page: Page): string {
  // Readability asks for the browser's own Document type; linkedom's document has all of it that Readability uses.
  const readability = new Readability<PageNode>(page as never, {
    serializer: node => node as unknown as PageNode,
  })
  const content = readability.parse()?.content
  return content ? pageText(content) : ''
}

/** The headline is the title of the report, not the first sentence of its story. */
function withoutHeadline(text: string, headlines: readonly string[]): string {
  const end = text.indexOf('\n\n')
  return end > 0 && headlines.includes(squeezed(text.slice(0, end))) ? text.slice(end + 2) : text
}

function squeezed(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

function isTruncated(html: string): boolean {
  return /<(?:html|body)[\s>]/i.test(html) && !/<\/(?:html|body)\s*>/i.test(html.slice(-20_000))
}

function wordCount(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0
}
