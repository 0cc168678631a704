/** Paragraphs → quotations in them, with their marks. */
import type { Paragraph, Quotation } from './parsed.ts'

export function findQuotations(_text: string, _paragraphs: readonly Paragraph[]): Quotation[] {
  return []
}
