/** The situation report: how the exercise reads at two moments, and that nothing in a report can get out of its quotation marks. */
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { printPage } from '../src/cli/print/page/print-page.ts'
import { changesBetween } from '../src/ledger/situation/changes.ts'
import { gapsOf } from '../src/ledger/situation/gaps.ts'
import type { SituationState } from '../src/ledger/situation/state.ts'
import { drawScale } from '../src/views/html/draw-scale.ts'
import { COLOURS } from '../src/views/html/style.ts'
import { toHtml } from '../src/views/html/to-html.ts'
import { escapeLineStart, escapeMarkdown } from '../src/views/markdown/escape-markdown.ts'
import { toMarkdown } from '../src/views/markdown/to-markdown.ts'
import type { Page } from '../src/views/page/page.ts'
import { changesReport } from '../src/views/situation-report/changes-report.ts'
import { situationReport } from '../src/views/situation-report/situation-report.ts'
import { printable } from '../src/views/words/printable.ts'
import { exerciseReports, exerciseState } from './support/exercise-states.ts'
import { recordMoment } from './support/record-moment.ts'

const thursday = recordMoment(3)
const monday = recordMoment(5)

function pageOf(state: SituationState, before: SituationState | null = null): Page {
  const since = before === null ? null : { moment: before.asOf, changes: changesBetween(before, state) }
  return situationReport(state, { since, gaps: gapsOf(state) })
}

const thursdayPage = pageOf(thursday.state, recordMoment(2).state)
const mondayPage = pageOf(monday.state, recordMoment(4).state)
const plain = { width: 80, colour: false }
const printed = (name: string) => readFileSync(new URL(`./printed/${name}`, import.meta.url), 'utf8')

describe('a situation report', () => {
  it('reads well on a terminal', () => {
    expect(printPage(mondayPage, plain)).toBe(printed('situation-monday-week.txt'))
  })

  it('reads well in Markdown', () => {
    expect(toMarkdown(thursdayPage)).toBe(printed('situation-thursday.md'))
  })

  it('reads well in HTML', () => {
    expect(toHtml(thursdayPage)).toBe(printed('situation-thursday.html'))
  })

  it('quotes nothing but characters of its reports', () => {
    for (const page of [thursdayPage, mondayPage]) {
      const cited = page.sources.flatMap(source => source.cited)
      expect(cited.length).toBeGreaterThan(40)
      for (const { anchor } of cited) {
        expect(monday.texts.get(anchor.report)?.slice(anchor.start, anchor.end)).toBe(anchor.words)
      }
    }
  })

  it('lists every reference once, in order, and refers to nothing that is not listed', () => {
    const text = printPage(mondayPage, plain)
    const [body = '', list = ''] = text.split('REPORTS AND CHARACTERS')
    const listed = [...list.matchAll(/\[(\d+)\]/g)].map(match => Number(match[1]))
    expect(listed).toEqual(listed.map((_, index) => index + 1))
    expect(body).not.toContain('[?]')
    const referred = new Set([...body.matchAll(/\[(\d+)\]/g)].map(match => Number(match[1])))
    expect([...referred].sort((a, b) => a - b)).toEqual(listed)
  })

  it('never shows the id of an actor', () => {
    for (const text of [printPage(mondayPage, plain), toMarkdown(mondayPage), toHtml(mondayPage)]) {
      expect(text).not.toMatch(/\ba-[A-Z]/)
    }
  })

  it('gives the counts of reports and origins with every figure, claim, service and advisory', () => {
    const shown = ['figures', 'contested', 'services', 'advisories']
    const items = mondayPage.sections.filter(one => shown.includes(one.id)).flatMap(one => one.items)
    const runs = items.map(item => [item.head, ...item.lines].flat())
    const texts = runs.map(all => all.map(run => ('text' in run ? run.text : '')).join(''))
    const uncounted = texts.filter(text => !/\d+ reports?, \d+ origins?/.test(text))
    expect(uncounted).toEqual([expect.stringContaining('figures that cannot all hold')])
  })

  it('says by which clock, and what it left out', () => {
    const state = {
      ...thursday.state,
      clock: 'recorded',
      asOf: '2024-03-12T08:00:00.000Z',
      undecided: ['19'],
    } as const
    const head = printPage(pageOf(state), plain).split('\n').slice(1, 4).join(' ')
    expect(head).toContain('As the record stood on Tue 12 Mar 2024, 08:00 UTC')
    expect(head).toContain('1 report of that day left out')
  })

  it('says that nothing is new', () => {
    const text = printPage(pageOf(thursday.state, thursday.state), plain)
    expect(text).toContain('Nothing new since Thu 7 Mar, 20:00.')
    expect(text).toContain('Nothing new was heard.')
  })

  it('is a heading and two lines where nothing is known', () => {
    const none = {
      reports: [],
      copies: [],
      figures: [],
      statements: [],
      conditions: [],
      advisories: [],
      events: [],
    }
    const page = pageOf({ ...thursday.state, ...none, name: '' })
    expect(printPage(page, plain)).toBe(
      'A situation without a name\nAs known on Thu 7 Mar 2024, 20:00, by time of publication\n0 reports of 0 outlets\n',
    )
    expect(toHtml(page)).toContain('<main id="content">')
  })

  it('tells a situation of 2,000 matters on a few pages', () => {
    const { figures, statements, conditions, advisories } = monday.state
    const many = <Matter extends { readonly id: string }>(matters: readonly Matter[]) =>
      Array.from({ length: 500 }, (_, index) => ({
        ...(matters[index % matters.length] as Matter),
        id: `m-${index}`,
      }))
    const state = {
      ...monday.state,
      figures: many(figures),
      statements: many(statements),
      conditions: many(conditions),
      advisories: many(advisories),
    }
    const [body = ''] = printPage(pageOf(state, thursday.state), plain).split('REPORTS AND CHARACTERS')
    expect(body.split('\n').length).toBeLessThan(300)
    expect(body).toContain('and 490 more')
  })
})

