import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { languages } from '../../electron/core/text/language.ts'
import type { Settings } from '../../electron/core/contract/areas/settings.ts'
import { callHost } from './call-host.ts'
import { inLongRun } from './long-run.ts'
import type { RunningApp } from './electron-app.ts'

/** The sizes at which every screen is looked at: a common laptop, and a large one. */
export const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const
export type Size = { readonly width: number; readonly height: number }

type Look = Pick<Settings, 'language' | 'theme'>
const isTelling = ({ language, theme }: Look) =>
  theme === (language === 'km' ? 'dark' : 'light') && language !== 'zh'

/** Looks of the app: the longest words in the dark, and English in the light; all in the long run. */
export const looks = languages
  .flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ language, theme })))
  .filter((look) => inLongRun || isTelling(look))

/** Gives a window's page a size, whatever the menu bar takes. */
export async function resize({ app }: RunningApp, page: Page, size: Size): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((one, { width, height }) => {
    one.setMenuBarVisibility(false)
    one.setMinimumSize(1, 1)
    one.setContentSize(width, height)
  }, size)
  await page.waitForFunction((width) => innerWidth === width, size.width)
}

/** Puts the app into a language and a theme. */
export async function look(page: Page, { language, theme }: Look): Promise<void> {
  await callHost(page, 'settings.set', { language, theme })
  await page.waitForSelector(`html[lang^=${language}][data-theme=${theme}]`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Takes a picture for people to look at, below `out/`; hands back the texts that are cut off in it. */
export async function picture(
  page: Page,
  folder: string,
  name: string,
): Promise<readonly string[]> {
  const dir = join(import.meta.dirname, '..', '..', 'out', folder)
  mkdirSync(dir, { recursive: true })
  await page.screenshot({ path: join(dir, `${name}.png`), animations: 'disabled' })
  return cutOff(page)
}

/** Texts that do not fit their box and are cut off without a sign of it. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, p, button, label, strong, span')]
      .filter((element) => element.children.length === 0 && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(({ textContent }) => textContent ?? ''),
  )
}
