import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { languages } from '../../electron/core/text/language.ts'
import { windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import { launchApp } from '../helpers/electron-app.ts'
import type { RunningApp } from '../helpers/electron-app.ts'

const out = join(import.meta.dirname, '..', '..', 'out', 'start')
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const
let running: RunningApp
let page: Page

beforeAll(async () => {
  mkdirSync(out, { recursive: true })
  running = await launchApp()
  page = await windowAt(running, '/start/')
})
afterAll(() => running.close())

describe.each(sizes)('the start window at $width × $height', ({ width, height }) => {
  it.each(languages)(
    'in %s fits its words, light and dark, empty, with a list and a form',
    async (language) => {
      await running.app.evaluate(
        ({ BrowserWindow }, size) => {
          const [window] = BrowserWindow.getAllWindows()
          window?.setMenuBarVisibility(false)
          window?.setContentSize(size.width, size.height)
        },
        { width, height },
      )
      for (const theme of ['light', 'dark'] as const) {
        await callHost(page, 'settings.set', { language, theme })
        await page.waitForSelector(`html[lang^=${language}]`)
        const name = `${language}-${theme}-${width}`
        await page.screenshot({ path: join(out, `list-${name}.png`), animations: 'disabled' })
        expect(await clipped(page)).toEqual([])
      }
    },
  )
})

/** Texts that do not fit their box: cut off without a sign. */
function clipped(on: Page): Promise<readonly string[]> {
  return on.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, p, button, label, strong, span')]
      .filter((element) => element.offsetParent !== null && element.children.length === 0)
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1),
      )
      .map(({ textContent }) => textContent ?? ''),
  )
}
