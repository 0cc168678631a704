/** The laws: what holds for every text, however strange. Texts are made from a fixed seed; see support/law.ts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/annotate.ts'
import { readReport } from '../src/engine/read-report.ts'
import type { Anchored, Reading } from '../src/engine/reading.ts'
import { parse } from '../src/parse/parse.ts'
import { normalise } from '../src/text/normalise.ts'
import { toReport } from '../src/text/report.ts'
import { contains, type Span, sliceOf } from '../src/text/span.ts'
import { anyText, hostile, news } from './support/generated-texts.ts'
import { law } from './support/law.ts'

const PUBLISHED = '2024-03-05'

describe('parsing', () => {
  it('keeps every character: tokens, sentences and paragraphs lie in order and leave out white space alone', () => {
    law(anyText, text => {
      const { tokens, sentences, paragraphs } = parse(text)
      for (const token of tokens) expect(token.text).toBe(text.slice(token.start, token.end))
      for (const spans of [tokens, sentences, paragraphs]) {
        expect(gaps(text, spans).find(gap => /[^\s\p{Cc}]/u.test(gap))).toBeUndefined()
      }
    })
  })
  it('puts every token in one sentence and every sentence in one paragraph', () => {
    law(anyText, text => {
      const { tokens, sentences, paragraphs } = parse(text)
      expect(sentences.flatMap(one => indexes(one.first, one.last))).toEqual([...tokens.keys()])
      const outside = sentences.filter(
        one => !contains(paragraphs[one.paragraph] ?? { start: 0, end: 0 }, one),
      )
      expect(outside).toEqual([])
    })
  })
  it('keeps a quotation in its paragraph and its inner text inside its marks', () => {
    law(anyText, text => {
      const { quotations, paragraphs } = parse(text)
      for (const one of quotations) {
        expect(one.start).toBeLessThan(one.end)
        expect(contains(one, one.inner)).toBe(true)
        expect(paragraphs.some(paragraph => contains(paragraph, one))).toBe(true)
      }
    })
  })
})

describe('normalising', () => {
  it('leads every word of the clean text back to received characters that read as that word', () => {
    law(anyText, text => {
      const clean = normalise(text)
      for (const token of parse(clean.text).tokens) {
        expect(normalise(sliceOf(text, clean.toReceived(token))).text).toBe(token.text)
      }
    })
  })
})

describe('marks', () => {
  it('lie each inside one sentence, on its own words', () => {
    law(anyText, text => {
      const report = toReport(text, { published: PUBLISHED })
      const parsed = parse(normalise(text).text)
      const { dates, quantities, names, places } = annotate(parsed, report)
      for (const mark of [...dates, ...quantities, ...names, ...places]) {
        const sentence = parsed.sentences.find(one => contains(one, mark))
        expect(sentence, JSON.stringify(mark)).toBeDefined()
        expect(mark.start).toBeLessThan(mark.end)
      }
    })
  })
})

describe('a reading', () => {
  it('says nothing whose words do not stand in the report as received, at their place', () => {
    law(anyText, text => {
      for (const { words, start, end } of anchorsIn(read(text))) {
        expect(words).toBe(text.slice(start, end))
        expect(words).not.toBe('')
      }
    })
  })
  it('has content for each statement and a mention for each actor', () => {
    law(anyText, text => {
      const { statements, actors } = read(text)
      for (const one of statements) expect(one.content).not.toEqual([])
      for (const one of actors) expect(one.mentions).not.toEqual([])
    })
  })
  it('uses each id once, and refers only to ids that are there', () => {
    law(anyText, text => {
      const reading = read(text)
      const ids = claimsOf(reading).map(claim => claim.id)
      expect(ids).toEqual([...new Set(ids)])
      const referred = [...valuesOf(reading, 'actor'), ...valuesOf(reading, 'statement')]
      expect(referred.filter(value => typeof value === 'string' && !ids.includes(value))).toEqual([])
    })
  })
  it('has no bounds the wrong way round, and no interval that ends before it starts', () => {
    law(anyText, text => {
      const { figures, dates } = read(text)
      for (const { low, high } of figures) expect(low === null || high === null || low <= high).toBe(true)
      for (const { from, to } of dates) expect(from === null || to === null || from < to).toBe(true)
    })
  })
  it('says of every mention and time that is inferred what it was inferred from, there or in its statement', () => {
    law(anyText, text => {
      const { statements, figures, events, conditions, advisories } = read(text)
      const explainedIn = new Map(statements.map(one => [one.id, one.inferred.map(because => because.field)]))
      for (const claim of [...statements, ...figures, ...events, ...conditions, ...advisories]) {
        const statement = 'statement' in claim && claim.statement !== null ? claim.statement : claim.id
        const explained = [
          ...claim.inferred.map(because => because.field),
          ...(explainedIn.get(statement) ?? []),
        ]
        const inferred = Object.entries(claim).filter(([, value]) => value?.basis === 'inferred')
        expect(inferred.map(([field]) => field).filter(field => !explained.includes(field))).toEqual([])
      }
    })
  })
  it('is the same value after a passage through JSON', () => {
    law(anyText, text => {
      const reading = read(text)
      expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading)
    })
  })
  it('is the same every time, whatever is read in between', () => {
    law(
      fc.tuple(anyText, anyText).map(pair => pair.join('\u0000')),
      texts => {
        const [one = '', other = ''] = texts.split('\u0000')
        const before = read(one)
        read(other)
        expect(read(one)).toEqual(before)
      },
    )
  })
  it('is the same for a report without a date, but for what depends on the date', () => {
    law(news, text => {
      const undated = readReport(toReport(text))
      expect(undated.dates.map(spanOf)).toEqual(read(text).dates.map(spanOf))
      expect(undated.statements.map(one => one.content)).toEqual(
        read(text).statements.map(one => one.content),
      )
    })
  })
  it('resolves no date of a report without one where the text names no year', () => {
    law(news, text => {
      fc.pre(!/\d{4}|'\d\d|’\d\d/.test(text))
      expect(readReport(toReport(text)).dates.filter(date => date.from !== null)).toEqual([])
    })
  })
  it('never throws, without a date and with one that is none', () => {
    law(anyText, text => {
      readReport(toReport(text))
      readReport(toReport(text, { published: 'yesterday', timezone: 'Nowhere/At All', language: '' }))
    })
  })
  it('never throws on long hostile text', () => {
    law(
      hostile.map(text => text.repeat(20).slice(0, 20_000)),
      text => void read(text),
      40,
    )
  })
  // Not so for actors (a later mention may join or name one) and places (the whole report tells which Arden is meant).
  it('loses and changes no claim when an unrelated paragraph is added at the end', () => {
    const unrelated = '\n\nThe bakery on the corner sells bread, cakes and coffee to its regular guests.'
    law(news, text => {
      const { statements, figures, dates, events, conditions, advisories } = read(text)
      const longer = read(text + unrelated)
      const before = { statements, figures, dates, events, conditions, advisories }
      for (const [kind, claims] of Object.entries(before)) {
        const after = Object.entries(longer).find(([name]) => name === kind)?.[1]
        expect(withoutIds(after), kind).toEqual(withoutIds(claims))
      }
    })
  })
})

function read(text: string): Reading {
  return readReport(toReport(text, { published: PUBLISHED }))
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index)
}

/** What stands between spans, before the first and after the last; throws where they are not in order. */
function gaps(text: string, spans: readonly Span[]): string[] {
  let end = 0
  const between = spans.map(span => {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    const gap = text.slice(end, span.start)
    end = span.end
    return gap
  })
  return [...between, text.slice(end)]
}

function claimsOf(reading: Reading): readonly { readonly id: string }[] {
  const { statements, figures, events, actors, conditions, advisories } = reading
  return [...statements, ...figures, ...events, ...actors, ...conditions, ...advisories]
}

/** Everything in a reading that has words and a place, at any depth. */
function anchorsIn(value: unknown): Anchored[] {
  if (Array.isArray(value)) return value.flatMap(anchorsIn)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(anchorsIn)
  return isAnchored(value) ? [value, ...inner] : inner
}

function isAnchored(value: object): value is Anchored {
  return 'words' in value && 'start' in value && 'end' in value
}

/** The values of a property, at any depth. */
function valuesOf(value: unknown, property: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap(one => valuesOf(one, property))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => [
    ...(name === property ? [one] : []),
    ...valuesOf(one, property),
  ])
}

/** Ids are made from the whole report, and actors are an exception to the law: both left out. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, one) => (/^(?:id|actor|statement)$/.test(name) ? undefined : one)),
  )
}
