import { chromium, type CDPSession, type Page } from 'playwright-core'
import { browserPath } from '../../helpers/browser-path.ts'
import type { Bench } from '../pages/contract.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-precise-memory-info',
  '--disable-features=Translate,MediaRouter',
]

/** A page of the benchmark in a browser of its own, and the line to its debugger. */
export type OpenBoard = {
  readonly page: Page
  readonly cdp: CDPSession
  /** What went wrong in the page so far. */
  readonly errors: readonly string[]
  readonly close: () => Promise<void>
}

/** Opens an empty page in a new browser with a new profile. */
export async function openBrowser(): Promise<OpenBoard> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags })
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error).slice(0, 300)))
  const cdp = await context.newCDPSession(page)
  // Durations are then processor time of the page's main thread: others on the machine count less.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, cdp, errors, close: () => browser.close() }
}

/** Shows a board and waits until all its notes are there; milliseconds since the navigation. */
export async function showBoard({ page, cdp }: OpenBoard, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction('window.bench', null, { timeout: 60_000, polling: 50 })
  return asked<number>(cdp, 'bench.ready')
}

/** Asks the page's bench, in as few steps of the page as there can be. */
export function ask<T>({ cdp }: OpenBoard, question: (bench: Bench) => T): Promise<Awaited<T>> {
  return asked(cdp, `(${question.toString()})(bench)`)
}

/** The same with a number that the question is about. */
export function askAbout<T>(
  { cdp }: OpenBoard,
  about: string | number,
  question: (bench: Bench, about: never) => T,
): Promise<Awaited<T>> {
  return asked(cdp, `(${question.toString()})(bench, ${JSON.stringify(about)})`)
}

async function asked<T>(cdp: CDPSession, expression: string): Promise<Awaited<T>> {
  const options = { expression, awaitPromise: true, returnByValue: true }
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', options)
  if (exceptionDetails === undefined) return result.value
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
}