describe('the drawing of a range', () => {
  const rows = (...bounds: readonly (readonly [number | null, number | null])[]) =>
    drawScale({ rows: bounds.map(([low, high]) => ({ low, high })) })

  it('is a point for a number, a bar between two, an arrow where an end is open', () => {
    expect(rows([10, 10], [12, 14]).match(/<circle/g)?.length).toBe(3)
    expect(rows([10, 10], [13, null])).toContain('<path d="M271 14.5L276 18L271 21.5"/>')
    expect(rows([10, 10], [null, 20])).toContain('<path d="M9 14.5L4 18L9 21.5"/>')
  })

  it('is left out where there is nothing to tell apart', () => {
    expect([rows(), rows([3, 3]), rows([3, 3], [3, 3]), rows([null, null], [null, null])]).toEqual([
      '',
      '',
      '',
      '',
    ])
  })
})

describe('the situation report of the exercise as read', () => {
  it('quotes nothing but characters of its reports, and says of every quotation where', async () => {
    const state = await exerciseState('2024-03-11T18:00', 'rules')
    const reports = await exerciseReports('rules')
    const page = pageOf(state, await exerciseState('2024-03-09T18:00', 'rules'))
    const cited = page.sources.flatMap(source => source.cited)
    expect(cited.length).toBeGreaterThan(60)
    for (const { anchor } of cited) {
      expect(reports.get(anchor.report)?.text.slice(anchor.start, anchor.end)).toBe(anchor.words)
    }
    expect(printPage(page, plain)).not.toContain('[?]')
    for (const text of [printPage(page, plain), toMarkdown(page), toHtml(page)]) {
      for (const id of state.actors.keys()) expect(text).not.toContain(id)
    }
  }, 60_000)
})

describe('a report of changes', () => {
  const changes = changesBetween(recordMoment(4).state, monday.state)
  const page = changesReport(monday.state, { moment: '2024-03-09T18:00', changes }, gapsOf(monday.state))

  it('tells every change with the words that show it', () => {
    const items = page.sections.filter(one => one.id !== 'gaps').flatMap(one => one.items)
    expect(items.length).toBe(changes.length)
    expect(page.sections.map(one => one.title)).toEqual([
      'Figures',
      'Statements',
      'Services',
      'Advisories',
      'Nothing heard since',
    ])
    const text = printPage(page, plain)
    expect(text).toContain('Since Sat 9 Mar, 18:00: ')
    expect(text).toContain('revised arrested: county police 14 → 31')
  })

  it('names no moment before the first look', () => {
    const first = changesReport(monday.state, { moment: '0001-01-01T00:00:00.000Z', changes }, [])
    expect(printPage(first, plain)).toContain('Since the beginning: ')
  })
})

