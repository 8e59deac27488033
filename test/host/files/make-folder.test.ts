import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeFolder } from '../../../electron/host/files/make-folder.ts'
import { secondHost } from '../../helpers/second-host.ts'

const run = promisify(execFile)
const projectDir = join(import.meta.dirname, '../../..')
const nowhere = '/proc/sala/nowhere'
const noProc = process.platform !== 'linux'
let dir = ''
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'sala-folder-'))))
afterEach(() => rmSync(dir, { recursive: true }))

/** What a program says that must end by itself. */
async function saidBy(args: readonly string[]): Promise<string> {
  try {
    await run(process.execPath, [...args], { timeout: 30_000, killSignal: 'SIGKILL' })
    return 'no failure'
  } catch (error) {
    const { killed, stderr } = error as { readonly killed: boolean; readonly stderr: string }
    return killed ? 'killed' : stderr
  }
}

describe('makeFolder', () => {
  it('makes a folder with those above it, once and again', () => {
    for (let time = 0; time < 2; time += 1) makeFolder(join(dir, 'a', 'b', 'c'))
    expect(statSync(join(dir, 'a', 'b', 'c')).isDirectory()).toBe(true)
  })

  it('says why it cannot where a file is in the way', () => {
    writeFileSync(join(dir, 'file'), '')
    expect(() => makeFolder(join(dir, 'file'))).toThrow('EEXIST')
    expect(() => makeFolder(join(dir, 'file', 'more'))).toThrow(/EEXIST|ENOTDIR/)
  })
})

describe.skipIf(noProc)('a folder under /proc', () => {
  it('is refused as a data folder', async () => {
    expect(await secondHost(nowhere)).toEqual({ kind: 'refused', code: 'read-only' })
  })

  it('is told by the command line', async () => {
    expect(await saidBy([join(projectDir, 'electron/cli.ts'), 'demo', '--out', nowhere])).toContain(
      nowhere,
    )
  })

  it('is told by the start', async () => {
    const places = pathToFileURL(join(projectDir, 'build/bootstrap/places.mjs')).href
    const script = `import('${places}').then(({ scratchBeside }) => scratchBeside('${nowhere}/x'))`
    expect(await saidBy(['--eval', script])).toContain('ENOENT')
  })
})
