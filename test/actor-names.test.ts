/** Whether two names can be one actor's, on invented names: spellings, endings, titles, short forms, legal forms, slips. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexActors } from '../src/ledger/names/actor-index.ts'
import type { Decisions, FoundActor, KnownActor } from '../src/ledger/names/actors.ts'
import { nameKeys } from '../src/ledger/names/name-keys.ts'
import { resolveActors } from '../src/ledger/names/resolve.ts'
import { type ActorKind, sameName } from '../src/ledger/names/same-name.ts'

type Row = readonly [a: string, b: string]

function verdict(a: string, b: string, kind: ActorKind): string {
  return sameName({ name: a, kind }, { name: b, kind }).verdict
}

function meet(a: string, b: string, kind: ActorKind): boolean {
  const keys = nameKeys({ name: b, kind })
  return nameKeys({ name: a, kind }).some(key => keys.includes(key))
}

/** The two meet in the index, and the verdict is the one asked for whichever comes first. */
function expectVerdict(kind: ActorKind, asked: string, [a, b]: Row): void {
  expect([verdict(a, b, kind), verdict(b, a, kind)]).toEqual([asked, asked])
  if (asked !== 'other') expect(meet(a, b, kind)).toBe(true)
}

describe('two names of persons are the same', () => {
  it.each<Row>([
    ['Darkhan Ormanbayev', 'Darhan Ormanbajev'],
    ['Дархан Орманбаев', 'Darkhan Ormanbayev'],
    ['Дархан Орманбаев', 'Darkhan Ormanbaev'],
    ['Νικόλαος Βαρδής', 'Nikolaos Vardis'],
    ['Darkhan Ormanbajeville', 'Darkhan Ormanbayev'],
    ['Petro Halenkovym', 'Petro Halenkov'],
    ['Volodymyr Halenko', 'Vladimir Halenko'],
    ['Tariq al-Mansur', 'Tarik el Mansour'],
    ['Abd al-Karim Nouri', 'Abdulkarim Nuri'],
    ['Deputy Minister Ana Lovric', 'Ana Lovrić'],
    ['Shaikh Tariq Mansur', 'Tariq Mansur'],
    ['LOVRIC, Ana', 'Ana Lovric'],
    ['AnaLovric', 'Ana Lovric'],
    ['Igor Pavlovich Sedov', 'Igor Sedov'],
    ['Ted Ashdown', 'Theodore Ashdown'],
    ['Usman Nouri', 'Osman Nouri'],
    ['Hans Müllner', 'Hans Muellner'],
    ['Ig0r Sed0v', 'Igor Sedov'],
  ])('%s, %s', (...row) => expectVerdict('person', 'same', row))
})

describe('two names of persons are likely the same', () => {
  it.each<Row>([
    ['Ormanbajev', 'Darkhan Ormanbayev'],
    ['Ormanbayev', 'ORMANBAYEV'],
    ['President Ormanbayev', 'Darkhan Ormanbayev'],
    ['D. Ormanbayev', 'Darkhan Ormanbayev'],
    ['JC Laurent', 'Jean-Claude Laurent'],
    ['طارق المنصور', 'Tariq al-Mansur'],
    ['तारिक मंसूर', 'Tarik Mansur'],
    ['Lovrić Ana', 'Ana Lovrić'],
    ['Maria Duarte Pinto', 'Maria Duarte'],
    ['Darkhan Ormabnayev', 'Darkhan Ormanbayev'],
    ['Andris Kalnins', 'Andri Kalnin'],
    ['Anna Bosen', 'Anna Boten'],
    ['Arne G. Vik', 'Arne H. G. Vik'],
    ['Robert Ashdown Jr.', 'Robert Ashdown'],
  ])('%s, %s', (...row) => expectVerdict('person', 'likely', row))
})

describe('two names of persons are others', () => {
  it.each<Row>([
    ['Dana Ormanbayeva', 'Darkhan Ormanbayev'],
    ['B. Ormanbayev', 'Darkhan Ormanbayev'],
    ['Igor Pavlovich Sedov', 'Igor Ivanovich Sedov'],
    ['Alexander Sedov', 'Alexandra Sedova'],
    ['Olga Halenko', 'Oleg Halenko'],
    ['Ivan Sedov', 'Ivana Sedova'],
    ['Martin Vik', 'Marvin Vik'],
    ['Abd al-Karim Nouri', 'Karim Nouri'],
    ['Hassan Nouri', 'Hussein Nouri'],
    ['Ahmed Nouri', 'Hamed Nouri'],
    ['Li Renshu', 'Lu Renshu'],
    ['Pak Chung-su', 'Pak Chung-ho'],
    ['Thomas Martin', 'Martin Thomas'],
    ['Robert Ashdown Jr.', 'Robert Ashdown Sr.'],
    ['...', 'Ana Lovric'],
  ])('%s, %s', (...row) => expectVerdict('person', 'other', row))
})

