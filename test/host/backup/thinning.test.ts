import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Backup } from '../../../electron/core/contract/calls.ts'
import { backupNamed } from '../../../electron/host/backup/backup-name.ts'
import { backupsToDrop } from '../../../electron/host/backup/thinning.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const yearMs = 365 * dayMs
const noon = Date.UTC(2026, 10, 23, 12)

/** Made in this order, by the clocks of then; newest first. */
const made = (instants: readonly number[]): readonly Backup[] =>
  instants
    .map((madeMs, index) =>
      backupNamed({ number: index + 1, madeMs, reason: 'changed', seq: 1, noteCount: 0 }),
    )
    .toReversed()
const madeAgo = (ages: readonly number[]) =>
  made(ages.toSorted((a, b) => b - a).map((age) => noon - age))
const kept = (backups: readonly Backup[], now = noon) => {
  const dropped = new Set(backupsToDrop(backups, now))
  return backups.filter((backup) => !dropped.has(backup))
}
const ages = fc.uniqueArray(fc.nat(40 * dayMs), { maxLength: 200 })

describe('backupsToDrop', () => {
  it('always keeps the newest twelve, whatever their clocks said', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 * noon), { maxLength: 60 }), fc.nat(2 * noon), (list, now) => {
        const backups = made(list)
        expect(kept(backups, now)).toEqual(expect.arrayContaining(backups.slice(0, 12)))
      }),
    )
  })

  it('keeps one of every hour of the last day, and one of every day of thirty', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const backups = madeAgo(list)
        const left = kept(backups)
        for (const { madeMs } of backups) {
          const periodMs = noon - madeMs <= dayMs ? hourMs : dayMs
          if (noon - madeMs > 30 * dayMs) continue
          const same = (other: Backup) =>
            Math.floor(other.madeMs / periodMs) === Math.floor(madeMs / periodMs)
          expect(left.some(same)).toBe(true)
        }
      }),
    )
  })

  it('lets a class of three days with a backup every five minutes keep few', () => {
    const left = kept(madeAgo(Array.from({ length: 3 * 24 * 12 }, (_, index) => index * 300_000)))
    expect(left.length).toBeLessThan(12 + 25 + 4)
    expect(left.length).toBeGreaterThan(12 + 20)
  })

  it('keeps the same when it thins again, time after time', () => {
    let backups: readonly Backup[] = []
    for (let day = 0; day < 60; day += 1) {
      for (let hour = 0; hour < 8; hour += 1) {
        const madeMs = noon + day * dayMs + hour * hourMs
        const number = day * 8 + hour + 1
        const next = { number, madeMs, reason: 'changed', seq: 1, noteCount: 0 } as const
        backups = kept([backupNamed(next), ...backups], madeMs)
      }
    }
    const days = new Set(backups.map(({ madeMs }) => Math.floor(madeMs / dayMs)))
    expect(days.size).toBeGreaterThanOrEqual(30)
    expect(backups.length).toBeLessThan(100)
  })

  const today = Array.from({ length: 40 }, (_, index) => noon - (40 - index) * 15 * minuteMs)
  const hoursOf = (backups: readonly Backup[]) =>
    new Set(
      backups.filter(({ madeMs }) => madeMs < noon).map(({ madeMs }) => (madeMs / hourMs) | 0),
    )

  it.each([yearMs, -yearMs])(
    'keeps one of every hour of today when the clock jumps by %d ms, and when it is put right',
    (jumpMs) => {
      const wrong = Array.from({ length: 20 }, (_, index) => noon + jumpMs + index * minuteMs)
      const then = kept(made([...today, ...wrong]), noon + jumpMs + 20 * minuteMs)
      expect(hoursOf(then.filter(({ number }) => number <= 40)).size).toBe(10)
      const right = Array.from({ length: 20 }, (_, index) => noon + (21 + index) * minuteMs)
      const after = kept(made([...today, ...wrong, ...right]), noon + hourMs)
      expect(hoursOf(after.filter(({ number }) => number <= 40)).size).toBe(10)
    },
  )
})
