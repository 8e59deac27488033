import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupReasons, type Backup } from '../../../electron/core/backup/backup.ts'
import { backupNamed } from '../../../electron/host/backup/backup-name.ts'
import { backupsToDrop, maxKept } from '../../../electron/host/backup/thinning.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const now = Date.UTC(2026, 10, 23, 12)

type Made = Partial<Omit<Backup, 'id'>>
const backup = (made: Made): Backup => {
  const whole = {
    number: 0,
    madeMs: now,
    reason: 'changed',
    seq: 1,
    noteCount: 0,
    ...made,
  } as const
  return backupNamed(whole)
}
/** With a log that goes on and on. */
const madeAt = (madeMs: number) => backup({ madeMs, seq: Math.floor(madeMs / 1000) })
const newestFirst = (list: readonly Backup[]) => list.toSorted((a, b) => b.madeMs - a.madeMs)
const kept = (list: readonly Backup[], at = now) => {
  const dropped = new Set(backupsToDrop(list, at))
  return list.filter((one) => !dropped.has(one))
}
const periodOf = (ageMs: number) => {
  if (Math.abs(ageMs) <= 2 * hourMs) return 5 * minuteMs
  return Math.abs(ageMs) <= dayMs ? hourMs : dayMs
}
const ages = fc.uniqueArray(
  fc.oneof(
    fc.nat(3 * hourMs),
    fc.nat(2 * dayMs),
    fc.integer({ min: -29 * dayMs, max: 30 * dayMs }),
  ),
  { maxLength: 300 },
)
const anyBackups = fc.array(
  fc.record({
    madeMs: fc.integer({ min: now - 60 * dayMs, max: now + 400 * dayMs }),
    reason: fc.constantFrom(...backupReasons),
    seq: fc.nat(50),
  }),
  { maxLength: 1000, size: 'max' },
)

describe('backupsToDrop', () => {
  it('leaves one of every stretch of time that had one', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const all = newestFirst(list.map((age) => madeAt(now - age)))
        const left = kept(all)
        for (const { madeMs } of all) {
          const stretch = (at: number) => Math.floor(at / periodOf(now - madeMs))
          expect(left.some((other) => stretch(other.madeMs) === stretch(madeMs))).toBe(true)
        }
      }),
    )
  })

  it('never drops the newest, and never keeps more than so many', () => {
    fc.assert(
      fc.property(anyBackups, (made) => {
        const all = newestFirst(made.map(backup))
        const left = kept(all)
        expect(left[0]).toBe(all[0])
        expect(left.length).toBeLessThanOrEqual(maxKept)
      }),
    )
  })

  it('drops nothing more when nothing was added', () => {
    fc.assert(
      fc.property(anyBackups, (made) => {
        const left = kept(newestFirst(made.map(backup)))
        expect(kept(left)).toEqual(left)
      }),
    )
  })

  it('does not let twelve quick presses of Next take away what was before', () => {
    const before = Array.from({ length: 24 }, (_, index) =>
      madeAt(now - (index + 1) * 5 * minuteMs - 1),
    )
    const presses = Array.from({ length: 12 }, (_, index) =>
      backup({ madeMs: now - index * 1000, seq: now - index, reason: 'slot-end' }),
    )
    expect(kept([...presses, ...before])).toEqual(expect.arrayContaining(before))
  })

  it('keeps what somebody asked for besides, for a day', () => {
    const asked = backup({ madeMs: now - 2000, reason: 'manual', seq: 8 })
    const all = [backup({ seq: 9 }), asked, backup({ madeMs: now - 3000, seq: 7 })]
    expect(kept(all)).toEqual(all.slice(0, 2))
    const later = Array.from({ length: 6 }, (_, index) => madeAt(now + (6 - index) * 8 * hourMs))
    expect(kept([...later, ...all], now + 2 * dayMs)).not.toContain(asked)
  })

  it('lets three days with a backup every five minutes keep few', () => {
    const everyFiveMin = Array.from({ length: 3 * 24 * 12 }, (_, index) =>
      madeAt(now - index * 5 * minuteMs),
    )
    const left = kept(everyFiveMin)
    expect(left.length).toBeLessThanOrEqual(25 + 23 + 3)
    expect(left.length).toBeGreaterThan(24 + 20)
  })

  it('does not lose what a clock set back made', () => {
    const fromTheFuture = [now + 5 * dayMs, now + 400 * dayMs].map(madeAt).toReversed()
    const all = [...fromTheFuture, madeAt(now)]
    expect(kept(all)).toEqual(all)
  })

  /** Made in this order, by the clocks of then; newest first. */
  const made = (instants: readonly number[]) =>
    instants.map((madeMs, index) => backup({ number: index + 1, madeMs })).toReversed()
  const today = Array.from({ length: 40 }, (_, index) => now - (40 - index) * 15 * minuteMs)
  const hoursOf = (list: readonly Backup[]) =>
    new Set(list.filter(({ number }) => number <= 40).map(({ madeMs }) => (madeMs / hourMs) | 0))

  it.each([365 * dayMs, -365 * dayMs])(
    'keeps one of every hour of today when the clock jumps by %d ms, and when it is put right',
    (jumpMs) => {
      const wrong = Array.from({ length: 20 }, (_, index) => now + jumpMs + index * minuteMs)
      expect(hoursOf(kept(made([...today, ...wrong]), now + jumpMs + 20 * minuteMs)).size).toBe(10)
      const right = Array.from({ length: 20 }, (_, index) => now + (21 + index) * minuteMs)
      const after = kept(made([...today, ...wrong, ...right]), now + hourMs)
      expect(hoursOf(after).size).toBe(10)
    },
  )

  it('keeps the same when it thins again, time after time', () => {
    let list: readonly Backup[] = []
    for (let index = 0; index < 60 * 8; index += 1) {
      const madeMs = now + Math.floor(index / 8) * dayMs + (index % 8) * hourMs
      list = kept([backup({ number: index + 1, madeMs }), ...list], madeMs)
    }
    const days = new Set(list.map(({ madeMs }) => Math.floor(madeMs / dayMs)))
    expect(days.size).toBeGreaterThanOrEqual(30)
    expect(list.length).toBeLessThan(100)
  })
})
