/** The dates scorer on invented lines with known answers. */
import { describe, expect, it } from 'vitest'
import { type FoundTime, measure, pairUp } from '../score/dates.ts'
import { padWeek, readTimeml } from '../score/timeml.ts'

const FILE = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-05">today</TIMEX3></DCT>
<TEXT>Q&amp;A <EVENT eid="e1">held</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2024-02-29">Thursday</TIMEX3>,
<TIMEX3 tid="t2" type="DURATION" value="P2W">two weeks</TIMEX3> after <TIMEX3 tid="t3" type="DATE" value="2024-W7">that week</TIMEX3>.</TEXT></TimeML>`

describe('readTimeml', () => {
  it('takes tags out, reads entities and keeps the offsets of the plain text', () => {
    const document = readTimeml(FILE)
    expect(document.text).toBe('Q&A held on Thursday,\ntwo weeks after that week.')
    expect(document.published).toBe('2024-03-05')
    expect(document.times.map(time => [time.start, time.end, time.words, time.value])).toEqual([
      [12, 20, 'Thursday', '2024-02-29'],
      [22, 31, 'two weeks', 'P2W'],
      [38, 47, 'that week', '2024-W07'],
    ])
  })
  it('reads weeks with one digit as ISO 8601 writes them', () => {
    expect(padWeek('1998-W8-WE')).toBe('1998-W08-WE')
    expect(padWeek('1998-W12')).toBe('1998-W12')
  })
})

describe('measure', () => {
  const gold = readTimeml(FILE).times
  const found: FoundTime[] = [
    { start: 12, end: 20, type: 'DATE', value: '2024-02-29' },
    { start: 26, end: 31, type: 'DURATION', value: 'PXW' },
    { start: 0, end: 3, type: 'DATE', value: '2024' },
  ]
  const values = new Map(measure([pairUp(gold, found)]).map(one => [one.name, one.value]))
  it('counts exact spans, overlaps, types and values', () => {
    expect(values.get('gold')).toBe(3)
    expect(values.get('found')).toBe(3)
    expect(values.get('strict F1')).toBeCloseTo(33.3, 1)
    expect(values.get('relaxed F1')).toBeCloseTo(66.7, 1)
    expect(values.get('type F1')).toBeCloseTo(66.7, 1)
    expect(values.get('value F1')).toBeCloseTo(33.3, 1)
    expect(values.get('value F1, DATE and TIME only')).toBeCloseTo(50, 1)
    expect(values.get('bare weekday accuracy')).toBe(100)
  })
  it('pairs an exact match before an overlapping one', () => {
    const one = gold[0]
    if (one === undefined) throw new Error('the file has times')
    const wide: FoundTime = { start: 9, end: 20, type: 'DATE', value: 'x' }
    const exact: FoundTime = { start: 12, end: 20, type: 'DATE', value: 'y' }
    expect(pairUp([one], [wide, exact]).pairs[0]?.found).toBe(exact)
  })
})
