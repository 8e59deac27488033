import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Backup } from '../../../electron/core/contract/calls.ts'
import { backupsToDrop } from '../../../electron/host/backup/thinning.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const now = Date.UTC(2026, 10, 23, 12)

const madeAt = (madeMs: number): Backup => {
  const rest = { reason: 'changed', seq: 1, noteCount: 0 } as const
  return { id: `${madeMs}_1_0_changed`, madeMs, ...rest }
}
const kept = (backups: readonly Backup[]) => {
  const dropped = new Set(backupsToDrop(backups, now))
  return backups.filter((backup) => !dropped.has(backup))
}
const ages = fc.uniqueArray(fc.nat(40 * dayMs), { maxLength: 200 })

describe('backupsToDrop', () => {
  it('always keeps the newest twelve', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const backups = list.map((age) => madeAt(now - age))
        const newest = backups.toSorted((a, b) => b.madeMs - a.madeMs).slice(0, 12)
        expect(kept(backups)).toEqual(expect.arrayContaining(newest))
      }),
    )
  })

  it('keeps one of every hour of the last day, and one of every day of thirty', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const backups = list.map((age) => madeAt(now - age))
        const left = kept(backups)
        for (const { madeMs } of backups) {
          const periodMs = now - madeMs <= dayMs ? hourMs : dayMs
          if (now - madeMs > 30 * dayMs) continue
          const same = (other: Backup) =>
            Math.floor(other.madeMs / periodMs) === Math.floor(madeMs / periodMs)
          expect(left.some(same)).toBe(true)
        }
      }),
    )
  })

  it('lets a class of three days with a backup every five minutes keep few', () => {
    const everyFiveMin = Array.from({ length: 3 * 24 * 12 }, (_, index) =>
      madeAt(now - index * 300_000),
    )
    const left = kept(everyFiveMin)
    expect(left.length).toBeLessThan(12 + 25 + 4)
    expect(left.length).toBeGreaterThan(12 + 20)
  })

  it('does not lose what a clock set back made', () => {
    const fromTheFuture = madeAt(now + 5 * dayMs)
    expect(kept([fromTheFuture, madeAt(now)])).toContain(fromTheFuture)
  })
})
