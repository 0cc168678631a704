/** Text that stays text in HTML, between tags and inside quoted attributes. */
import { printable } from '../words/printable.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, mark => ENTITIES[mark] ?? mark)
}

/** An address that may be followed: of the web, and without what could end an attribute. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s"'<>`\\]+$/i.test(url) && url.length <= 2000
}
