import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Id } from '../../electron/core/base/ids.ts'
import { callHost } from './call-host.ts'
import { launchApp } from './electron-app.ts'
import type { RunningApp } from './electron-app.ts'
import { ownTempDir } from './unprivileged.ts'

/** A window of every kind that the app has, each in an app of its own. */
export type AppWindow = {
  readonly kind: 'console' | 'stage' | 'notice'
  /** Path of its page, by which it is found among the windows of its app. */
  readonly path: string
  readonly running: RunningApp
  readonly page: Page
}

/** Opens every kind of window. The notice is what a second user of the same data gets to see. */
export async function openEveryWindow() {
  const dataDir = ownTempDir('sala-shared')
  const args = [`--data-dir=${join(dataDir, 'data')}`]
  const open = async (kind: AppWindow['kind'], path: string): Promise<AppWindow> => {
    const running = await launchApp({ args })
    return { kind, path, running, page: await windowAt(running, path) }
  }
  const windows = [
    await open('console', '/start/'),
    await open('notice', '/notice/'),
    await openStage(),
  ]
  return {
    windows,
    window: (kind: AppWindow['kind']) => {
      const found = windows.find((one) => one.kind === kind)
      if (!found) throw new Error(`there is no ${kind}`)
      return found
    },
    close: async () => {
      for (const { running } of windows) {
        await running.kill9()
        rmSync(running.dataDir, { recursive: true, force: true })
      }
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The stage, in a window of its own, of a workshop that is in the room. */
export async function openStage(): Promise<AppWindow> {
  const running = await launchApp()
  const console = await windowAt(running, '/start/')
  await enterWorkshop(console)
  await callHost(console, 'desktop.place', { request: { kind: 'window' } })
  const page = await windowAt(running, '/stage/')
  await page.waitForSelector('[data-scene]')
  return { kind: 'stage', path: '/stage/', running, page }
}

/** Makes a two-day workshop and puts it into the room; gives its id. */
export async function enterWorkshop(console: Page): Promise<Id> {
  const { workshopId } = await callHost(console, 'library.create', {
    agendaKey: 'two-day',
    name: 'Customer loyalty',
    startDate: '2026-11-24',
    language: 'en',
    timeZone: 'Asia/Phnom_Penh',
    place: '',
    facilitator: '',
    organisation: '',
    headCount: 24,
  })
  await callHost(console, 'room.enter', { workshopId })
  return workshopId
}

/** The app's window that shows the page at `path`; waits for it to be loaded. */
export async function windowAt({ app }: RunningApp, path: string): Promise<Page> {
  // A window that is open already may not have come to its page yet.
  const arrived = async (one: Page) => {
    const isThere = ({ pathname }: URL) => pathname === path
    await one.waitForURL(isThere, { waitUntil: 'commit', timeout: 0 })
    return one
  }
  const predicate = (one: Page) => arrived(one).then(() => true)
  const page = await Promise.any([
    ...app.windows().map(arrived),
    app.waitForEvent('window', { predicate, timeout: 60_000 }),
  ])
  await page.waitForLoadState()
  // The page has its port and an answer: it is past the moment in which it waits for one.
  if (path === '/start/') await page.waitForSelector('main :is(h2, [role=grid])')
  return page
}

/**
 * Runs a function in the page as the page's own scripts run: out of reach of the debugger's
 * exemption from the content security policy.
 */
export function inPage<T>(page: Page, run: () => T | Promise<T>): Promise<T> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const run = ${run.toString()}
    setTimeout(() => Promise.resolve().then(run).then(resolve, reject), 0)
  })`)
}

/** How many pages there are in its app. */
export function contentsCount({ running }: AppWindow): Promise<number> {
  return running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
}

/** After a round trip to the main process and back, what a page asked for has been decided. */
export async function settled({ running, page }: AppWindow): Promise<void> {
  await running.app.evaluate(() => new Promise((resolve) => setImmediate(resolve)))
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
}
