import { describe, expect, it } from 'vitest'
import { afterWallJump, askAfterSleep } from '../../../../electron/core/run/ask-after-sleep.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'

const nine = phnomPenh('09:00')
const slot = [slotAt(0)]
const running = agendaTables({ slot, slot_run: [runAt(0, nine)] })
const slept = (gapMs: number) => ({ kind: 'slept', gapMs, sure: true }) as const

describe('askAfterSleep', () => {
  it('stops the slot and leaves the gap to the facilitator', () => {
    expect(askAfterSleep(running, slept(720_000))).toEqual({
      gapMs: 720_000,
      sure: true,
      atOnce: [{ kind: 'run.pause' }],
      answers: {
        count: [{ kind: 'run.resume' }],
        'leave-out': [{ kind: 'run.uncount', byMs: 720_000 }, { kind: 'run.resume' }],
      },
    })
  })

  it('does not ask about half a minute, a pause, or a room where nothing runs', () => {
    expect(askAfterSleep(running, slept(29_000))).toBeNull()
    const paused = agendaTables({ slot, slot_run: [runAt(0, nine, { pausedMs: nine })] })
    expect(askAfterSleep(paused, slept(720_000))).toBeNull()
    expect(askAfterSleep(agendaTables({ slot }), slept(720_000))).toBeNull()
  })
})

describe('afterWallJump', () => {
  it('moves the runs along, and speaks even where none is there', () => {
    const news = { kind: 'wall-jumped', byMs: 3_600_000 } as const
    expect(afterWallJump(news)).toEqual([{ kind: 'run.shift', byMs: 3_600_000 }])
  })
})
