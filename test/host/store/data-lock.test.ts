import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeDataLock } from '../../../electron/host/store/data-lock.ts'
import { openHostOn } from '../../helpers/host-at-work.ts'

const lockModule = join(import.meta.dirname, '../../../electron/host/store/data-lock.ts')
let dataDir = ''
const others: ChildProcess[] = []
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'sala-lock-'))))
afterEach(() => {
  for (const other of others.splice(0)) other.kill('SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

/** Another process that holds the lock and has forgotten about it; resolves when it does. */
async function otherProcess(): Promise<ChildProcess> {
  const script = `
    import { takeDataLock } from ${JSON.stringify(lockModule)}
    const taken = takeDataLock(${JSON.stringify(join(dataDir, 'lock.sqlite'))}) === 'held' ? 'refused' : 'holds'
    setImmediate(() => (gc(), setImmediate(() => (gc(), console.log(taken)))))
    setInterval(() => undefined, 60_000)`
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  others.push(child)
  const said = await new Promise((resolve) =>
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
  )
  expect(said).toBe('holds')
  return child
}

async function kill9(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
}

describe('the lock on the data folder', () => {
  it('keeps a second process out, and goes with the one that held it', async () => {
    const path = join(dataDir, 'lock.sqlite')
    const holder = await otherProcess()
    expect(takeDataLock(path)).toBe('held')
    await kill9(holder)
    const lock = takeDataLock(path)
    if (typeof lock === 'string') throw new Error(lock)
    lock.release()
  })

  it('keeps a whole second host out, and touches nothing of the first', async () => {
    const holder = await otherProcess()
    expect(await openHostOn(dataDir)).toMatchObject({
      kind: 'refused',
      error: { code: 'in-use-elsewhere' },
    })
    await kill9(holder)
    const opened = await openHostOn(dataDir)
    expect(opened.kind).toBe('ok')
    if (opened.kind === 'ok') await opened.host.close()
  })

  it('is let go by a host that closes', async () => {
    const first = await openHostOn(dataDir)
    expect(await openHostOn(dataDir)).toMatchObject({ kind: 'refused' })
    if (first.kind === 'ok') await first.host.close()
    const second = await openHostOn(dataDir)
    expect(second.kind).toBe('ok')
    if (second.kind === 'ok') await second.host.close()
  })
})
