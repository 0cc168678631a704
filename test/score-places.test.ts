/** The reading of the place corpora and the distance, on invented lines with known answers. */
import { describe, expect, it } from 'vitest'
import { distance } from '../score/places.ts'
import { readLexicon, readStandoff } from '../score/toponyms.ts'

const LEXICON = `<articles><article docid="7"><text><![CDATA[Fire in Ardal & Berg.]]></text><toponyms count="2">
<toponym><start>8</start><end>13</end><phrase>Ardal</phrase><gaztag geonameid="11"><fcode>PPL</fcode>
<lat>10.5</lat><lon>-20.25</lon></gaztag></toponym>
<toponym><start>16</start><end>20</end><phrase>Berg</phrase></toponym></toponyms></article></articles>`

describe('the Local-Global Lexicon', () => {
  it('gives texts with their toponyms', () => {
    const [article] = readLexicon(LEXICON)
    expect(article?.text).toBe('Fire in Ardal & Berg.')
    expect(article?.toponyms.map(one => [one.words, one.id, one.at])).toEqual([
      ['Ardal', 11, { lat: 10.5, lon: -20.25 }],
      ['Berg', null, null],
    ])
  })
})

describe('GeoWebNews', () => {
  const toponyms = readStandoff(
    [
      'T1\tLiteral 8 13\tArdal',
      '#1\tAnnotatorNotes T1\t11',
      'T2\tMetonymic 16 20\tBerg',
      '#2\tAnnotatorNotes T2\t10.5, -20.25',
      'T3\tLiteral_Expression 0 4\tFire',
    ].join('\n'),
  )
  it('counts names with an id or coordinates, not descriptions', () => {
    expect(toponyms.map(one => one.isGold)).toEqual([true, true, false])
  })
  it('tells literal from associative', () => {
    expect(toponyms.map(one => one.isLiteral)).toEqual([true, false, true])
    expect(toponyms[1]?.at).toEqual({ lat: 10.5, lon: -20.25 })
  })
})

describe('distance', () => {
  it('is the great circle in kilometres', () => {
    expect(distance({ lat: 0, lon: 0 }, { lat: 0, lon: 90 })).toBeCloseTo(10_007.5, 0)
    expect(distance({ lat: 60, lon: 25 }, { lat: 60, lon: 25 })).toBe(0)
  })
  it('is infinite where a place is not placed', () => {
    expect(distance({ lat: null, lon: null }, { lat: 0, lon: 0 })).toBe(Number.POSITIVE_INFINITY)
  })
})
