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
import { itInLongRun } from '../helpers/it-in-long-run.ts'
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

/** A class of its own, as a `.sala` file. */
function packageOf(number: number): Uint8Array {
  const [workshop] = classRecords.workshop
  if (workshop === undefined) throw new Error('no class')
  const id = `${workshop.id.slice(0, -1)}${number}`
  const own = { ...workshop, id, name: `Class ${number}` }
  const records = { ...classRecords, workshop: [own] }
  return packageBytes({ records, log: [], appVersion: '0.1.0' })
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
    const page = await windowAt(first, '/start/')
    const file = join(apps.folder('sala-file'), 'no workshop.sala')
    writeFileSync(file, 'hello')
    giveAway(join(file, '..'))
    expect(await startAgain(first, [file])).toBe(0)
    const dialog = page.getByRole('dialog', { name: '“no workshop.sala” was not imported' })
    await dialog.waitFor()
    expect(await dialog.textContent()).toContain('not valid JSON')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    // One that is not there cannot be looked at: this is told, too, while Sala runs.
    expect(await startAgain(first, [join(first.dataDir, 'ថ្នាក់ បាត់.sala')])).toBe(0)
    const notice = await windowAt(first, '/notice/')
    expect(await notice.textContent('h1')).toBe('This file cannot be read')
    expect(await notice.textContent('body')).toContain('ថ្នាក់ បាត់.sala')
  })

  it('#10 takes in workshops whatever their names, several at once, and none twice', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    const dir = apps.folder('sala-file')
    const files = ['课 程.sala', 'ថ្នាក់ រៀន.sala', '100% é.sala'].map((name, index) => {
      const file = join(dir, name)
      writeFileSync(file, packageOf(index))
      return file
    })
    giveAway(dir)
    // Looked at on the page alone: a call of the test's own would take the page's line in mid-import.
    const rows = page.getByRole('row')
    const shown = (name: string) => page.getByRole('row', { name }).waitFor()
    const [chinese = '', khmer = '', latin = ''] = files
    expect(await startAgain(first, [chinese])).toBe(0)
    await shown('Class 0')
    expect(await startAgain(first, [khmer, latin, chinese])).toBe(0)
    await Promise.all([shown('Class 1'), shown('Class 2')])
    await page.getByText('“Class 0” is in your list already').waitFor()
    expect(await rows.count()).toBe(3)
    // One alone that is here is opened, not taken in once more.
    expect(await startAgain(first, [chinese])).toBe(0)
    await page.getByRole('heading', { name: 'Class 0' }).waitFor()
    const list = await callHost(page, 'library.list', {})
    expect(list.map(({ name }) => name).toSorted()).toEqual(['Class 0', 'Class 1', 'Class 2'])
    const workshopId = list.find(({ name }) => name === 'Class 0')?.id ?? ''
    const { records } = await callHost(page, 'workshop.open', { workshopId })
    expect(records.note).toHaveLength(classRecords.note.length)
  })

  itInLongRun('#23 says so when the file is not there', async () => {
    const first = await apps.start({ args: ['gone.sala'] })
    const notice = await windowAt(first, '/notice/')
    expect(await notice.textContent('h1')).toBe('This file cannot be read')
    // The window is gone before the click has been answered.
    await Promise.all([notice.waitForEvent('close'), notice.click('button').catch(() => undefined)])
    await windowAt(first, '/start/')
  })

  it('says so when the file lies on the network', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    for (const named of ['\\\\server\\share\\ថ្នាក់.sala', 'file://server/share/class.sala']) {
      expect(await startAgain(first, [named])).toBe(0)
      const notice = await windowAt(first, '/notice/')
      expect(await notice.textContent('h1')).toBe('This file lies on the network')
      expect(await notice.textContent('body')).toContain(named)
      await Promise.all([
        notice.waitForEvent('close'),
        notice.click('button').catch(() => undefined),
      ])
    }
    expect(await callHost(page, 'library.list', {})).toEqual([])
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

  itInLongRun('is told in the language it had the last time', async () => {
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
