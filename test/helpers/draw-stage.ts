import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { pagesConfig } from '../../build/bundles/pages.config.mjs'
import type { StageView } from '../../electron/core/stage/stage-picture.ts'
import { browserPath } from './browser-path.ts'
import type { Size } from './pictures.ts'
import { ownTempDir } from './unprivileged.ts'

const origin = 'http://stage.test'
const kinds = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  ttf: 'font/ttf',
} as const

/** The stage alone in a real browser: it draws any picture, without a workshop behind it. */
export async function openDrawnStage() {
  const dir = ownTempDir('sala-drawn-stage')
  await bundle(dir)
  const browser = await chromium.launch({ executablePath: browserPath() })
  return {
    /** A page of this size, with its fonts. */
    async open(size: Size): Promise<Page> {
      const page = await browser.newPage({ viewport: size })
      await page.route(`${origin}/**`, async (route) => {
        const { pathname } = new URL(route.request().url())
        const contentType = kinds[(pathname.split('.').at(-1) ?? '') as keyof typeof kinds]
        await route.fulfill({ body: await readFile(join(dir, 'pages', pathname)), contentType })
      })
      await page.goto(`${origin}/index.html`)
      await page.waitForFunction(() => 'stage' in globalThis)
      await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())))
      return page
    },
    async close() {
      await browser.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
export type DrawnStage = Awaited<ReturnType<typeof openDrawnStage>>

/** Draws a picture over the whole page. */
export const drawOn = (page: Page, view: StageView) =>
  page.evaluate((one) => globalThis.stage.draw(one), view)

/** What is wrong with each of these pictures, at this size of text in percent. */
export const faultsOf = (page: Page, views: readonly StageView[], textScale = 100) =>
  page.evaluate(([all, scale]) => globalThis.stage.faultsOf(all, scale), [
    views,
    textScale,
  ] as const)

async function bundle(outDir: string): Promise<void> {
  const root = join(import.meta.dirname, 'drawn-stage')
  const config = pagesConfig(outDir)
  const rollupOptions = { input: { page: join(root, 'index.html') } }
  await build({ ...config, root, build: { ...config.build, rollupOptions } })
}
