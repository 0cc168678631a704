/** What only whole processes show: how long until the first record, how much memory, how threads add up. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReaderKind } from '../src/app/open-reader.ts'
import { ms, type Row } from './measure.ts'

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const POOL = new URL('../dist/app/read-reports.js', import.meta.url).href
const STARTS = 7
const FIRST_RECORD = 500
const WORDS = 500
const OPTIONS = { outlet: null, published: '2024-03-05', timezone: null, language: 'en' } as const

/** Prints the process's largest memory, in kilobytes, on its last line of stderr. */
const PEAK = `data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))`

/** One article read by a fresh `hearsay read FILE --json`: the median time, the largest memory. */
export function startTable(article: string, reader: ReaderKind): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
  const file = join(folder, 'article.txt')
  writeFileSync(file, article)
  const times = Array.from({ length: STARTS }, () => timeOfRun(file, reader)).sort((a, b) => a - b)
  const { stderr } = spawnSync(process.execPath, [
    '--import',
    PEAK,
    MAIN,
    'read',
    file,
    '--json',
    '--reader',
    reader,
  ])
  rmSync(folder, { recursive: true })
  const median = times[Math.floor(STARTS / 2)] ?? 0
  return [
    {
      name: `start to record, ${reader}`,
      value: ms(median),
      target: `< ${FIRST_RECORD} ms`,
      reached: median < FIRST_RECORD,
    },
    { name: `largest memory, ${reader}`, value: `${Math.round(Number(lastLine(stderr)) / 1024)} MiB` },
  ]
}

function timeOfRun(file: string, reader: ReaderKind): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'read', file, '--json', '--reader', reader])
  if (status !== 0) throw new Error(`hearsay read failed: ${stderr}`)
  return performance.now() - start
}

function lastLine(output: Buffer): string {
  return output.toString().trim().split('\n').at(-1) ?? ''
}

/** Articles of 500 words a second with 1, 2, 4, … worker threads, up to the number of cores, starting the threads included. */
export async function threadTable(articles: readonly string[], reader: ReaderKind): Promise<Row[]> {
  const { readReports }: typeof import('../src/app/read-reports.ts') = await import(POOL)
  const inputs = articles.map((text, index) => ({
    kind: 'bytes' as const,
    file: `article-${index}.txt`,
    bytes: new TextEncoder().encode(text),
  }))
  const words = articles.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const rows: Row[] = []
  let single = 0
  for (let threads = 1; threads <= availableParallelism(); threads *= 2) {
    const start = performance.now()
    for await (const result of readReports(inputs, { ...OPTIONS, reader, threads }))
      if (result.kind !== 'reading') throw new Error(result.notice.what)
    const rate = (1000 * words) / WORDS / (performance.now() - start)
    if (threads === 1) single = rate
    rows.push({
      name: `${reader}, ${threads} worker thread${threads === 1 ? '' : 's'}`,
      value: `${rate.toFixed(1)} articles/s  (${(rate / single).toFixed(2)} ×)`,
    })
  }
  return rows
}
