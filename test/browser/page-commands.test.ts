import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageCommandKind } from '../../electron/core/contract/page-commands.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'

let at: ConsoleAtWork
beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())

describe('a command of the window’s menu', () => {
  it('that comes while the page is loading is done when the page can', async () => {
    const { page, problems } = await at.open()
    const asked = page.locator('section input[type="radio"]:focus')
    await page.getByRole('button', { name: /^Create/ }).waitFor()
    expect(await asked.count()).toBe(0)
    await page.addInitScript((kind) => {
      // The scripts of the page have run by then, and nothing is drawn yet.
      document.addEventListener('DOMContentLoaded', () => postMessage({ kind, command: 'new' }))
    }, pageCommandKind)
    await page.reload()
    await asked.waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(problems).toEqual([])
  })
})
