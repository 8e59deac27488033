import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tidyTemporaryFolders } from '../../../electron/host/store/temporary-folder.ts'

const folderModule = join(import.meta.dirname, '../../../electron/host/store/temporary-folder.ts')
const usual = process.env['TMPDIR']
let shelf = ''
const others: ChildProcess[] = []

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'sala-shelf-'))
  process.env['TMPDIR'] = shelf
})
afterEach(() => {
  if (usual === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = usual
  for (const other of others.splice(0)) other.kill('SIGKILL')
  rmSync(shelf, { recursive: true, force: true })
})

/** Another process with a copy in the temporary folder. */
async function otherWithCopy(): Promise<{ child: ChildProcess; path: string }> {
  const script = `
    import { makeTemporaryFolder } from ${JSON.stringify(folderModule)}
    console.log(makeTemporaryFolder('view').path)
    setInterval(() => undefined, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TMPDIR: shelf },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  others.push(child)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const path = said.toString().trim()
  writeFileSync(join(path, 'workshop.sqlite'), 'words of people')
  return { child, path }
}

describe('tidyTemporaryFolders', () => {
  it('removes the copies of a process that was killed, and never those of a living one', async () => {
    const [killed, living] = [await otherWithCopy(), await otherWithCopy()]
    const gone = once(killed.child, 'close')
    killed.child.kill('SIGKILL')
    await gone
    tidyTemporaryFolders()
    expect(existsSync(killed.path)).toBe(false)
    expect(readdirSync(living.path)).toContain('workshop.sqlite')
  })

  it('leaves what is not ours, or is only being made', () => {
    const names = ['sala-view-notours', 'sala-view-abc123', 'other', 'sala-e2e-abc123']
    for (const name of names) mkdirSync(join(shelf, name))
    writeFileSync(join(shelf, 'sala-view-notours', 'held.sqlite'), '')
    tidyTemporaryFolders()
    expect(readdirSync(shelf).toSorted()).toEqual(names.toSorted())
  })

  it('leaves one whose disk had no room for its lock: it may be at work', () => {
    const path = join(shelf, 'sala-list-abc123')
    mkdirSync(path)
    for (const name of ['held.sqlite', 'library.sqlite']) writeFileSync(join(path, name), '')
    tidyTemporaryFolders()
    expect(readdirSync(path)).toContain('library.sqlite')
  })

  it('is done by a host that starts', async () => {
    const { child, path } = await otherWithCopy()
    const gone = once(child, 'close')
    child.kill('SIGKILL')
    await gone
    const { hostAtWork } = await import('../../helpers/host-at-work.ts')
    const { host } = await hostAtWork(join(shelf, 'data'))
    await host.close()
    expect(existsSync(path)).toBe(false)
  })
})
