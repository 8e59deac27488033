import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageBytes } from '../../electron/host/package/package-bytes.ts'
import { windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { classRecords } from '../helpers/class-records.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { giveAway } from '../helpers/unprivileged.ts'

const apps = appsOfTest()
const out = join(import.meta.dirname, '..', '..', 'out', 'start')

/** Starts the app once more as a person would, and waits for that start to be over. */
function startAgain(first: RunningApp, args: readonly string[] = []): Promise<number | null> {
  const { spawnfile, spawnargs } = first.app.process()
  const own = spawnargs.filter((arg) => arg.startsWith('--user-data-dir='))
  const child = spawn(spawnfile, [...own, ...args], { stdio: 'ignore', cwd: first.dataDir })
  return new Promise((resolve) => child.on('exit', resolve))
}

describe('a second start for the same user', () => {
  it('A10 shows the first window and ends', async () => {
    const first = await apps.start()
    await windowAt(first, '/start/')
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    expect(await startAgain(first)).toBe(0)
    const isVisible = () =>
      first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
    await expect.poll(isVisible).toBe(true)
    expect(first.app.windows()).toHaveLength(1)
  })

  it('A10 #23 hands over its file, which is looked at with suspicion', async () => {
    const first = await apps.start()
    await windowAt(first, '/start/')
    const file = join(apps.folder('sala-file'), 'no workshop.sala')
    writeFileSync(file, 'hello')
    giveAway(join(file, '..'))
    expect(await startAgain(first, [file])).toBe(0)
    const notice = await windowAt(first, '/notice/')
    expect(await notice.textContent('h1')).toBe('This file was not taken in')
  })

  it('A10 takes in a workshop that it is handed', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    const file = join(apps.folder('sala-file'), 'class.sala')
    writeFileSync(file, packageBytes({ records: classRecords, log: [], appVersion: '0.1.0' }))
    giveAway(join(file, '..'))
    expect(await startAgain(first, [file])).toBe(0)
    const list = () => callHost(page, 'library.list', {})
    await expect.poll(() => list().then((all) => all.map(({ name }) => name))).toEqual(['Loyalty'])
    const workshopId = (await list())[0]?.id ?? ''
    const { records } = await callHost(page, 'workshop.open', { workshopId })
    expect(records.note).toHaveLength(classRecords.note.length)
  })

  it('#23 says so when the file is not there', async () => {
    const first = await apps.start({ args: ['gone.sala'] })
    const notice = await windowAt(first, '/notice/')
    expect(await notice.textContent('h1')).toBe('This file cannot be read')
    // The window is gone before the click has been answered.
    await Promise.all([notice.waitForEvent('close'), notice.click('button').catch(() => undefined)])
    await windowAt(first, '/start/')
  })

  it('#23 does nothing of what strange arguments say', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    const strange = ['--data-dir=/etc', '--sample', 'x.exe', '--', '-', '\u202egnp.sala\n', '💥']
    expect(await startAgain(first, strange)).toBe(0)
    expect(await callHost(page, 'host.health', {})).toMatchObject({
      dataDir: join(first.dataDir, 'data'),
    })
  })
})

describe('a start with --sample', () => {
  it('has the sample class in the list, once', async () => {
    const first = await apps.start({ args: ['--sample'] })
    const page = await windowAt(first, '/start/')
    const list = () => callHost(page, 'library.list', {})
    await expect.poll(() => list().then((all) => all.length)).toBe(1)
    const [sample] = await list()
    await first.close()
    const second = await apps.start({ args: ['--sample'], dataDir: first.dataDir })
    const again = await callHost(await windowAt(second, '/start/'), 'library.list', {})
    expect(again.map(({ id }) => id)).toEqual([sample?.id])
  })
})

describe('a second user on the same data', () => {
  it('A10 is told calmly in a window, and can close it', async () => {
    const shared = join(apps.folder('sala-shared'), 'data')
    const first = await apps.start({ args: [`--data-dir=${shared}`] })
    await windowAt(first, '/start/')
    const second = await apps.start({ args: [`--data-dir=${shared}`] })
    const notice = await windowAt(second, '/notice/')
    expect(await notice.textContent('h1')).toBe('Sala is already using this data')
    await expect.poll(() => second.app.windows().length).toBe(1)
    mkdirSync(out, { recursive: true })
    await notice.screenshot({ path: join(out, 'notice-en.png') })
    const ended = new Promise((resolve) => second.app.process().once('exit', resolve))
    await notice.keyboard.press('Enter').catch(() => undefined)
    expect(await ended).toBe(0)
    expect(await callHost(await windowAt(first, '/start/'), 'library.list', {})).toEqual([])
  })

  it('is told in the language it had the last time', async () => {
    const args = [`--data-dir=${join(apps.folder('sala-shared'), 'data')}`]
    const before = await apps.start({ args })
    await callHost(await windowAt(before, '/start/'), 'settings.set', { language: 'zh' })
    await before.close()
    const holder = await apps.start({ args })
    await windowAt(holder, '/start/')
    const refused = await apps.start({ args, dataDir: before.dataDir })
    const notice = await windowAt(refused, '/notice/')
    expect(await notice.textContent('h1')).toBe('Sala 已在使用这些数据')
    expect(await notice.getAttribute('html', 'lang')).toBe('zh-Hans')
    mkdirSync(out, { recursive: true })
    await notice.screenshot({ path: join(out, 'notice-zh.png') })
  })

  it('A10 gets in once the first was killed', async () => {
    const shared = join(apps.folder('sala-shared'), 'data')
    const first = await apps.start({ args: [`--data-dir=${shared}`] })
    await callHost(await windowAt(first, '/start/'), 'settings.set', { language: 'km' })
    await first.kill9()
    const second = await apps.start({ args: [`--data-dir=${shared}`] })
    const settings = await callHost(await windowAt(second, '/start/'), 'settings.get', {})
    expect(settings.language).toBe('km')
  })
})
