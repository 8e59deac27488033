import { describe, expect, it } from 'vitest'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { windowAt } from '../helpers/app-windows.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import {
  backToList,
  listedWorkshops,
  makeWorkshop,
  openDetails,
  retype,
  shownWorkshop,
} from '../helpers/start-page.ts'

const apps = appsOfTest()
const name = 'Loyalty ភក្ដីភាព 忠诚度 👩🏽‍🏫'

describe('a workshop made in the window', () => {
  itInLongRun('is there after quitting and starting again', async () => {
    const first = await apps.start()
    await makeWorkshop(await windowAt(first, '/start/'), name)
    await first.close()

    const second = await apps.start({ dataDir: first.dataDir })
    const page = await windowAt(second, '/start/')
    expect(await shownWorkshop(page)).toBe(name)
    await backToList(page)
    expect(await listedWorkshops(page)).toEqual([name])
  })

  it('A1 keeps every edit that was said to be saved, though every process is killed', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    await makeWorkshop(page, 'Draft')
    await retype(page, 'Place', 'Phnom Penh')
    await retype(page, 'Name', name)
    await first.kill9()

    const second = await apps.start({ dataDir: first.dataDir })
    const again = await windowAt(second, '/start/')
    expect(await shownWorkshop(again)).toBe(name)
    await openDetails(again)
    const place = again.getByRole('textbox', { name: 'Place' })
    await expect.poll(() => place.inputValue()).toBe('Phnom Penh')
  })

  it('B5 keeps what is typed while the host is down, and saves it when it is back', async () => {
    const running = await apps.start()
    const page = await windowAt(running, '/start/')
    await makeWorkshop(page, 'Draft')
    const metrics = await running.app.evaluate(({ app }) => app.getAppMetrics())
    const host = metrics.find((one) => one.name === 'Sala host')
    await openDetails(page)
    process.kill(host?.pid ?? 0, 'SIGSTOP')
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByText('Saving…', { exact: true }).waitFor()
    process.kill(host?.pid ?? 0, 'SIGKILL')
    await page.getByText('Saved', { exact: true }).waitFor()
    await running.kill9()

    const second = await apps.start({ dataDir: running.dataDir })
    expect(await shownWorkshop(await windowAt(second, '/start/'))).toBe(name)
  })

  itInLongRun('goes back to the list, is removed from it and put back', async () => {
    const running = await apps.start()
    const page = await windowAt(running, '/start/')
    await makeWorkshop(page, name)
    await backToList(page)
    expect(await listedWorkshops(page)).toEqual([name])
    await page.getByRole('row', { name }).press('Delete')
    await page.getByRole('row', { name }).waitFor({ state: 'detached' })
    await page.keyboard.press('ControlOrMeta+z')
    expect(await listedWorkshops(page)).toEqual([name])
  })
})

describe('the menu', () => {
  const choose = async (command: string) => {
    const running = await apps.start()
    const page = await windowAt(running, '/start/')
    // From here on: the driver takes a while to catch choosers, and a press does not wait.
    page.on('filechooser', () => undefined)
    await page.getByRole('button', { name: /^Create/ }).waitFor()
    // A page that is drawn listens to the menu a moment later.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    )
    const click = () =>
      running.app.evaluate(({ BrowserWindow, Menu }, label) => {
        BrowserWindow.getAllWindows()[0]?.focus()
        const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? [])
        items?.find((one) => one.label === label)?.click()
      }, command)
    return { page, click }
  }

  it('makes a new workshop', async () => {
    const { page, click } = await choose('New workshop…')
    const asked = page.getByRole('region', { name: 'A class of your own' }).locator('input:focus')
    await expect.poll(() => click().then(() => asked.count())).toBe(1)
    expect(await asked.getAttribute('type')).toBe('radio')
  })

  it('asks which file to import', async () => {
    const { page, click } = await choose('Import…')
    const chooser = page.waitForEvent('filechooser')
    await click()
    expect((await chooser).isMultiple()).toBe(true)
  })

  it('shows the shortcuts, once', async () => {
    const { page, click } = await choose('Keyboard shortcuts')
    await click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
  })
})
