import { execFileSync, spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownTempDir, withoutRights } from '../helpers/unprivileged.ts'

const root = join(import.meta.dirname, '..', '..')
let executable: string
let userData: string

beforeAll(() => {
  const told = execFileSync(process.execPath, ['build/pack.mjs'], { cwd: root }).toString()
  executable = withoutRights(told.trim().split('\n').at(-1) ?? '')
  userData = ownTempDir('sala-shipped')
})
afterAll(() => rmSync(userData, { recursive: true, force: true }))

function startShipped(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(executable, [`--user-data-dir=${userData}`, ...args], {
    cwd: userData,
    env: { PATH: process.env['PATH'], DISPLAY: process.env['DISPLAY'], HOME: userData, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, code, output: () => output }
}

describe('the shipped build', () => {
  it.each(['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0', '--no-sandbox'])(
    '#22 does not start with %s',
    async (arg) => {
      const { code, output } = startShipped([arg])
      expect(await code).toBe(2)
      expect(output()).toContain('Sala does not start with')
      expect(output()).not.toMatch(/listening on/i)
    },
  )

  it('opens its data and leaves it in order, with no help from the environment', async () => {
    const planted = { SALA_SQLITE_BINDING: '/nowhere.node', ELECTRON_RUN_AS_NODE: '1' }
    const { child, code, output } = startShipped([], planted)
    const library = join(userData, 'data', 'library.sqlite')
    await expect.poll(() => existsSync(library), { message: output() }).toBe(true)
    child.kill('SIGTERM')
    expect(await code).toBe(0)
  })
})