describe('two names of bodies', () => {
  it.each<Row>([
    ['Kazakh Interior Ministry', 'Ministry of Internal Affairs of Kazakhstan'],
    ['ODKB', 'CSTO'],
    ['Gazovik OOO', 'ООО «Газовик»'],
    ['Norvalia Telekom AG', 'Norvalia Telekom Aktiengesellschaft'],
    ['NorvaliaAG', 'Norvalia'],
    ['First Norvalian Bank', '1st Norvalian Bank'],
    ['Brigade Forty-Four', '44 Brigade'],
    ['Good Harbour Fund', 'Goodharbour Fund'],
    ['Norvalia Security Council (NSC)', 'Norvalia Security Council'],
  ])('are the same: %s, %s', (...row) => expectVerdict('organisation', 'same', row))
  it.each<Row>([
    ['MOI', 'Ministry of Interior'],
    ['Interior Ministry', 'Ministry of the Interior'],
    ['Interior Ministry', 'Kazakh Interior Ministry'],
    ['Interior Ministry', 'Interior Ministry of Zembla'],
    ['Halcyon', 'Halcyon Group'],
    ['Gasovik', 'Gazovik'],
  ])('are likely the same: %s, %s', (...row) => expectVerdict('organisation', 'likely', row))
  it.each<Row>([
    ['Russian Interior Ministry', 'Kazakh Interior Ministry'],
    ['Interior Ministry of Ruritania', 'Interior Ministry of Zembla'],
    ['Foreign Ministry', 'Interior Ministry'],
    ['104th Brigade', '103rd Brigade'],
    ['Norvalia Bank AG', 'Norvalia Bank GmbH'],
    ['Norvalia Bank', 'Norvalia Bank Trust'],
    ['LXC Aviation', 'LAU Aviation'],
    ['Quarnbank2000', 'Quarnbank2001'],
    ['Reuters', 'AFP'],
  ])('are others: %s, %s', (...row) => expectVerdict('organisation', 'other', row))
})

describe('two offices, groups or places', () => {
  it.each<readonly [ActorKind, string, ...Row]>([
    ['office', 'same', 'Foreign Minister of Kazakhstan', 'Kazakh foreign minister'],
    ['office', 'likely', 'the President', 'president'],
    ['office', 'other', 'president', 'prime minister'],
    ['group', 'likely', 'protesters', 'Protesters'],
    ['place', 'same', 'Žanaqorgan', 'Zhanakorgan'],
    ['place', 'other', 'North Quarn', 'South Quarn'],
  ])('%s, %s: %s, %s', (one, asked, ...row) => expectVerdict(one, asked, row))
})

describe('a judgement', () => {
  it('says why in words that can be checked', () => {
    const because = (a: string, b: string, kind: ActorKind) =>
      sameName({ name: a, kind }, { name: b, kind }).because
    expect(because('Ana Ormanbajev', 'Ana Ormanbayev', 'person')).toBe(
      'Ormanbajev is Ormanbayev with j for y',
    )
    expect(because('MOI', 'Ministry of Interior', 'organisation')).toBe(
      'MOI is made of the first letters of Ministry of Interior',
    )
    expect(because('Ana Lovric', 'Eva Lovric', 'person')).toBe('Ana is not Eva')
  })
  it('says that a given name alone is one, and gives it the least score that is likely', () => {
    const { score, because } = sameName(
      { name: 'Thomas', kind: 'person' },
      { name: 'Thomas Vik', kind: 'person' },
    )
    expect([score, because]).toEqual([0.5, 'the same words; Thomas is a given name alone'])
  })
  it('keeps persons and bodies apart, and names of no known kind near both', () => {
    const person = { name: 'Ana Lovric', kind: 'person' } as const
    expect(sameName(person, { name: 'Ana Lovric', kind: 'organisation' }).verdict).toBe('other')
    expect(sameName(person, { name: 'Ana Lovric', kind: 'unknown' }).verdict).toBe('likely')
  })
})

const KINDS: readonly ActorKind[] = ['person', 'organisation', 'office', 'group', 'place', 'unknown']
const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ter',
  'šan',
  'bór',
  'zhu',
  'kov',
  'räd',
  'vel',
  'nik',
  'Abd',
  'al',
  '-',
  "'",
  ' ',
]
const kind = fc.constantFrom(...KINDS)
const name = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 9 })
  .map(parts => parts.join(''))
const hostile = fc
  .tuple(
    fc.constantFrom('a', 'A.', '-', '(A', 'al ', "'a", 'Abd ', 'И', 'ع ', ', ', '/x', '1a', '\ud83d'),
    fc.nat(40_000),
  )
  .map(([part, times]) => part.repeat(times))
const anyName = fc.oneof(name, fc.string({ unit: 'grapheme', maxLength: 60 }), hostile)

function forAll<T>(values: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(values, holds), { seed: 20220107, numRuns: 150 })
}

