import { describe, expect, it } from 'vitest'
import { reportFigures } from '../../helpers/fault-figures.ts'
import { faultSeed } from '../../helpers/fault-random.ts'
import type { FullDiskFigures } from '../children/fill-disk.child.ts'
import { mayMount, playChild } from '../children/own-mounts.ts'

const play = (way: 'disk' | 'limit') =>
  playChild('fill-disk', [way, String(faultSeed)], { mounts: way === 'disk' }) as FullDiskFigures

function report(goal: string, figures: FullDiskFigures): void {
  const { acknowledged, refused, refusedAsDiskFull, lost, problem, recoveryMs } = figures
  reportFigures({
    goal,
    cases: acknowledged + refused,
    failures: lost + (refused - refusedAsDiskFull) + (problem === null ? 0 : 1),
    timed: { what: 'first edits with room again', timesMs: [recoveryMs] },
    remarks: `${acknowledged} answered (${figures.acknowledgedAfterReserve} thanks to the reserve), ${lost} lost, ${refusedAsDiskFull} of ${refused} refusals told as disk-full`,
    seed: faultSeed,
  })
}

function expectNothingLost(figures: FullDiskFigures): void {
  expect(figures).toMatchObject({ lost: 0, problem: null, leftBehind: [] })
  expect(figures.refused).toBeGreaterThan(0)
  expect(figures.refusedAsDiskFull).toBe(figures.refused)
  expect(figures.resentAndSettled, 'what was refused goes in later').toBe(figures.refused)
  expect(figures.healthTold.slice(0, 2)).toEqual(['low', 'full'])
  expect(figures.healthTold.at(-1), 'the health is good again by itself').toBe('ok')
}

describe('a full disk', () => {
  it.skipIf(!mayMount)(
    'refuses and says so, loses nothing, and goes on when there is room [needs mount]',
    () => {
      const figures = play('disk')
      report('A4 disk full', figures)
      expectNothingLost(figures)
      expect(figures.acknowledgedAfterReserve).toBeGreaterThan(0)
      expect(figures.startedFull).toEqual(['ok', 'disk-full'])
      expect(figures.whileFull).toEqual({
        'workshop.open': 'ok',
        'library.list': 'ok',
        'backup.make': 'disk-full',
        'library.create': 'disk-full',
      })
    },
  )

  it('is the same where files may not grow', () => {
    const figures = play('limit')
    report('A4 files may not grow', figures)
    expectNothingLost(figures)
  })
})
