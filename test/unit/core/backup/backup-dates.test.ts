import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  backupAges,
  doubtfulBackups,
  longestGapMs,
} from '../../../../electron/core/backup/backup-dates.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const yearMs = 365 * dayMs
const nine = Date.UTC(2026, 10, 24, 2)

/** Made in this order; newest first. */
const made = (...instants: readonly number[]) =>
  instants.map((madeMs, index) => ({ id: String(index + 1), madeMs })).toReversed()
const doubted = (instants: readonly number[], now: number) =>
  [...doubtfulBackups(made(...instants), now)].toSorted((a, b) => Number(a) - Number(b))

const good = [0, 10, 20, 30].map((minute) => nine + minute * minuteMs)
const later = [50, 60].map((minute) => nine + minute * minuteMs)
const now = nine + 70 * minuteMs

describe('doubtfulBackups', () => {
  it('doubts none whose clocks went on, nor a clock that was put right by a bit', () => {
    expect(doubted([...good, ...later], now)).toEqual([])
    expect(doubted([nine, nine - 800, nine + 5], nine - 900)).toEqual([])
  })

  it('doubts those of a clock that was once ahead, or once behind', () => {
    const ahead = good.map((ms) => ms + yearMs)
    expect(doubted([...good, ...ahead, ...later], now)).toEqual(['5', '6', '7', '8'])
    const behind = good.slice(1).map((ms) => ms - yearMs)
    expect(doubted([...good, ...behind, ...later], now)).toEqual(['5', '6', '7'])
  })

  it('doubts what was made after now', () => {
    expect(doubted([...good, now + yearMs, ...later], now)).toEqual(['5'])
    expect(doubted([good[0] ?? 0, now - yearMs], now - yearMs)).toEqual(['1'])
  })
})

describe('backupAges', () => {
  it('tells how long ago where clocks were right', () => {
    const ages = backupAges(made(now - 3 * hourMs, now - hourMs, now), now)
    expect(ages).toEqual([0, hourMs, 3 * hourMs])
  })

  it('lets a clock that is a year ahead make no backup older than half a day more', () => {
    const aheadMs = now + yearMs
    const ages = backupAges(made(...good, aheadMs), aheadMs + minuteMs)
    const since = [0, 10, 20, 30].map((minutes) => minuteMs + longestGapMs + minutes * minuteMs)
    expect(ages).toEqual([minuteMs, ...since])
  })

  it('lets a clock that was once ahead or behind make none older', () => {
    const ahead = good.map((ms) => ms + yearMs)
    const behind = good.map((ms) => ms - yearMs)
    for (const wrong of [ahead, behind]) {
      const ages = backupAges(made(...good, ...wrong, ...later), now)
      expect(ages.slice(0, 2)).toEqual([10 * minuteMs, 20 * minuteMs])
      expect(ages.slice(-4)).toEqual([40, 50, 60, 70].map((minutes) => minutes * minuteMs))
    }
  })

  it('never goes down towards older ones, and is never negative, whatever clocks say', () => {
    const instants = fc.array(fc.nat(3 * nine), { maxLength: 60 })
    fc.assert(
      fc.property(instants, fc.nat(3 * nine), (list, at) => {
        const ages = backupAges(made(...list), at)
        expect(ages).toEqual(ages.toSorted((a, b) => a - b))
        expect(Math.min(0, ...ages)).toBe(0)
      }),
    )
  })
})
