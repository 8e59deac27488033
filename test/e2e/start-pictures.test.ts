import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { languages } from '../../electron/core/text/language.ts'
import type { Settings } from '../../electron/core/contract/calls.ts'
import { windowAt } from '../helpers/app-windows.ts'
import { launchApp } from '../helpers/electron-app.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { backToList, makeWorkshop } from '../helpers/start-page.ts'

const out = join(import.meta.dirname, '..', '..', 'out', 'start')
const names = ['Customer loyalty, second run', 'ភក្ដីភាពអតិថិជន ភ្នំពេញ', '客户忠诚度工作坊']
const themes = ['light', 'dark'] as const
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

describe.each(sizes)('the start window at $width × $height', (size) => {
  it.each(languages)(
    'fits its words in %s, light and dark, without a workshop',
    async (language) => {
      await resize(size)
      for (const theme of themes) {
        await look({ language, theme })
        await picture(`empty-${language}-${theme}-${size.width}`)
      }
    },
  )
})

describe('the start window with workshops', () => {
  beforeAll(async () => {
    await look({ language: 'en', theme: 'light' })
    for (const name of names) {
      await makeWorkshop(page, name)
      await backToList(page)
    }
  })

  it('fits its words at 1366 × 768: list and form', () => takeAll(sizes[0]))

  it.runIf(process.env['SALA_LONG'])(
    'fits its words at 1920 × 1080: list and form [needs a long run]',
    () => takeAll(sizes[1]),
  )
})

async function takeAll(size: (typeof sizes)[number]): Promise<void> {
  await resize(size)
  for (const language of languages) {
    for (const theme of themes) {
      await look({ language, theme })
      const name = `${language}-${theme}-${size.width}`
      await picture(`list-${name}`)
      await page.keyboard.press('ControlOrMeta+n')
      await page.getByRole('dialog').getByRole('radio').first().waitFor({ state: 'attached' })
      await picture(`form-${name}`)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  }
}

/** The size of the page, whatever the menu bar takes. */
async function resize(size: { readonly width: number; readonly height: number }): Promise<void> {
  await running.app.evaluate(({ BrowserWindow }, { width, height }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setMenuBarVisibility(false)
    window?.setMinimumSize(1, 1)
    window?.setContentSize(width, height)
  }, size)
  await page.waitForFunction((width) => innerWidth === width, size.width)
}

/** Language and theme, chosen in the top bar. */
async function look(settings: Omit<Settings, 'sound'>): Promise<void> {
  const choices = (group: number) => page.locator('header [role=radiogroup]').nth(group)
  await choices(0).locator('button').nth(languages.indexOf(settings.language)).click()
  await choices(1)
    .locator('button')
    .nth(settings.theme === 'light' ? 0 : 1)
    .click()
  await page.waitForSelector(`html[lang^=${settings.language}][data-theme=${settings.theme}]`)
}

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled' })
  expect(await cutOff(), name).toEqual([])
}

/** Texts that do not fit their box and are cut off without a sign of it. */
function cutOff(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, p, button, label, strong, span')]
      .filter((element) => element.children.length === 0 && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(({ textContent }) => textContent ?? ''),
  )
}
