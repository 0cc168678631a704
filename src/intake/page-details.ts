/**
 * What a page says of its own publication: each detail from the first place that has it, the most explicit first
 * (JSON-LD, then OpenGraph and other `meta` elements, then what is visible).
 */
import type { Page } from './page.ts'
import type { Article } from './page-article.ts'
import type { Details } from './story.ts'

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'parsely-pub-date',
  'date',
]

export function pageDetails(page: Page, article: Article | null, html: string): Details {
  const meta = metaOf(page)
  const first = (...names: readonly string[]) =>
    names.map(name => meta.get(name.toLowerCase())).find(value => value !== undefined) ?? null
  return {
    title: article?.headline ?? first('og:title') ?? textOf(page, 'title') ?? textOf(page, 'h1'),
    outlet: article?.publisher ?? first('og:site_name', 'application-name'),
    url:
      attribute(page, 'link[rel="canonical"]', 'href') ?? first('og:url') ?? article?.url ?? savedFrom(html),
    published: article?.datePublished ?? first(...PUBLISHED_META) ?? timeOf(page),
    language:
      page.documentElement?.getAttribute('lang') ??
      article?.language ??
      first('og:locale', 'content-language'),
  }
}

/** Every `meta` element: its name, whichever attribute holds it, in lower case → its content. */
function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const named = ['property', 'name', 'itemprop', 'http-equiv'].map(key => element.getAttribute(key))
    const name = named.find(value => value !== null)?.toLowerCase()
    const content = element.getAttribute('content')?.trim()
    if (name !== undefined && content && !found.has(name)) found.set(name, content)
  }
  return found
}

/** The first `time` of the story itself; a clock in the page's head line says when the page was saved. */
function timeOf(page: Page): string | null {
  return (
    attribute(page, 'time[itemprop="datePublished"]', 'datetime') ??
    attribute(page, 'article time[datetime]', 'datetime') ??
    attribute(page, 'main time[datetime]', 'datetime') ??
    attribute(page, 'time[datetime]', 'datetime')
  )
}

/** Browsers note the address in a comment at the top of a page they save. */
function savedFrom(html: string): string | null {
  return /<!-- saved from url=\(\d{4}\)(https?:\S{1,2000}) -->/.exec(html.slice(0, 4000))?.[1] ?? null
}

function attribute(page: Page, selector: string, name: string): string | null {
  return page.querySelector(selector)?.getAttribute(name)?.trim() || null
}

function textOf(page: Page, selector: string): string | null {
  return page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || null
}
