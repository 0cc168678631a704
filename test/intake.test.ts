/** Bytes and a name in, a report or a plain word of refusal out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../src/engine/read-report.ts'
import { decode } from '../src/intake/decode.ts'
import { type IntakeOptions, intake } from '../src/intake/intake.ts'
import { parsePublished } from '../src/intake/published.ts'
import type { Report } from '../src/text/report.ts'

const STORY = `Two people were killed and at least nine were injured on Monday when a bridge came down in the town of Arden,
the governor said. She told reporters that the search for others had not ended by the evening.`

const NO_OPTIONS: IntakeOptions = { outlet: null, published: null, timezone: null, language: null }

async function take(name: string, content: string | Uint8Array, options: Partial<IntakeOptions> = {}) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return intake({ name, bytes }, { ...NO_OPTIONS, ...options })
}

async function reportOf(
  name: string,
  content: string | Uint8Array,
  options: Partial<IntakeOptions> = {},
): Promise<Report> {
  const taken = await take(name, content, options)
  if (taken.kind === 'problem') throw new Error(taken.notice.what)
  return taken.report
}

const body = (report: Report) => report.text.slice(report.bodyStart)

describe('bytes', () => {
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const CASES: readonly (readonly [what: string, bytes: Uint8Array, text: string, encoding: string])[] = [
    ['plain ASCII', Buffer.from('Arden'), 'Arden', 'utf-8'],
    ['UTF-8', Buffer.from('Žanaozen “burns”'), 'Žanaozen “burns”', 'utf-8'],
    ['UTF-8 with its mark', Buffer.from('\ufeffArden'), 'Arden', 'utf-8'],
    ['UTF-16 little-endian', Buffer.from('\ufeffŽanaozen', 'utf16le'), 'Žanaozen', 'utf-16le'],
    ['UTF-16 big-endian', Buffer.from('\ufeffŽanaozen', 'utf16le').swap16(), 'Žanaozen', 'utf-16be'],
    ['Western Windows', latin('\u0093Caf\u00e9\u0094 \u0096 closed'), '“Café” – closed', 'windows-1252'],
    [
      'Cyrillic Windows',
      latin('\u00c0\u00eb\u00ec\u00e0\u00f2\u00fb, said Tass'),
      'Алматы, said Tass',
      'windows-1251',
    ],
    ['Central European Windows', latin('Lech Wa\u00b3\u00easa'), 'Lech Wałęsa', 'windows-1250'],
    [
      'what a page declares',
      latin('<meta charset="windows-1254">Erdo\u00f0an'),
      '<meta charset="windows-1254">Erdoğan',
      'windows-1254',
    ],
    [
      'UTF-8 whatever a page declares',
      Buffer.from('<meta charset="latin1">é'),
      '<meta charset="latin1">é',
      'utf-8',
    ],
    ['UTF-8 cut in a character', Buffer.from('“a” “b” “c”').subarray(0, -1), '“a” “b” “c\ufffd', 'utf-8'],
  ]
  for (const [what, bytes, text, encoding] of CASES) {
    it(`reads ${what}`, () => expect(decode(bytes)).toEqual({ text, encoding }))
  }

  it('keeps line ends as received', () => expect(decode(Buffer.from('a\r\nb')).text).toBe('a\r\nb'))

  it('reads any bytes as something', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => typeof decode(bytes).text === 'string'))
  })
})

describe('dates of publication', () => {
  const CASES: readonly (readonly [written: string, timezone: string | null, expected: string | null])[] = [
    ['2022-01-07', null, '2022-01-07'],
    ['2022-01-07T18:05', null, '2022-01-07T18:05'],
    ['2022-01-07 18:05:33', null, '2022-01-07T18:05'],
    ['2022-01-07T12:05:00.000Z', null, '2022-01-07T12:05'],
    ['2022-01-07T12:05:00.000Z', 'Asia/Almaty', '2022-01-07T18:05'],
    ['2022-01-07T23:05:00+0200', 'Asia/Almaty', '2022-01-08T03:05'],
    ['2022-01-07T18:05', 'Asia/Almaty', '2022-01-07T18:05'],
    ['2022-01-07', 'Asia/Almaty', '2022-01-07'],
    ['7 January 2022', null, '2022-01-07'],
    ['7th Jan. 2022', null, '2022-01-07'],
    ['Friday, January 7, 2022 at 6:05 p.m.', null, '2022-01-07T18:05'],
    ['January 7, 2022 12:05 am EST', null, '2022-01-07T00:05'],
    ['Fri, 07 Jan 2022 18:05:00 +0600', null, '2022-01-07T18:05'],
    ['Fri, 07 Jan 2022 18:05:00 +0600', 'UTC', '2022-01-07T12:05'],
    ['7.1.2022', null, '2022-01-07'],
    ['2022/01/07', null, '2022-01-07'],
    ['7/1/2022', null, null],
    ['2022-02-30', null, null],
    ['9998-12-31T23:30Z', 'Asia/Tokyo', '9999-01-01T08:30'],
    ['9999-12-31', null, null],
    ['9999-12-31T23:30Z', 'Asia/Almaty', null],
    ['1000-01-01T00:30+14:00', 'UTC', null],
    ['2022-01-07T25:05', null, null],
    ['January 2022', null, null],
    ['yesterday', null, null],
    ['', null, null],
  ]
  for (const [written, timezone, expected] of CASES) {
    it(`${JSON.stringify(written)}${timezone === null ? '' : ` in ${timezone}`} is ${expected}`, () =>
      expect(parsePublished(written, timezone)).toBe(expected))
  }
})

describe('plain text', () => {
  it('understands a leading date on the line of the story', async () => {
    const report = await reportOf('a.txt', ` date 2022-01-07 ${STORY}`)
    expect(report.published).toBe('2022-01-07')
    expect(body(report)).toBe(STORY)
    expect(report.text.startsWith(' date 2022')).toBe(true)
  })

  it('understands header lines', async () => {
    const header =
      'Title: Bridge falls\nsource: "The Harbour Post"\nURL: https://example.org/1\nDate: 5 March 2024 18:00\nLanguage: en-GB\nTimezone: Asia/Almaty\nByline: Ann Ore\n'
    const report = await reportOf('a.txt', `${header}\n${STORY}`)
    expect(report).toMatchObject({
      title: 'Bridge falls',
      outlet: 'The Harbour Post',
      url: 'https://example.org/1',
      published: '2024-03-05T18:00',
      language: 'en-GB',
      timezone: 'Asia/Almaty',
    })
    expect(body(report).trim()).toBe(STORY)
  })

  it('reads header lines that end in CR LF', async () => {
    const report = await reportOf('a.txt', `outlet: Westwire\r\ndate: 2024-03-05\r\n\r\n${STORY}`)
    expect(report).toMatchObject({ outlet: 'Westwire', published: '2024-03-05' })
  })

  const ORDINARY = [
    `Kabul: two killed\n\n${STORY}`,
    `Source: the police.\n${STORY}`,
    `The date: 2024-03-05\n\n${STORY}`,
    `${STORY}\n\ndate: 2024-03-05\noutlet: Westwire\n`,
    `Date 2024 was set for the vote, and ${STORY}`,
  ]
  for (const text of ORDINARY) {
    it(`finds no header in "${text.slice(0, 24)}…"`, async () => {
      const report = await reportOf('a.txt', text)
      expect(report).toMatchObject({ bodyStart: 0, published: null, outlet: null })
    })
  }

  it('does not read header lines as sentences, and keeps every offset', async () => {
    const text = `outlet: Westwire\ndate: 2024-03-05\n\n${STORY}`
    const reading = readReport(await reportOf('a.txt', text))
    expect(reading.report.text).toBe(text)
    for (const date of reading.dates) expect(date.start).toBeGreaterThan(text.indexOf('Two people'))
  })

  it('lets the file say, and the options fill in', async () => {
    const options = { outlet: 'Elsewhere', published: '1999-01-01', timezone: 'Asia/Almaty' }
    const said = await reportOf('a.txt', `outlet: Westwire\ndate: 2024-03-05T12:00Z\n\n${STORY}`, options)
    expect(said).toMatchObject({ outlet: 'Westwire', published: '2024-03-05T17:00' })
    const unsaid = await reportOf('a.txt', STORY, options)
    expect(unsaid).toMatchObject({ outlet: 'Elsewhere', published: '1999-01-01' })
  })
})

describe('Markdown', () => {
  it('reads front matter and the first heading as header', async () => {
    const text = `---\ntitle: "Bridge falls"\ndate: 2024-03-05\ntags:\n  - arden\n---\n\n# Bridge falls\n\n${STORY}\n`
    const report = await reportOf('a.md', text)
    expect(report).toMatchObject({ title: 'Bridge falls', published: '2024-03-05', text })
    expect(body(report).trim()).toBe(STORY)
  })

  it('takes a first heading as title', async () => {
    const report = await reportOf('a.md', `# Bridge falls ##\n\n${STORY}`)
    expect(report.title).toBe('Bridge falls')
    expect(body(report).trim()).toBe(STORY)
  })
})

describe('pages', () => {
  const paragraphs = `<p>${STORY}</p>\n<p>The governor, <b>Ilse Marr</b>, said the   cause was not known.<br>An inquiry was opened.</p>`
  const page = (head: string, content = paragraphs) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><nav>Home News Sport</nav><article><h1>Bridge falls</h1>${content}</article><footer>Imprint</footer></body></html>`
  const article = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage' },
      {
        '@type': ['NewsArticle'],
        headline: 'Bridge falls in Arden',
        datePublished: '2024-03-05T18:05:00+05:00',
        publisher: { '@type': 'Organization', name: 'The Harbour Post' },
        inLanguage: 'en-GB',
      },
    ],
  }
  const jsonLd = `<script type="application/ld+json">${JSON.stringify(article)}</script>`

  it('reads the story and what JSON-LD says of it', async () => {
    const report = await reportOf(
      'a.html',
      page(`${jsonLd}<link rel="canonical" href="https://example.org/1">`),
    )
    expect(report).toMatchObject({
      title: 'Bridge falls in Arden',
      outlet: 'The Harbour Post',
      published: '2024-03-05T18:05',
      url: 'https://example.org/1',
    })
    expect(report.text).toBe(
      `${STORY.replace('\n', ' ')}\n\nThe governor, Ilse Marr, said the cause was not known.\nAn inquiry was opened.`,
    )
  })

  it('shows the time on the clock of a zone', async () => {
    const report = await reportOf('a.html', page(jsonLd), { timezone: 'Europe/London' })
    expect(report.published).toBe('2024-03-05T13:05')
  })

  const ELSEWHERE: readonly (readonly [what: string, html: string, expected: Partial<Report>])[] = [
    [
      'OpenGraph',
      page(
        '<meta property="og:title" content="Bridge falls"><meta property="og:site_name" content="Westwire"><meta property="article:published_time" content="2024-03-05T09:00:00Z">',
      ),
      { title: 'Bridge falls', outlet: 'Westwire', published: '2024-03-05T09:00' },
    ],
    [
      'a time element',
      page('<title>Bridge</title>', `<time datetime="2024-03-05">5 March</time>${paragraphs}`),
      { title: 'Bridge', published: '2024-03-05' },
    ],
    [
      'broken JSON-LD',
      page('<script type="application/ld+json">{"@type": </script><title>T</title>'),
      { title: 'T' },
    ],
    [
      'the mark a browser leaves',
      `<!doctype html>\n<!-- saved from url=(0021)https://example.org/2 -->\n${page('')}`,
      { url: 'https://example.org/2' },
    ],
  ]
  for (const [what, html, expected] of ELSEWHERE) {
    it(`takes details from ${what}`, async () => expect(await reportOf('page', html)).toMatchObject(expected))
  }

  it('never runs scripts, nor reads them', async () => {
    const report = await reportOf(
      'a.html',
      page('', `${paragraphs}<script>globalThis.ran = true; document.write("ran")</script>`),
    )
    expect(report.text).not.toContain('ran =')
    expect(globalThis).not.toHaveProperty('ran')
  })

  it('reads what is there of a page that was cut off, and says so', async () => {
    const whole = page(jsonLd)
    const taken = await take('a.html', whole.slice(0, whole.indexOf('An inquiry')))
    expect(taken).toMatchObject({
      kind: 'report',
      notes: [{ what: expect.stringContaining('stops before the end') }],
    })
  })

  it('falls back to the story that JSON-LD holds', async () => {
    const only = { '@type': 'NewsArticle', articleBody: STORY.repeat(2) }
    const html = `<html><head><script type="application/ld+json">${JSON.stringify(only)}</script></head><body><div id="app"></div></body></html>`
    expect((await reportOf('a.html', html)).text).toBe(STORY.repeat(2))
  })

  it('refuses a page without a story', async () => {
    const taken = await take('a.html', '<html><body><nav>Home</nav><script>fill()</script></body></html>')
    expect(taken).toMatchObject({
      kind: 'problem',
      notice: { what: expect.stringContaining('no story text') },
    })
  })

  for (const [what, html] of [
    ['deep', `${'<div>'.repeat(3000)}${STORY}`],
    ['long', `<p>${STORY}</p>`.repeat(50_000)],
  ] as const) {
    it(`refuses a page too ${what} for any newspaper`, async () => {
      const taken = await take('a.html', `<html><body>${html}`)
      expect(taken).toMatchObject({
        kind: 'problem',
        notice: { what: expect.stringContaining('too deeply nested') },
      })
    })
  }
})

describe('what is refused', () => {
  const GERMAN =
    'Bei einem Brückeneinsturz in der Stadt Arden sind am Montag zwei Menschen ums Leben gekommen, wie die Behörden am Abend mitteilten. Die Suche dauert noch an, sagte ein Sprecher.'
  const DANISH =
    'Myndighederne siger, at to mennesker er omkommet, og at der for få dage siden blev advaret om, at broen kunne have skader. Det er for tidligt at sige mere, siger en talsmand for byen.'
  const CASES: readonly (readonly [content: string | Uint8Array, what: string])[] = [
    ['', 'is empty'],
    [' \n\n ', 'has no text in it'],
    ['%PDF-1.7 …', 'is a PDF'],
    [Buffer.from('PK\u0003\u0004xxxx'), 'is a ZIP archive'],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'is a JPEG picture'],
    [Buffer.from('Arden\u0000burns'), 'is binary data'],
    ['<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'is a news feed'],
    ['<?xml version="1.0"?>\n<TimeML><TEXT>Two people were killed.</TEXT></TimeML>', 'is an XML file'],
    ['[{"title": "Bridge falls"}]', 'is a JSON file'],
    ['From: <Saved by Blink>\nMIME-Version: 1.0', 'is a web archive'],
    [GERMAN, 'does not seem to be English'],
    [DANISH, 'does not seem to be English'],
    [
      'Мост обрушился в понедельник в городе Арден, погибли два человека, сообщил губернатор области',
      'does not seem',
    ],
    ['a b '.repeat(1_100_000), 'is too long for one report'],
    [new Uint8Array(20_000_001).fill(65), 'is too large for one report (21 MB; the limit is 20 MB)'],
  ]
  for (const [content, what] of CASES) {
    it(`${what}`, async () => {
      const taken = await take('x', content)
      expect(taken).toMatchObject({
        kind: 'problem',
        notice: { file: 'x', what: expect.stringContaining(what) },
      })
    })
  }

  it('reads a page that begins as XML does', async () => {
    const xhtml = `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${STORY}</p></body></html>`
    expect((await reportOf('a', xhtml)).text).toBe(STORY.replace('\n', ' '))
  })

  it('reads what does not look English when told to', async () => {
    expect((await take('x', GERMAN, { language: 'en' })).kind).toBe('report')
  })

  it('reads a report without a date, and says that its dates stay open', async () => {
    const taken = await take('x', STORY)
    expect(taken).toMatchObject({ kind: 'report', report: { published: null } })
    expect(taken.kind === 'report' && taken.notes[0]?.what).toContain('relative dates stay unresolved')
  })

  it('never throws on any bytes under any name', async () => {
    const names = fc.constantFrom('a.txt', 'a.html', 'a.md', 'a')
    const starts = fc.constantFrom('', '<html>', '---\n', 'date: ', '<div><p>')
    const property = fc.asyncProperty(
      names,
      starts,
      fc.string({ maxLength: 200 }),
      async (name, start, rest) => {
        const taken = await take(name, start + rest, { language: 'en' })
        return taken.kind === 'problem' || taken.report.bodyStart <= taken.report.text.length
      },
    )
    await fc.assert(property, { numRuns: 60 })
  })
})

describe('text decoded wrongly once', () => {
  it('is kept as received, and offsets point into it', async () => {
    const text = `date 2024-03-05 â€œTwo people were killed,â€\u009d the governor said on Monday. ${STORY}`
    const reading = readReport(await reportOf('a.txt', text))
    expect(reading.report.text).toBe(text)
    const anchored = [...reading.dates, ...reading.figures, ...reading.statements.flatMap(one => one.content)]
    for (const { words, start, end } of anchored) expect(text.slice(start, end)).toBe(words)
  })
})

describe('a dateline with a full date', () => {
  const published = async (opening: string, options: Partial<IntakeOptions> = {}) =>
    (await reportOf('story.txt', `${opening}${STORY}`, options)).published

  it.each([
    ['ARDEN, Norland, 8 March 2024 (Westwire) - ', '2024-03-08'],
    ['EXERCISE. ARDEN, Norland, March 8, 2024 — ', '2024-03-08'],
    ['Arden, 8 March 2024 (Westwire) – ', '2024-03-08'],
    ['ARDEN, 2024-03-08 - ', '2024-03-08'],
  ])('gives the day of publication: %s', async (opening, day) => {
    expect(await published(opening)).toBe(day)
  })

  it.each([
    'ARDEN, Norland (Westwire) - ',
    'The treaty was signed in ARDEN, 8 March 2024 - a Friday - and ',
    'ARDEN, 8 March (Westwire) - ',
    'ARDEN, 38 March 2024 (Westwire) - ',
    'On 8 March 2024 - ',
  ])('is not seen in: %s', async opening => {
    expect(await published(opening)).toBeNull()
  })

  it('yields to what is known otherwise, and is told', async () => {
    const opening = 'ARDEN, Norland, 8 March 2024 (Westwire) - '
    expect(await published(opening, { published: '2024-03-09' })).toBe('2024-03-09')
    expect(await published(`Date: 2024-03-10\n\n${opening}`)).toBe('2024-03-10')
    const taken = await take('story.txt', `${opening}${STORY}`)
    expect(taken.kind === 'report' && taken.notes.map(note => note.what)).toEqual([
      'has no date of publication; 2024-03-08 was taken from its dateline',
    ])
  })
})
