import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { enterWorkshop, windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { plugKeyboard } from '../helpers/real-keys.ts'

const apps = appsOfTest()

const ended = ({ app }: RunningApp) =>
  new Promise<number | null>((resolve) => app.process().once('exit', resolve))
const quit = ({ app }: RunningApp) => app.evaluate((electron) => electron.app.quit())

/** An app with a workshop in the room. */
async function inTheRoom() {
  const running = await apps.start()
  const page = await windowAt(running, '/start/')
  const workshopId = await enterWorkshop(page)
  await page.locator('footer').waitFor()
  return { running, page, workshopId }
}

async function startSlot(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start/ }).click()
  await page.getByRole('timer').waitFor()
}

/** The question is there and has the keyboard; Esc stays. */
async function stays(page: Page, title: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null))
    .toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

describe('closing while a slot runs', () => {
  it('asks by Ctrl+W, Ctrl+Q, the window’s own cross and the menu, under any layout', async () => {
    const { running, page } = await inTheRoom()
    await startSlot(page)
    const keyboard = await plugKeyboard()
    for (const layout of ['us', 'kh']) {
      keyboard.layout(layout)
      for (const key of ['W', 'Q']) {
        await keyboard.giveTo(running, '/start/')
        keyboard.press('ControlLeft', key)
        await stays(page, 'A slot is running')
      }
    }
    keyboard.layout('us')
    keyboard.unplug()
    // What Alt+F4 and the cross become once the window manager has them.
    await running.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close()
    })
    await stays(page, 'A slot is running')
    await running.app.evaluate(({ Menu, BrowserWindow }) => {
      const items = Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? []
      const [window] = BrowserWindow.getAllWindows()
      items.find(({ role }) => (role as string) === 'quit')?.click({}, window, window?.webContents)
    })
    await stays(page, 'A slot is running')
    await page.getByRole('timer').waitFor()
    const code = ended(running)
    await quit(running)
    await page.getByRole('button', { name: 'Close Sala' }).click()
    expect(await code).toBe(0)
  })

  it('does not hold up the system, also while it asks', async () => {
    const { running, page } = await inTheRoom()
    await startSlot(page)
    await quit(running)
    await page.getByRole('dialog', { name: 'A slot is running' }).waitFor()
    const code = ended(running)
    process.kill(running.app.process().pid ?? 0, 'SIGTERM')
    expect(await code).toBe(0)
  })

  itInLongRun('ends though the page hangs and cannot ask', async () => {
    const { running, page } = await inTheRoom()
    await startSlot(page)
    await page.evaluate(
      () =>
        void setTimeout(() => {
          for (;;);
        }),
    )
    const code = ended(running)
    await quit(running)
    expect(await code).toBe(0)
  })
})

describe('closing with a board in the room', () => {
  it('asks, and with nothing in the room does not', async () => {
    const { running, page, workshopId } = await inTheRoom()
    const { records } = await callHost(page, 'workshop.open', { workshopId })
    const template = records.template[0]?.id ?? ''
    const { boardId } = await callHost(page, 'board.open', {
      workshopId,
      templateId: template,
      groupId: null,
    })
    await callHost(page, 'room.stage', { act: { kind: 'board', boardId, area: null } })
    await page.locator('[data-scene="board"]').waitFor()
    await quit(running)
    await stays(page, 'A board is shown in the room')
    await callHost(page, 'room.stage', { act: { kind: 'slot' } })
    await page.locator('[data-scene="board"]').waitFor({ state: 'detached' })
    const code = ended(running)
    await quit(running)
    expect(await code).toBe(0)
  })
})
