/**
 * The `NewsArticle` that a page describes for machines (JSON-LD, schema.org) → its fields, or null.
 *
 * `{"@type": "NewsArticle", "headline": "…", "datePublished": "2022-01-07T18:05:00+06:00"}`
 */
import type { Page } from './page.ts'

export type Article = {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly language: string | null
  readonly body: string | null
}

type Json = { readonly [key: string]: unknown }

/** How far objects inside objects are followed. */
const DEPTH = 6

export function findArticle(page: Page): Article | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''), DEPTH)
    if (found !== null) return toArticle(found)
  }
  return null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // A page with broken JSON-LD is read like one without.
    return null
  }
}

/** The first article in a value, its `@graph` or its lists. */
function articleIn(value: unknown, depth: number): Json | null {
  if (depth === 0 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (const element of value.slice(0, 100)) {
      const found = articleIn(element, depth - 1)
      if (found !== null) return found
    }
    return null
  }
  // A parsed JSON object: its keys are text, its values are looked at one by one.
  const json = value as Json
  const types = [json['@type']].flat()
  const isArticle = types.some(type => typeof type === 'string' && /Article$|BlogPosting$/.test(type))
  return isArticle ? json : articleIn(json['@graph'] ?? json['mainEntity'], depth - 1)
}

function toArticle(json: Json): Article {
  return {
    headline: text(json['headline']),
    datePublished: text(json['datePublished']),
    publisher: nameOf(json['publisher']),
    url: text(json['url']) ?? text(json['mainEntityOfPage']) ?? nameOf(json['mainEntityOfPage'], '@id'),
    language: text(json['inLanguage']),
    body: text(json['articleBody']),
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A publisher is a name, an object with a name, or a list of these. */
function nameOf(value: unknown, key = 'name'): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first === 'object' && first !== null) return text((first as Json)[key])
  return text(first)
}
