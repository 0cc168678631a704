/** Why a claim stands in the record, and what persons decide about it: named, checked, reversible, in force for later reports too. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exerciseFiles, openDesk } from './support/exercise-record.ts'

const { on, add, copy, clear } = openDesk()
/** Before the last three days. */
const UNTIL = '2024-03-08T12:00'
const early = exerciseFiles(UNTIL)
const late = exerciseFiles().filter(file => !early.includes(file))

type Claim = {
  id: string
  kind: string
  matter: string
  words: string
  report: { id: string; outlet: string }
}
let claims: readonly Claim[] = []

beforeAll(async () => {
  await add('early', early)
  claims = toLines((await on('early', ['export', 'jsonl'])).out)
})
afterAll(clear)

function toLines(out: string) {
  return out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}

/** The claim of an outlet with these words. */
function claimOf(outlet: string, words: string): Claim {
  const found = claims.find(one => one.report.outlet === outlet && one.words === words)
  if (found === undefined) throw new Error(`${outlet} has no claim “${words}”`)
  return found
}

async function state(record: string) {
  return JSON.parse((await on(record, ['show', '--json'])).out)
}

async function decide(record: string, ...words: string[]) {
  const { code, out, err } = await on(record, ['correct', ...words, '--by', 'Ana Exercise'])
  expect(err).toBe('')
  expect(code).toBe(0)
  return { said: out, id: /^k-[0-9a-f]{12}/.exec(out)?.[0] ?? '' }
}

