import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { stdout } from 'node:process'
import { parseArgs } from 'node:util'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchChromium } from '../tests/support/chromium.ts'
import { openHostSite } from './support/host-site.ts'
import { inOneLine, thisMachine } from './support/machine.ts'
import { percentile } from './support/percentile.ts'
import { startServer } from './support/server-process.ts'
import { table } from './support/table.ts'
import { observeVitals, vitalsOf, type Vitals } from './support/vitals.ts'
import { sizesOf, type Sizes } from './support/web-sizes.ts'

// What page and widget cost a visitor: the bytes that they are sent, and the Web Vitals of a visit in which a question is typed and
// sent, in a browser whose processor is slowed. Everything is on loopback: the network adds nothing here.
const { values: flags } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, slowdown: { type: 'string', default: '4' } },
})

const QUESTION = 'Who plays Mikey Saber?'
/** Between two keys, as a quick typist leaves it. Milliseconds. */
const KEY_DELAY = 80
const OUT = resolve('dist/bench/web.json')

interface Visit {
  readonly name: string
  readonly address: string
  /** Where the question is typed; what is to be pressed for it first is pressed here. */
  field(page: Page): Promise<Locator>
  /** What is there once the question has been answered, where anything answers it. */
  readonly answer?: string
}

const sizes = await allSizes()
const visits = await allVisits()
const machine = thisMachine()
const result = {
  bench: 'web',
  command: 'npm run bench:web',
  machine,
  browser: visits.browser,
  data: `corpus/red-rocket.txt; ${JSON.stringify(QUESTION)} typed and sent; processor slowed ${flags.slowdown} times; median of ${flags.runs} visits, each with an empty cache, in a window of 412 × 823`,
  sizes,
  vitals: visits.vitals,
}
await mkdir(resolve(OUT, '..'), { recursive: true })
await writeFile(OUT, `${JSON.stringify(result, undefined, 2)}\n`)
stdout.write(`${report()}\n`)

function report(): string {
  return [
    `Web on ${inOneLine(machine)}, Chromium ${result.browser}`,
    `${result.data}; ${result.command}`,
    '',
    table(
      ['bytes', 'plain', 'gzip', 'aim gzip'],
      sizes.map(({ name, bytes, gzipBytes, aim }) => [name, `${bytes}`, `${gzipBytes}`, aim]),
    ),
    '',
    table(
      ['visit', 'LCP ms', 'CLS', 'INP ms'],
      visits.vitals.map(({ name, lcpMs, cls, inpMs }) => [name, `${lcpMs}`, `${cls}`, `${inpMs}`]),
    ),
    '',
    'Good is LCP ≤ 2500 ms, CLS ≤ 0.1 and INP ≤ 200 ms (web.dev/articles/vitals).',
    OUT,
  ].join('\n')
}

async function allSizes(): Promise<readonly (Sizes & { readonly name: string; readonly aim: string })[]> {
  const parts: readonly (readonly [name: string, files: RegExp, aim: string])[] = [
    ['page: HTML, style and script', /^(?:index\.html|style\.css|page\.js)$/, '≤ 40960'],
    ['widget: loader', /^widget\.js$/, '≤ 2048'],
    ['widget: panel with English', /^panel-[A-Z0-9]{8}\.js$/, ''],
    ['widget: both', /^(?:widget|panel-[A-Z0-9]{8})\.js$/, '≤ 15360'],
    ['page in a frame (/embed)', /^(?:embed\.html|style\.css|embed\.js)$/, ''],
    ['German, when asked for', /^de-[A-Z0-9]{8}\.js$/, ''],
    ['French, when asked for', /^fr-[A-Z0-9]{8}\.js$/, ''],
    ['Spanish, when asked for', /^es-[A-Z0-9]{8}\.js$/, ''],
  ]
  return Promise.all(
    parts.map(async ([name, files, aim]) => ({ name, aim, ...(await sizesOf(resolve('dist/web'), files)) })),
  )
}

async function allVisits(): Promise<{
  readonly browser: string
  readonly vitals: readonly (Vitals & { readonly name: string })[]
}> {
  const index = await mkdtemp(join(tmpdir(), 'verbatim-web-'))
  const site = await openHostSite()
  const server = await startServer({
    INDEX_DIR: index,
    CORPUS_DIR: resolve('corpus'),
    LOG_LEVEL: 'error',
    ALLOWED_ORIGINS: site.origin,
  })
  const browser = await launchChromium()
  const embedding = `${site.origin}/widget?server=${server.url}`
  const search = async (page: Page) => page.getByLabel('Search the site')
  const plan: readonly Visit[] = [
    {
      name: 'the page',
      address: server.url,
      field: async (page) => page.getByLabel('Your question'),
      answer: 'blockquote',
    },
    { name: 'host page without the tag, its own field', address: site.origin, field: search },
    { name: 'host page with the tag, its own field', address: embedding, field: search },
    {
      name: 'host page with the tag, widget opened and asked',
      address: embedding,
      field: async (page) => {
        await page.locator('verbatim-widget [part=launcher]').click()
        return page.locator('verbatim-widget #question')
      },
      answer: 'verbatim-widget blockquote',
    },
  ]
  try {
    // In turn, so that whatever else the machine does meets all of them.
    const seen = plan.map((): Vitals[] => [])
    for (let run = 0; run < Number(flags.runs); run += 1)
      for (const [at, visit] of plan.entries()) seen[at]!.push(await visited(browser, visit))
    return {
      browser: browser.version(),
      vitals: plan.map(({ name }, at) => ({ name, ...medians(seen[at]!) })),
    }
  } finally {
    await browser.close()
    await server.stop()
    await site.close()
    await rm(index, { recursive: true, force: true })
  }
}

async function visited(browser: Browser, { address, field, answer }: Visit): Promise<Vitals> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(flags.slowdown) })
    await observeVitals(page, devtools)
    await page.goto(address, { waitUntil: 'networkidle' })
    // By the first input, the largest paint is settled.
    const typed = await field(page)
    await typed.click()
    await typed.pressSequentially(QUESTION, { delay: KEY_DELAY })
    await typed.press('Enter')
    if (answer !== undefined) await page.locator(answer).first().waitFor()
    return await vitalsOf(page)
  } finally {
    await context.close()
  }
}

function medians(visits: readonly Vitals[]): Vitals {
  const median = (value: (visit: Vitals) => number) => percentile(visits.map(value), 0.5)
  return {
    lcpMs: Math.round(median(({ lcpMs }) => lcpMs)),
    cls: Math.round(median(({ cls }) => cls) * 10_000) / 10_000,
    inpMs: median(({ inpMs }) => inpMs),
  }
}
