import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPackage } from '../../electron/host/import/read-package.ts'
import { windowAt } from '../helpers/app-windows.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { callHost } from '../helpers/call-host.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { giveAway } from '../helpers/unprivileged.ts'

const apps = appsOfTest()

/** Chooses from the File menu as a person does. */
async function choose({ app }: RunningApp, label: string) {
  await app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const file = Menu.getApplicationMenu()?.items.find((item) => item.label === '&File')
    const item = file?.submenu?.items.find((one) => one.label === wanted)
    if (item === undefined) throw new Error(`no ${wanted} in the File menu`)
    const [window] = BrowserWindow.getAllWindows()
    window?.focus()
    item.click(undefined, window, undefined)
  }, label)
}

/** Answers the system's dialog in its place; what it was asked with is given back. */
async function answerSaving({ app }: RunningApp, filePath: string) {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = (async (_window: unknown, options: { defaultPath?: string }) => {
      ;(globalThis as { asked?: unknown }).asked = options
      return { canceled: path === '', filePath: path }
    }) as typeof dialog.showSaveDialog
  }, filePath)
}

describe('the File menu', () => {
  it('saves a copy, duplicates, keeps the agenda as a template, and gets back what was removed', async () => {
    const first = await apps.start({ args: ['--sample'] })
    const page = await windowAt(first, '/start/')
    const list = () => callHost(page, 'library.list', {})
    await expect.poll(() => list().then((all) => all.length)).toBe(1)
    const name = (await list())[0]?.name ?? ''
    const dir = apps.folder('sala-stick')
    giveAway(dir)
    const file = join(dir, 'ថ្នាក់ រៀន.sala')

    // The menu acts on the page that is shown: here on the console of the sample.
    const banner = page.getByRole('banner')
    await banner.getByRole('heading', { level: 1, name }).waitFor()
    // A call of the test takes the page's line for a moment: what is asked meanwhile gets no answer.
    const hasLine = () => banner.getByText('Saved', { exact: true }).waitFor()
    await hasLine()
    await answerSaving(first, file)
    await choose(first, 'Save a copy (.sala)…')
    await page.getByText('“ថ្នាក់ រៀន.sala” was saved').waitFor()
    const read = readPackage(readFileSync(file), file)
    expect(read).toMatchObject({ kind: 'ok', history: 'kept', manifest: { app: '0.1.0' } })
    const asked = await first.app.evaluate(() => (globalThis as { asked?: unknown }).asked)
    expect(asked).toMatchObject({ defaultPath: expect.stringMatching(/ \d{4}-\d\d-\d\d\.sala$/) })

    await choose(first, 'Duplicate for a new date…')
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Second round')
    await page.keyboard.press('Enter')
    await page.getByText(/“Second round” was made for/).waitFor()
    expect((await list()).map((one) => one.name).toSorted()).toEqual([name, 'Second round'].sort())

    await hasLine()
    await choose(first, 'Save agenda as template…')
    await page.getByLabel('Name of the template').fill('My agenda')
    await page.keyboard.press('Enter')
    await page.getByText('Template “My agenda” was saved').waitFor()
    // From the console one press leads to the list and asks there.
    await choose(first, 'New workshop…')
    await page.getByText('My agenda', { exact: true }).waitFor()
    await page.keyboard.press('Escape')

    await page.getByRole('row', { name: 'Second round' }).click()
    await page.keyboard.press('Delete')
    await page.getByRole('button', { name: 'Removed (1)' }).click()
    await page.getByRole('button', { name: 'Delete for good…' }).click()
    const button = page.getByRole('button', { name: 'Delete for good', exact: true })
    expect(await button.isDisabled()).toBe(true)
    await page.getByRole('textbox').fill('Second round')
    await button.click()
    await page.getByText('“Second round” is deleted for good').waitFor()
    expect(await callHost(page, 'library.removed', {})).toEqual([])
    expect(existsSync(file)).toBe(true)
  })
})