describe('hearsay why', () => {
  it('takes a claim of every kind back to its words, its chain and its rule', async () => {
    const byKind = new Map(claims.map(one => [one.kind, one]))
    expect([...byKind.keys()].sort()).toEqual(['advisory', 'condition', 'event', 'figure', 'statement'])
    for (const { id, words } of byKind.values()) {
      const { code, out, err } = await on('early', ['why', id, '--format', 'markdown'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      for (const part of [id, 'Origin', 'Outlet', 'Found by', words.split(' ')[0] ?? '', 'characters'])
        expect(out).toContain(part)
    }
  })
  it('finds claims by the characters that a situation report lists, by matter and by report', async () => {
    const claim = claimOf('Carpathian Wire', 'Electricity was cut')
    const listed = (await on('early', ['show'])).out
    expect(listed).toContain(claim.report.id)
    const exact = await on('early', ['why', claim.report.id, '671-690'])
    expect(exact.out).toBe((await on('early', ['why', claim.id])).out)
    const inside = toLines((await on('early', ['why', claim.report.id, '680', '--json'])).out)
    expect(inside).toMatchObject([{ format: 'hearsay/why/1', entry: { id: claim.id, words: claim.words } }])
    expect(inside[0].sha256).toMatch(/^[0-9a-f]{64}$/)
    const same = claims.filter(one => one.matter === claim.matter)
    expect(same.length).toBeGreaterThan(1)
    const matter = await on('early', ['why', claim.matter])
    for (const { id } of same) expect(matter.out).toContain(id)
    const whole = toLines((await on('early', ['why', claim.report.id, '--json'])).out)
    expect(whole.length).toBe(claims.filter(one => one.report.id === claim.report.id).length)
    for (const args of [['f-none'], ['m-none'], ['r-none'], [claim.report.id, '0-1']])
      expect(await on('early', ['why', ...args])).toMatchObject({ code: 1, out: '' })
    expect((await on('early', ['why', claim.report.id, 'here'])).code).toBe(2)
  })
})

describe('hearsay correct', () => {
  it('asks who decides, and answers names it does not know or that several bear', async () => {
    const nobody = await on('early', ['correct', 'rate', 'Interior Ministry', 'B2'])
    expect(nobody).toMatchObject({ code: 2, out: '' })
    expect(nobody.err).toContain("required option '--by <name>'")
    const by = ['--by', 'Ana Exercise']
    const bare = await on('early', ['correct', 'rate', 'Morar', 'B2', ...by])
    expect(bare).toMatchObject({ code: 1, out: '' })
    expect(bare.err).toMatch(/nobody in the situation is called “Morar”; there is .*Ilinca Morar \(w-/)
    const refused = [
      [['rate', 'Interior Ministry', 'G9'], 'no Admiralty code'],
      [['merge', 'the interior ministry', 'Interior Ministry'], 'both are the same actor'],
      [['split', 'Dan Oltean', 'Ana'], 'it is never called “Ana”; it is called “Dan Oltean”'],
      [['place', 'Atlantis', 'Paris'], 'no claim of the situation is at “Atlantis”'],
      [['place', 'Baia Mare', 'Atlantis on Sea'], 'the gazetteer has no'],
      [['place', 'Baia Mare', 'Victoria'], 'name the country, “Victoria, '],
      [['dismiss', 'f-none'], 'the record has no claim f-none'],
      [['matter', claims[0]?.id ?? '', 'm-none'], 'belongs to a matter m-none'],
      [['undo', 'k-none'], 'there is no correction k-none'],
    ] as const
    for (const [args, why] of refused) {
      const said = await on('early', ['correct', ...args, ...by])
      expect(said).toMatchObject({ code: 1, out: '' })
      expect(said.err).toContain(why)
    }
    expect((await on('early', ['correct', 'list'])).out).toBe('Nothing has been corrected.\n')
  })
  it('lists those that bear a name, and takes the id of one that was split off', async () => {
    const record = copy('early', 'namesakes')
    const { report } = claimOf('Ister News', '120 soldiers')
    await decide(record, 'split', 'Interior Ministry', 'Interior Ministry', '--report', report.id)
    const rate = ['correct', 'rate', 'the interior ministry', 'C', '--by', 'Ana Exercise']
    const several = await on(record, rate)
    expect(several).toMatchObject({ code: 1, out: '' })
    expect(several.err).toContain('several are called “the interior ministry”: ')
    const ids = several.err.match(/w-[0-9a-f]+/g) ?? []
    expect(ids).toHaveLength(2)
    for (const id of ids) expect((await decide(record, 'rate', id, 'C')).said).toContain(`(${id}) is rated C`)
    const rated = (await state(record)).actors.filter((one: { rating: string | null }) => one.rating === 'C')
    expect(rated.map((one: { id: string }) => one.id).sort()).toEqual([...ids].sort())
  })
  it('dismisses a claim, for later reports too, until that is undone', async () => {
    const record = copy('early', 'dismissed')
    const claim = claimOf('Carpathian Wire', 'Electricity was cut')
    const holds = async () => JSON.stringify((await state(record)).conditions).includes(claim.id)
    expect(await holds()).toBe(true)
    const { said, id } = await decide(record, 'dismiss', claim.id, '--note', 'a misprint')
    expect(said).toMatch(
      / Ana Exercise: “Electricity was cut” \(c-[0-9a-f]+\) is dismissed \(a misprint\)\n$/,
    )
    expect(await holds()).toBe(false)
    await add(record, [...early, ...late])
    expect(await holds()).toBe(false)
    expect((await on(record, ['why', claim.id])).out).toContain('a misprint')
    await decide(record, 'undo', id)
    expect(await holds()).toBe(true)
    expect((await on(record, ['correct', 'list'])).out).toMatch(/ - taken back\nk-.* is taken back\n$/)
  })
  it('names a claim by an id that the report has in every record', async () => {
    const claim = claimOf('Carpathian Wire', 'Electricity was cut')
    const fresh = 'reread'
    const [first = ''] = early.filter(file => file.includes('/01-'))
    await add(fresh, [first])
    expect((await on(fresh, ['export', 'jsonl'])).out).toContain(`"${claim.id}"`)
    await decide(fresh, 'dismiss', claim.id)
    expect(JSON.stringify((await state(fresh)).conditions)).not.toContain(claim.id)
  })
  it('merges, splits, moves, joins and rates, and each later report goes by it', async () => {
    const record = copy('early', 'decided')
    const was = await state(record)
    const named = (name: string) =>
      was.actors.find((one: { names: string[] }) => one.names.includes(name))?.id
    const [hospital, ministry] = [
      named('county hospital') ?? named('the county hospital'),
      named('Interior Ministry'),
    ]
    await decide(record, 'merge', 'county hospital', 'Interior Ministry')
    await decide(record, 'split', 'dan oltean', 'The Prefect')
    await decide(record, 'place', 'Baia Mare', 'Satu Mare')
    await decide(record, 'rate', 'carpathian wire', 'b2')
    const power = claimOf('Carpathian Wire', 'Electricity was cut')
    const other = claims.find(one => one.kind === 'condition' && one.matter !== power.matter)
    await decide(record, 'matter', power.id, other?.matter ?? '')
    await add(record, late)
    const now = await state(record)
    const ids = now.actors.map((one: { id: string }) => one.id)
    expect([hospital, ministry].every(id => typeof id === 'string')).toBe(true)
    expect(ids).not.toContain(hospital)
    expect(ids).toContain(ministry)
    const called = now.actors.filter((one: { name: string }) =>
      /^(?:the )?prefect$|^Dan Oltean$/i.test(one.name),
    )
    expect(called).toHaveLength(2)
    expect(JSON.stringify(now)).toContain('"name":"Satu Mare"')
    expect(JSON.stringify(now.figures)).not.toContain('"name":"Baia Mare"')
    expect(now.actors.find((one: { name: string }) => one.name === 'Carpathian Wire').rating).toBe('B2')
    const joined = now.conditions.filter((one: object) => JSON.stringify(one).includes(power.id))
    expect(joined).toHaveLength(1)
    const list = (await on(record, ['correct', 'list'])).out.trim().split('\n')
    expect(list).toHaveLength(5)
    expect(list[0]).toMatch(/county hospital \(w-[0-9a-f]+\) is Interior Ministry \(w-[0-9a-f]+\)$/)
    for (const line of list) await decide(record, 'undo', line.split(' ')[0] ?? '')
    const plain = copy('early', 'plain')
    await add(plain, late)
    expect(await withoutClock(record)).toEqual(await withoutClock(plain))
  })
})

/** The state without what differs between two records of the same reports: when each recorded them. */
async function withoutClock(record: string) {
  const { reports, ...rest } = await state(record)
  return { ...rest, reports: reports.map(({ recorded: _, ...report }: { recorded: string }) => report) }
}
