import { afterEach, describe, expect, it, vi } from 'vitest'
import { addUp, noOutcome, printOutcome } from '../../../build/tests/outcome.mjs'
import { cannotRunHere } from '../../../build/tests/skips.mjs'

afterEach(() => vi.restoreAllMocks())

describe('printOutcome', () => {
  it('ends with the sums over all runners', () => {
    const lines = listen()
    const unit = { ...noOutcome(), passed: 3, allowedSkips: 1 }
    const code = printOutcome(addUp([unit, { ...noOutcome(), passed: 4 }]))
    expect(lines().at(-1)).toBe('7 passed, 0 failed, 1 skipped')
    expect(code).toBe(0)
  })

  it('names above the sums what failed, so that the end of a long output tells it', () => {
    const lines = listen()
    printOutcome({ ...noOutcome(), failed: ['map.test.ts: draws the map'] })
    expect(lines().slice(-2)).toEqual([
      '✗ failed: map.test.ts: draws the map',
      '0 passed, 1 failed, 0 skipped',
    ])
  })

  it('names what passed only at the second try, and does not call it red', () => {
    const lines = listen()
    const code = printOutcome({ ...noOutcome(), passed: 1, unsteady: ['map.test.ts: draws'] })
    expect(lines().slice(-2)).toEqual([
      '! passed only at the second try: map.test.ts: draws',
      '1 passed, 0 failed, 0 skipped',
    ])
    expect(code).toBe(0)
  })

  it.each([
    ['a test failed', { failed: ['draws the map'] }],
    ['a test was skipped that could have run', { skipped: ['draws the map'] }],
    ['a runner ran no test', { wrong: ['unit: no test ran'] }],
  ])('hands back a failure when %s', (_what, news) => {
    listen()
    expect(printOutcome({ ...noOutcome(), passed: 9, ...news })).toBe(1)
  })
})

describe('cannotRunHere', () => {
  it('excuses a test only when its name states a condition that is not met', () => {
    expect(cannotRunHere('fills the disk')).toBe(false)
    expect(cannotRunHere('fills the disk [needs luck]')).toBe(false)
    expect(cannotRunHere('fills the disk [needs root]')).toBe(process.getuid?.() !== 0)
  })
})

function listen(): () => string[] {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  return () => log.mock.calls.map(([line]) => String(line))
}
