import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { windowAt } from '../helpers/app-windows.ts'
import { callHost, callScript } from '../helpers/call-host.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'

const apps = appsOfTest()
let running: RunningApp

async function started(): Promise<Page> {
  running = await apps.start()
  const page = await windowAt(running, '/start/')
  await callHost(page, 'settings.set', { language: 'zh' })
  return page
}

const language = (page: Page) =>
  callHost(page, 'settings.get', {}).then(
    (settings) => settings.language,
    () => null,
  )

/** Runs a script in the window as it is now, even where the driver has lost sight of it. */
const inWindow = (script: string) =>
  running.app.evaluate(({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const silence = new Promise((resolve) => setTimeout(resolve, 10_000, 'no answer'))
    return Promise.race([contents?.executeJavaScript(code) as Promise<unknown>, silence])
  }, script)

async function processId(type: string): Promise<number> {
  const metrics = await running.app.evaluate(({ app }) => app.getAppMetrics())
  const found = metrics.find((one) => one.type === type || one.name === type)
  if (!found) throw new Error(`no ${type} among ${metrics.map((one) => one.name ?? one.type)}`)
  return found.pid
}

describe('a crash of the host', () => {
  it('#30 B5 is healed by itself, and nothing saved is lost', async () => {
    const page = await started()
    process.kill(await processId('Sala host'), 'SIGKILL')
    await expect.poll(() => running.output()).toContain('host ended with')
    await expect.poll(() => language(page)).toBe('zh')
  })

  it('#30 heals five times a minute, then says so calmly', async () => {
    const page = await started()
    for (let crash = 1; crash <= 5; crash++) {
      process.kill(await processId('Sala host'), 'SIGKILL')
      await expect.poll(() => language(page)).toBe('zh')
    }
    process.kill(await processId('Sala host'), 'SIGKILL')
    const notice = await windowAt(running, '/notice/')
    expect(await notice.textContent('h1')).toBe('Sala 无法启动')
  })
})

describe('a crash of a page', () => {
  it('#30 B5 loads that page again; the host stays', async () => {
    await started()
    const host = await processId('Sala host')
    await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
    const state = () => inWindow('document.readyState').catch(String)
    await expect.poll(state).toBe('complete')
    const answer = inWindow(callScript('settings.get', {}))
    expect(await answer).toMatchObject({ ok: true, value: { language: 'zh' } })
    expect(await processId('Sala host')).toBe(host)
  })

  itInLongRun('#30 takes a page that stays frozen for crashed', async () => {
    await started()
    await inWindow('document.body.dataset.old = "yes"')
    // What loads the page anew must not do so before this very call has been answered.
    await running.app.evaluate(({ BrowserWindow }) => {
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.emit('unresponsive'))
    })
    const isOld = () => inWindow('document.body.dataset.old ?? "new"').catch(String)
    await expect.poll(isOld).toBe('new')
  })

  it('#30 leaves a page alone that comes back by itself', async () => {
    await started()
    await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      const clear = globalThis.clearTimeout
      globalThis.clearTimeout = (timer) => {
        if (timer !== undefined) Object.assign(globalThis, { cleared: true })
        clear(timer)
      }
      window?.emit('unresponsive')
      window?.emit('responsive')
    })
    const cleared = await running.app.evaluate(() => Reflect.get(globalThis, 'cleared') as unknown)
    expect(cleared).toBe(true)
  })
})

describe('other failures', () => {
  it('#30 a crash of the graphics process and a bug in the main process stop nothing', async () => {
    const page = await started()
    process.kill(await processId('GPU'), 'SIGKILL')
    await running.app.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted')
      })
      void Promise.reject(new Error('also planted'))
    })
    await expect.poll(() => running.output()).toContain('unhandled: Error: also planted')
    await expect.poll(() => running.output()).toContain('uncaught: Error: planted')
    await expect.poll(() => running.output()).toContain('GPU gone: killed')
    expect(await language(page)).toBe('zh')
  })

  it('#25 are logged on this machine, without a word of what people wrote', async () => {
    const page = await started()
    const canary = 'canary-9f3a'
    await callHost(page, 'file.begin', { name: `${canary}.sala`, sizeBytes: 3 })
    const create = { agendaKey: canary, name: canary, startDate: '2026-11-24' }
    await page.evaluate(callScript('library.create', create))
    await page.evaluate(callScript(canary, { canary }))
    process.kill(await processId('Sala host'), 'SIGKILL')
    await expect.poll(() => running.output()).toContain('host ended')
    const logs = join(running.dataDir, 'logs')
    const text = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'))
    expect(text.join('')).toContain('host ended')
    expect(text.join('') + running.output()).not.toContain(canary)
  })
})
