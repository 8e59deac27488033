import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { openStage, windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { makeWorkshop, openDetails, shownWorkshop } from '../helpers/start-page.ts'

const apps = appsOfTest()

const ended = ({ app }: RunningApp) =>
  new Promise<number | null>((resolve) => app.process().once('exit', resolve))

const menuOf = ({ app }: RunningApp) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label))

describe('leaving the app', () => {
  it('comes back in the same place, language and theme', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    await callHost(page, 'settings.set', { language: 'zh', theme: 'dark' })
    await expect.poll(() => menuOf(first)).toContain('文件(&F)')
    const place = { x: 40, y: 60, width: 1100, height: 720 }
    await first.app.evaluate(
      ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
      place,
    )
    await first.close()

    const second = await apps.start({ dataDir: first.dataDir })
    await windowAt(second, '/start/')
    expect(await menuOf(second)).toContain('文件(&F)')
    const look = await second.app.evaluate(({ BrowserWindow, nativeTheme }) => {
      const [window] = BrowserWindow.getAllWindows()
      const bounds = window?.getBounds()
      return { bounds, theme: nativeTheme.themeSource, ground: window?.getBackgroundColor() }
    })
    expect(look).toEqual({ bounds: place, theme: 'dark', ground: '#161512' })
  })

  it('B7 commits and ends when it is told to by the system', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    await callHost(page, 'settings.set', { language: 'km' })
    const code = ended(first)
    process.kill(first.app.process().pid ?? 0, 'SIGTERM')
    expect(await code).toBe(0)

    const second = await apps.start({ dataDir: first.dataDir })
    const settings = await callHost(await windowAt(second, '/start/'), 'settings.get', {})
    expect(settings.language).toBe('km')
  })

  it('B7 ends in a moment though its host hangs', async () => {
    const running = await apps.start()
    await windowAt(running, '/start/')
    const metrics = await running.app.evaluate(({ app }) => app.getAppMetrics())
    const host = metrics.find(({ name }) => name === 'Sala host')
    process.kill(host?.pid ?? 0, 'SIGSTOP')
    const code = ended(running)
    await running.app.evaluate(({ app }) => app.quit())
    expect(await code).toBe(0)
  })

  itInLongRun('B7 ends in a moment though its pages hang or have crashed', async () => {
    const { running, page } = await openStage()
    const console = await windowAt(running, '/start/')
    await console.evaluate(
      () =>
        void setTimeout(() => {
          for (;;);
        }),
    )
    await running.app.evaluate(
      ({ webContents }, url) =>
        webContents
          .getAllWebContents()
          .find((contents) => contents.getURL() === url)
          ?.forcefullyCrashRenderer(),
      page.url(),
    )
    const code = ended(running)
    await running.app.evaluate(({ app }) => app.quit())
    expect(await code).toBe(0)
    rmSync(running.dataDir, { recursive: true, force: true })
  })

  it('keeps what was typed last, though nothing had been sent of it', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    await makeWorkshop(page, 'Draft')
    await openDetails(page)
    await page.getByRole('textbox', { name: 'Name' }).fill('Customer loyalty')
    const code = ended(first)
    await first.app.evaluate(({ app }) => app.quit())
    expect(await code).toBe(0)

    const second = await apps.start({ dataDir: first.dataDir })
    expect(await shownWorkshop(await windowAt(second, '/start/'))).toBe('Customer loyalty')
  })

  it('ends when its last window is closed', async () => {
    const running = await apps.start()
    await windowAt(running, '/start/')
    const code = ended(running)
    await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect(await code).toBe(0)
  })

  it('lets go of everything at once when it is killed', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    await callHost(page, 'settings.set', { theme: 'light' })
    await first.kill9()
    const second = await apps.start({ dataDir: first.dataDir })
    const settings = await callHost(await windowAt(second, '/start/'), 'settings.get', {})
    expect(settings.theme).toBe('light')
  })
})
