import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page, type WebSocketRoute } from 'playwright-core'
import { sampleMaker } from '../../electron/host/demo/make-sample.ts'
import { openHost, type Host } from '../../electron/host/host.ts'
import { systemClock, type Clock } from '../../electron/host/clock.ts'
import { createGate } from '../../electron/host/gate.ts'
import { serveConsole, type ConsoleServer } from '../../electron/host/serve.ts'
import type { CallInput, CallName, CallOutput } from '../../electron/core/contract/calls.ts'
import { browserPath } from './browser-path.ts'
import { fakeDesktop } from './fake-desktop.ts'

const projectDir = join(import.meta.dirname, '../..')
const rendererDir = process.env['SALA_TEST_PAGES'] ?? join(projectDir, 'dist/app/pages')

/** A real host behind a real server, and a real browser that shows its pages. */
export type ConsoleAtWork = {
  readonly browser: Browser
  readonly host: () => Host
  readonly ask: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>
  /** A new page on the start window; `problems` gathers what the browser complains of. */
  readonly open: (options?: PageOptions) => Promise<ConsolePage>
  /** A page whose line to the host can be cut and mended. */
  readonly openOnThread: () => Promise<ConsolePage & { drop(): Promise<void>; back(): void }>
  /** The server starts anew, with a new token; the host stays. */
  readonly dropLines: () => Promise<void>
  readonly close: () => Promise<void>
}
export type PageOptions = {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  /** A screen that takes fingers. */
  readonly touch?: boolean
}
export type ConsolePage = { readonly page: Page; readonly problems: string[] }

/** What a host is told otherwise than the app's own. */
export type HostWish = {
  readonly clock?: Clock
  /** The laptop's folder for paper; without it pages save their files themselves. */
  readonly exportDir?: string
  readonly documentWorker?: string
}

/** Starts host, server and browser. */
export async function consoleAtWork({
  clock = systemClock,
  exportDir,
  documentWorker = join(projectDir, 'electron/host/export/document-worker.ts'),
}: HostWish = {}): Promise<ConsoleAtWork> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sala-console-'))
  const opened = await openHost({
    dataDir,
    assetsDir: join(projectDir, 'assets'),
    clock,
    desktop: exportDir === undefined ? undefined : fakeDesktop(exportDir),
    makeSample: sampleMaker({
      assetsDir: join(projectDir, 'assets'),
      workers: { documents: '', import: '' },
    }),
    workers: {
      documents: documentWorker,
      import: join(projectDir, 'electron/host/import/import-worker.ts'),
    },
  })
  if (opened.kind !== 'ok') throw new Error(opened.error.detail)
  const { host } = opened
  const gate = createGate(host.handlers)
  let server: ConsoleServer = await serveConsole({ host, rendererDir })
  const url = new URL(server.url)
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox'],
  })
  return {
    browser,
    host: () => host,
    ask: async <N extends CallName>(name: N, input: CallInput<N>) => {
      const result = await gate({ role: 'facilitator', actor: 'facilitator' }, name, input)
      if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.detail}`)
      return result.value as CallOutput<N>
    },
    open: (options = {}) => openPage(browser, url.href, options),
    openOnThread: () => openOnThread(browser, url.href),
    async dropLines() {
      await server.close()
      server = await serveConsole({ host, rendererDir, port: Number(url.port) })
    },
    async close() {
      await browser.close()
      await server.close()
      await host.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function openOnThread(browser: Browser, url: string) {
  let cut = false
  const lines = new Set<WebSocketRoute>()
  const opened = await openPage(browser, url, {}, async (page) => {
    await page.routeWebSocket('**/wire', (line) => {
      if (cut) return void line.close()
      line.connectToServer()
      lines.add(line)
    })
  })
  return {
    ...opened,
    async drop() {
      cut = true
      for (const line of lines) await line.close()
      lines.clear()
    },
    back: () => void (cut = false),
  }
}

async function openPage(
  browser: Browser,
  url: string,
  options: PageOptions,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<ConsolePage> {
  const { width = 1366, height = 768, theme = 'light', touch = false } = options
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: touch,
    locale: 'en-GB',
    timezoneId: 'Asia/Phnom_Penh',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    )
  })
  await page.addInitScript(holdToasts)
  // Kept from the first moment on: the driver takes a while to catch choosers, and a press does not wait.
  page.on('filechooser', () => undefined)
  await prepare(page)
  await page.goto(url)
  return { page, problems }
}

/** A toast goes by itself after six to twelve seconds; here it stays until it was seen. */
function holdToasts(): void {
  const { setTimeout } = window
  const longestMs = 2 ** 31 - 1
  const held = (run: TimerHandler, ms = 0, ...args: unknown[]) =>
    setTimeout(run, ms >= 6000 && ms <= 12_000 ? longestMs : ms, ...args)
  Object.assign(window, { setTimeout: held })
}
