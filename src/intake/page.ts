/**
 * HTML → a tree to look at, by linkedom. Scripts are never run and nothing is fetched. The one file that knows the
 * parser; the types say what the rest of intake uses of a page, because the DOM's own types belong to browsers.
 */
import { parseHTML } from 'linkedom'
import { MAX_PAGE_DEPTH, MAX_PAGE_ELEMENTS } from './limits.ts'

export type PageNode = {
  /** 3 for text. */
  readonly nodeType: number
  /** Upper case for an element of HTML: `P`. */
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export type PageElement = PageNode & {
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

export type Page = PageElement & { readonly documentElement: PageElement | null; readonly body: PageElement }

/** The page, or null where it is too large or too deep to be a page of a newspaper. */
export function parsePage(html: string): Page | null {
  // Text before the first tag would otherwise end up outside the body.
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  if (tagCount(whole) > MAX_PAGE_ELEMENTS) return null
  // linkedom types its documents as browsers do; `Page` is the part of that which is used.
  const page = parseHTML(whole).document as unknown as Page
  return isShallow(page) ? page : null
}

/** Opening tags, before the page is parsed; those inside scripts count too, which does no harm. */
function tagCount(html: string): number {
  return html.match(/<[a-z]/gi)?.length ?? 0
}

/** Walks without recursion, because depth is what is in question. */
function isShallow(page: Page): boolean {
  let depth = 0
  let node: PageNode | null = page
  while (node !== null) {
    if (depth > MAX_PAGE_DEPTH) return false
    if (node.firstChild !== null) {
      node = node.firstChild
      depth++
      continue
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return true
}
