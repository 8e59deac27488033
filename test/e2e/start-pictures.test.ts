import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { windowAt } from '../helpers/app-windows.ts'
import { launchApp, type RunningApp } from '../helpers/electron-app.ts'
import { telling } from '../helpers/long-run.ts'
import { look, looks, picture, resize, sizes, type Size } from '../helpers/pictures.ts'
import { backToList, makeWorkshop } from '../helpers/start-page.ts'

const names = ['Customer loyalty, second run', 'ភក្ដីភាពអតិថិជន ភ្នំពេញ', '客户忠诚度工作坊']
let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launchApp()
  page = await windowAt(running, '/start/')
})
afterAll(() => running.close())

describe('the start window without a workshop', () => {
  it.each(telling(sizes, 1))('fits its words at $width × $height in every look', async (size) => {
    await resize(running, page, size)
    for (const one of looks) {
      await look(page, one)
      const name = `empty-${one.language}-${one.theme}-${size.width}`
      expect(await picture(page, 'start', name), name).toEqual([])
    }
  })
})

describe('the start window with workshops', () => {
  beforeAll(async () => {
    await look(page, { language: 'en', theme: 'light' })
    for (const name of names) {
      await makeWorkshop(page, name)
      await backToList(page)
    }
  })

  it.each(telling(sizes, 1))('fits its words at $width × $height: list and form', takeAll)
})

async function takeAll(size: Size): Promise<void> {
  await resize(running, page, size)
  for (const one of looks) {
    await look(page, one)
    const name = `${one.language}-${one.theme}-${size.width}`
    expect(await picture(page, 'start', `list-${name}`), name).toEqual([])
    await page.keyboard.press('ControlOrMeta+n')
    await page.getByRole('dialog').getByRole('radio').first().waitFor({ state: 'attached' })
    expect(await picture(page, 'start', `form-${name}`), name).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
}
