/** What a place mark says beyond its words: whether the place itself is meant. */
import { describe, expect, it } from 'vitest'
import { findNames } from '../src/annotate/names/find-names.ts'
import { findPlaces } from '../src/annotate/places/find-places.ts'
import { parse } from '../src/parse/parse.ts'
import { toReport } from '../src/text/report.ts'

function literal(text: string): Record<string, boolean> {
  const parsed = parse(text)
  const marks = findPlaces(parsed, findNames(parsed), toReport(text))
  return Object.fromEntries(marks.map(mark => [text.slice(mark.start, mark.end), mark.literal]))
}

describe('a place', () => {
  it('is meant where something happens in it', () => {
    expect(literal('Snow fell in Moscow and in Kazakhstan.')).toEqual({ Moscow: true, Kazakhstan: true })
  })
  it('is not meant where it speaks or is spoken with', () => {
    expect(literal('Moscow has denied it.')).toEqual({ Moscow: false })
    expect(literal('Turkey warned Armenia.')).toMatchObject({ Turkey: false })
    expect(literal('Talks with Kazakhstan went on.')).toEqual({ Kazakhstan: false })
  })
  it('is not meant inside the name of a body', () => {
    expect(literal('The Tbilisi City Court freed him.')).toEqual({ Tbilisi: false })
  })
})
