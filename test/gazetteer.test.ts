/** The gazetteer: names in several spellings, the order of its answers, and that it answers any string. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlace, isPlaceName } from '../src/language/gazetteer.ts'

describe('the gazetteer', () => {
  it('finds a town by its names of today and of old, with and without diacritics', () => {
    for (const name of ['Kyiv', 'Kiev', 'KYIV']) {
      expect(findPlace(name).map(place => place.id)).toContain(703448)
    }
    expect(findPlace('Medellin')[0]?.name).toBe('Medellín')
    expect(findPlace('Saint-Étienne')[0]?.country).toBe('FR')
  })
  it('gives the most populous place first', () => {
    const ranks = findPlace('Springfield').map(place => place.rank)
    expect(ranks.length).toBeGreaterThan(10)
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
  })
  it('places towns, provinces, countries and seas', () => {
    const kinds = ['Zhanaozen', 'Mangystau', 'Kazakhstan', 'Caspian Sea'].map(
      name => findPlace(name)[0]?.kind,
    )
    expect(kinds).toEqual(['city', 'region', 'country', 'feature'])
    expect(findPlace('Zhanaozen')[0]).toMatchObject({ id: 607610, lat: 43.341, lon: 52.862, country: 'KZ' })
  })
  it('knows the first and the last of its lines, and nothing beyond them', () => {
    expect(isPlaceName('1 Decembrie')).toBe(true)
    expect(isPlaceName('Zyuzino')).toBe(true)
    for (const name of ['', ' ', '!', ':', '~', '0', 'zzzzzz', 'almaty!', 'ab:cd'])
      expect(isPlaceName(name)).toBe(name === 'almaty!')
  })
  it('answers any string with positions on the earth', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        for (const place of findPlace(name)) {
          expect(Math.abs(place.lat)).toBeLessThanOrEqual(90)
          expect(Math.abs(place.lon)).toBeLessThanOrEqual(180)
        }
      }),
    )
  })
})
