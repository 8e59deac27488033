import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reportFigures } from '../../helpers/fault-figures.ts'
import { faultSeed } from '../../helpers/fault-random.ts'
import { verdictOn } from '../../helpers/fault-verdict.ts'
import type { FailingDiskFigures } from '../children/edit-on-failing-disk.child.ts'
import { childScript } from '../children/bundle-children.ts'
import { needsRecorder } from '../power-cut/recorded-child.ts'

let dir = ''
beforeEach(async (context) => {
  await needsRecorder(context)
  dir = mkdtempSync(join(tmpdir(), 'sala-failing-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** Runs the child on a disk where these system calls fail, counted as strace's `when` says. */
function play(way: 'work' | 'start', calls: string, error: string, when: string) {
  const child = [process.execPath, childScript('edit-on-failing-disk'), dir, way, String(faultSeed)]
  const inject = `inject=${calls}:error=${error}:when=${when}`
  const tracing = ['-o', '/dev/null', '-e', `trace=${calls}`, '-e', inject]
  const printed = execFileSync('strace', [...tracing, ...child], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, UV_USE_IO_URING: '0' },
  })
  return JSON.parse(printed) as FailingDiskFigures
}

const writes = 'pwrite64'
const syncs = 'fsync,fdatasync'
const cases = [
  ['a disk that breaks', writes, 'EIO', 'disk-error', 'failing'],
  ['a disk that breaks when it is told to keep', syncs, 'EIO', 'disk-error', 'failing'],
  ['a disk that turns read-only', writes, 'EROFS', 'read-only', 'read-only'],
  ['a quota that is used up', writes, 'EDQUOT', 'disk-full', 'full'],
  ['a disk that runs full', writes, 'ENOSPC', 'disk-full', 'full'],
] as const

describe('a failing disk', () => {
  it.each(cases)(
    '%s is told as what it is, loses nothing, and is forgotten when it works again [needs strace]',
    async (_, calls, error, code, health) => {
      const [first, last] = calls === writes ? [2000, 2150] : [60, 90]
      const figures = play('work', calls, error, `${first}..${last}`)
      expect(figures).toMatchObject({ started: 'ok', wentOn: true })
      // The trial that tells one from the other may be the first call that works again.
      expect(figures.refusedAs[0]).toBe(code)
      expect([code, 'disk-error']).toEqual(expect.arrayContaining([...figures.refusedAs]))
      expect(figures.healthTold).toContain(health)
      expect(figures.healthTold.at(-1)).toBe('ok')
      const verdict = await verdictOn(figures.path, new Map(figures.acknowledged))
      expect(verdict).toMatchObject({ lost: 0, problem: null })
      reportFigures({
        goal: `A5 ${error} in ${calls}`,
        cases: figures.acknowledged.length,
        failures: verdict.lost,
        timed: { what: 'opening afterwards', timesMs: [verdict.recoveryMs] },
        remarks: `refused as ${code}, health told as ${figures.healthTold.join(', ')}`,
        seed: faultSeed,
      })
    },
  )

  it('that fails a single write takes back what it had refused, and nothing else [needs strace]', async () => {
    const figures = play('work', writes, 'EIO', '1000+97')
    expect(figures).toMatchObject({ refusedAs: ['disk-error'], wentOn: true })
    const verdict = await verdictOn(figures.path, new Map(figures.acknowledged))
    expect(verdict).toMatchObject({ lost: 0, problem: null })
  })

  it.each([
    ['pwrite64', 'EIO', 'disk-error'],
    ['pwrite64', 'ENOSPC', 'disk-full'],
    ['pwrite64', 'EROFS', 'read-only'],
  ])('is told as what it is at the start: %s %s [needs strace]', (calls, error, code) => {
    mkdirSync(join(dir, 'data'))
    expect(play('start', calls, error, '1+').started).toBe(code)
  })
})
