import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchApp } from './electron-app.ts'
import type { RunningApp } from './electron-app.ts'
import { ownTempDir } from './unprivileged.ts'

/** A window of every kind that the app has, each in an app of its own. */
export type AppWindow = {
  readonly kind: 'console' | 'notice'
  readonly running: RunningApp
  readonly page: Page
}

/** Opens every kind of window. The notice is what a second user of the same data gets to see. */
export async function openEveryWindow() {
  const dataDir = ownTempDir('sala-shared')
  const args = [`--data-dir=${join(dataDir, 'data')}`]
  const open = async (kind: AppWindow['kind'], path: string): Promise<AppWindow> => {
    const running = await launchApp({ args })
    return { kind, running, page: await windowAt(running, path) }
  }
  const windows = [await open('console', '/start/'), await open('notice', '/notice/')]
  return {
    windows,
    window: (kind: AppWindow['kind']) => {
      const found = windows.find((one) => one.kind === kind)
      if (!found) throw new Error(`there is no ${kind}`)
      return found
    },
    close: async () => {
      for (const { running } of windows) {
        await running.close()
        rmSync(running.dataDir, { recursive: true, force: true })
      }
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The app's window that shows the page at `path`; waits for it to be loaded. */
export async function windowAt({ app }: RunningApp, path: string): Promise<Page> {
  const isThere = (page: Page) => new URL(page.url()).pathname === path
  const page =
    app.windows().find(isThere) ??
    (await app.waitForEvent('window', { predicate: async (one) => await arrives(one, path) }))
  await page.waitForLoadState()
  // The page has its port and an answer: it is past the moment in which it waits for one.
  if (path === '/start/') await page.waitForSelector('main :is(h2, [role=grid])')
  return page
}

async function arrives(page: Page, path: string): Promise<boolean> {
  await page.waitForURL((url) => url.protocol === 'app:')
  return new URL(page.url()).pathname === path
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
