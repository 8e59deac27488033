import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { launchApp, type RunningApp } from '../helpers/electron-app.ts'

let running: RunningApp | undefined

afterEach(async () => {
  await running?.close()
  running = undefined
})

describe('launchApp', () => {
  it('starts the packaged layout as an ordinary user', async () => {
    running = await launchApp()
    await running.firstWindow()
    const facts = await running.app.evaluate(({ app }) => ({
      packaged: app.isPackaged,
      asar: app.getAppPath().endsWith('app.asar'),
      user: process.getuid?.(),
      dataDir: app.getPath('userData'),
    }))
    expect(facts).toMatchObject({ packaged: true, asar: true, dataDir: running.dataDir })
    expect(facts.user).not.toBe(0)
  })

  it('keeps every page behind the system call filter [needs linux]', async () => {
    running = await launchApp()
    await running.firstWindow()
    const pids = await running.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
    )
    expect(pids.length).toBeGreaterThan(0)
    for (const pid of pids) {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
      expect(status).toMatch(/^Seccomp:\s+2$/m)
    }
  })

  it('leaves no process behind when it is killed', async () => {
    running = await launchApp()
    await running.firstWindow()
    const { dataDir } = running
    const pids = await running.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid))
    await running.kill9()
    running = await launchApp({ dataDir })
    await running.firstWindow()
    await expect.poll(() => pids.filter(isAlive)).toEqual([])
  })
})

/** A dead process whose parent has not asked about it yet is dead all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return (
      process.platform !== 'linux' ||
      !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
    )
  } catch {
    return false
  }
}