describe('hostile text', () => {
  const PAYLOADS = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></title><svg/onload=alert(1)>',
    'javascript:alert(1)',
    '<!-- --><iframe srcdoc="<b>">',
    '&lt;script&gt;',
    '\u001b[31mred\u001b]0;title\u0007\u202eevil\u0000',
    '[click](javascript:alert(1)) ![x](http://evil.example/x.png) <b>bold</b>',
    '# heading\n\n- list\n1. one\n| a | b |\n```',
    '**bold** _under_ `code` ~~gone~~ $x$ \\* www.evil.example https://evil.example',
  ] as const

  /** Everything that comes from reports or people is hostile. */
  function hostile(payload: string): Page {
    const text = `${payload} killed 3.`
    const poison = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(poison)
      if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, poison(one)]))
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(key, one)]))
    }
    const poisoned = (key: string, value: unknown): unknown => {
      if (key === 'words' && typeof value === 'string') return text
      if (
        [
          'name',
          'title',
          'outlet',
          'subject',
          'audience',
          'level',
          'of',
          'service',
          'measure',
          'rating',
          'hedge',
        ].includes(key)
      ) {
        return value === null && key !== 'rating' ? value : payload
      }
      return key === 'url' ? `javascript:${payload}` : poison(value)
    }
    return pageOf(poison(monday.state) as SituationState, thursday.state)
  }

  it.each(PAYLOADS)('makes no element, attribute or address: %j', payload => {
    const html = toHtml(hostile(payload))
    const { document } = parseHTML(html)
    const tags = new Set([...document.querySelectorAll('*')].map(one => one.tagName.toLowerCase()))
    const known =
      'html head meta title style body a header h1 h2 h3 p nav ul li main section div span strong footer svg g text circle path'
    expect([...tags].filter(tag => !known.split(' ').includes(tag))).toEqual([])
    expect(document.querySelectorAll('style').length).toBe(1)
    for (const one of document.querySelectorAll('*')) {
      for (const name of one.getAttributeNames()) {
        expect([
          'lang',
          'charset',
          'name',
          'content',
          'http-equiv',
          'class',
          'id',
          'href',
          'aria-label',
          'aria-labelledby',
          'aria-hidden',
          'viewBox',
          'width',
          'height',
          'x',
          'y',
          'text-anchor',
          'cx',
          'cy',
          'r',
          'd',
          'rel',
        ]).toContain(name)
      }
      const href = one.getAttribute('href')
      if (href !== null) expect(href).toMatch(/^(?:#|https?:\/\/)/)
    }
    expect(document.querySelector('h1')?.textContent).toBe(printable(payload).trim())
    expect(html).not.toMatch(CONTROL)
  })

  it.each(PAYLOADS)('stays text in Markdown: %j', payload => {
    const markdown = toMarkdown(hostile(payload))
    const unescaped = markdown.replace(/\\[!-/:-@[-`{-~]/g, '')
    expect(unescaped).not.toMatch(/[<>`~|]|\]\(|!\[|:\/\//)
    expect(markdown).not.toMatch(CONTROL)
    for (const line of markdown.split('\n')) expect(line).toMatch(/^(?:#{1,2} \S|- | {2}- |$|\S)/)
    expect(markdown.split('\n').filter(line => /^# /.test(line)).length).toBe(1)
  })

  it('keeps markup of a line and of its beginning from being read as such', () => {
    expect(escapeMarkdown('*a* [b](c) <d> `e` | f_g')).toBe('\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\| f\\_g')
    expect(['1. one', '12) two', '- three', '+ four', '= five'].map(escapeLineStart)).toEqual([
      '1\\. one',
      '12\\) two',
      '\\- three',
      '\\+ four',
      '\\= five',
    ])
  })

  it.each(PAYLOADS)('cannot reach the terminal: %j', payload => {
    expect(printPage(hostile(payload), plain)).not.toMatch(CONTROL)
  })
})

/** Control characters but the line break, and what turns the direction of what follows. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

describe('colours', () => {
  it.each([1, 2] as const)('can be read on their ground, light and dark: column %i', column => {
    const ground = COLOURS.find(([name]) => name === 'ground')?.[column] ?? ''
    for (const colour of COLOURS.filter(([name]) => name !== 'ground')) {
      expect(contrast(colour[column], ground), colour[0]).toBeGreaterThan(4.5)
    }
  })

  it('stand for standing alone on a terminal, and take no words with them', () => {
    const painted = printPage(mondayPage, { ...plain, colour: true })
    expect(painted.replace(/\u001b\[[\d;]*m/g, '')).toBe(printPage(mondayPage, plain))
    const coloured = [...painted.matchAll(/\u001b\[[\d;]*3\dm([^\u001b]*)/g)].map(match =>
      match[1]?.replace(/\d+/, 'n'),
    )
    expect([...new Set(coloured)].sort()).toEqual(
      ['admitted', 'contested', 'denied', 'n origin', 'n origins', 'no evidence given', 'withdrawn'].sort(),
    )
  })
})

/** WCAG 2 contrast of two colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