describe('for every name', () => {
  it('the order of two does not matter', () => {
    forAll(fc.tuple(anyName, anyName, kind), ([a, b, one]) => {
      expect(sameName({ name: a, kind: one }, { name: b, kind: one })).toEqual(
        sameName({ name: b, kind: one }, { name: a, kind: one }),
      )
    })
  })
  it('it is the same whatever its case and accents, and likely so where it is one word or of no known kind', () => {
    const words = fc.array(fc.constantFrom('Dárkhan', 'Örmanbay', 'Lovrić', 'Sedov', 'Vikström'), {
      minLength: 1,
      maxLength: 4,
    })
    forAll(fc.tuple(words, kind), ([parts, one]) => {
      const written = [...new Set(parts)].join(' ')
      const plain = written.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
      const bare = one === 'person' && !written.includes(' ')
      const asked = bare || one === 'unknown' ? 'likely' : 'same'
      expect(verdict(written, plain, one)).toBe(asked)
      expect(meet(written, plain, one)).toBe(true)
    })
  })
  it('no more than its first 200 letters are read', () => {
    forAll(fc.tuple(hostile, kind), ([long, one]) => {
      expect(nameKeys({ name: long, kind: one })).toEqual(nameKeys({ name: long.slice(0, 200), kind: one }))
    })
  })
  it('keys are few, and a score lies between 0 and 1', () => {
    forAll(fc.tuple(anyName, anyName, kind), ([a, b, one]) => {
      expect(nameKeys({ name: a, kind: one }).length).toBeLessThan(600)
      const { score, verdict: said } = sameName({ name: a, kind: one }, { name: b, kind: one })
      expect(score).toBeGreaterThanOrEqual(said === 'other' ? 0 : 0.5)
      expect(score).toBeLessThanOrEqual(1)
    })
  })
})

function known(id: string, name: string, more: Partial<KnownActor> = {}): KnownActor {
  return { id, kind: 'person', names: [{ name, times: 3 }], roles: [], active: true, ...more }
}

function found(id: string, name: string, more: Partial<FoundActor> = {}): FoundActor {
  return { id, kind: 'person', name, role: null, forms: [], ...more }
}

function outcomes(
  record: readonly KnownActor[],
  report: readonly FoundActor[],
  decisions?: Decisions,
): string[] {
  return resolveActors(indexActors(record), report, decisions).map(
    one => `${one.outcome} ${one.known ?? '-'}`,
  )
}

describe('the actors of a report', () => {
  const ana = known('k1', 'Ana Lovrić', { roles: ['mayor'] })
  const eva = known('k2', 'Eva Lovrić', { roles: ['doctor'] })
  it('join the known actor whose name they bear, and are new where none fits', () => {
    expect(outcomes([ana, eva], [found('a', 'Ana Lovric'), found('b', 'Igor Sedov')])).toEqual([
      'joined k1',
      'new -',
    ])
  })
  it('join by any form that the report gives', () => {
    expect(outcomes([ana, eva], [found('a', 'Lovric', { forms: ['Eva Lovric'] })])).toEqual(['joined k2'])
  })
  it('join by a bare surname where one active bearer fits', () => {
    expect(outcomes([ana], [found('a', 'Lovric')])).toEqual(['joined k1'])
    expect(outcomes([ana, { ...eva, active: false }], [found('a', 'Lovric')])).toEqual(['joined k1'])
  })
  it('stay undecided where two bear the surname, unless one alone has the role', () => {
    expect(outcomes([ana, eva], [found('a', 'Lovric')])).toEqual(['undecided -'])
    expect(outcomes([ana, eva], [found('a', 'Lovric', { role: 'Mayor' })])).toEqual(['joined k1'])
    const [one] = resolveActors(indexActors([ana, eva]), [found('a', 'Lovric')])
    expect(one?.because).toBe('2 known actors bear the name')
    expect(one?.candidates.map(candidate => candidate.known)).toEqual(['k1', 'k2'])
  })
  it('stay undecided where nobody who bears the surname was heard of lately', () => {
    expect(outcomes([{ ...ana, active: false }], [found('a', 'Lovric')])).toEqual(['undecided -'])
  })
  it('do not join by a given name alone', () => {
    expect(outcomes([known('k3', 'Thomas Martin')], [found('a', 'Thomas')])).toEqual(['undecided -'])
  })
  it('are not joined to one actor when the report tells them apart', () => {
    const bare = known('k4', 'Lovric')
    expect(outcomes([bare], [found('a', 'Ana Lovric'), found('b', 'Eva Lovric')])).toEqual([
      'undecided -',
      'undecided -',
    ])
    expect(outcomes([ana], [found('a', 'Ana Lovric'), found('b', 'A. Lovric')])).toEqual([
      'joined k1',
      'undecided -',
    ])
  })
  it('are what a person decided, by name or by id', () => {
    const join: Decisions = { join: [{ actor: 'Lovric', known: 'k2' }], part: [] }
    expect(outcomes([ana, eva], [found('a', 'LOVRIĆ')], join)).toEqual(['joined k2'])
    const part: Decisions = { join: [], part: [{ actor: 'a', known: 'k1' }] }
    expect(outcomes([ana], [found('a', 'Ana Lovric')], part)).toEqual(['new -'])
    expect(outcomes([ana, eva], [found('a', 'Lovric')], part)).toEqual(['joined k2'])
  })
})
