import { describe, expect, it, vi } from 'vitest'
import {
  seenEveryMs,
  SeenRuns,
  type SeenRunsOptions,
} from '../../../electron/host/live/seen-runs.ts'
import { laptopClock } from '../../helpers/laptop-clock.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'

const start = Date.UTC(2026, 10, 24)
const [first, second, gone] = [idOf(1, 1), idOf(1, 2), idOf(1, 3)]

function seenOver(kept: unknown, put: (name: string, value: unknown) => void = () => undefined) {
  const clock = laptopClock(start)
  const noteWrite = vi.fn()
  const putSetting = vi.fn(put)
  const entry = (id: string) => (id === gone ? null : {})
  const library = { setting: () => kept, putSetting, entry }
  const seen = new SeenRuns({ library, clock, disk: { noteWrite } } as unknown as SeenRunsOptions)
  return { seen, clock, noteWrite, putSetting }
}

describe('SeenRuns', () => {
  it('writes at most every ten seconds, whatever the wall clock does', () => {
    const { seen, clock, putSetting } = seenOver(undefined)
    for (let ms = 0; ms <= 2 * seenEveryMs; ms += 50) {
      clock.setWall(7_000_000)
      seen.watch([first])
      clock.pass(50)
    }
    expect(putSetting).toHaveBeenCalledTimes(3)
    seen.watch([])
    seen.note([])
    expect(putSetting).toHaveBeenCalledTimes(3)
  })

  it('keeps what is known of others, and forgets what the library has forgotten', () => {
    const { seen, putSetting } = seenOver({ [second]: 5, [gone]: 6 })
    seen.note([first])
    expect(putSetting).toHaveBeenCalledWith('seen', { [first]: start, [second]: 5 })
    expect([first, second, gone].map((id) => seen.lastMs(id))).toEqual([start, 5, 0])
  })

  it.each([null, [], { room: 'no' }, { [first]: -5 }])('starts anew where %j was kept', (kept) => {
    expect(seenOver(kept).seen.lastMs(first)).toBe(0)
  })

  it('goes on when the disk is full, and knows what it has seen', () => {
    const { seen, noteWrite } = seenOver(undefined, () => {
      throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' })
    })
    seen.note([first])
    expect(noteWrite).toHaveBeenCalledWith('disk-full')
    expect(seen.lastMs(first)).toBe(start)
  })
})
