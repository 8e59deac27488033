import { describe, expect, it } from 'vitest'
import {
  afterWallJump,
  answerGesture,
  answersTo,
  askAfterSleep,
} from '../../../../electron/core/run/ask-after-sleep.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'

const nine = phnomPenh('09:00')
const slot = [slotAt(0)]
const running = agendaTables({ slot, slot_run: [runAt(0, nine)] })
const slept = (gapMs: number) => ({ kind: 'slept', gapMs, sure: true }) as const

describe('askAfterSleep', () => {
  it('stops the slot as of the moment when it fell asleep', () => {
    const asked = askAfterSleep(running, slept(720_000))
    expect(asked).toEqual({
      question: { what: 'slept', gapMs: 720_000, sure: true },
      atOnce: { edits: [{ kind: 'run.pause' }], agoMs: 720_000 },
    })
  })

  it('does not ask about half a minute, a pause, or a room where nothing runs', () => {
    expect(askAfterSleep(running, slept(29_000))).toBeNull()
    const paused = agendaTables({ slot, slot_run: [runAt(0, nine, { pausedMs: nine })] })
    expect(askAfterSleep(paused, slept(720_000))).toBeNull()
    expect(askAfterSleep(agendaTables({ slot }), slept(720_000))).toBeNull()
  })
})

describe('answerGesture', () => {
  const { question } = askAfterSleep(running, slept(720_000)) ?? { question: null }
  const edits = [{ kind: 'run.resume' }]

  it('lets the slot go on as it stood, or as if it had gone on through the gap', () => {
    if (question === null) throw new Error('nothing was asked')
    expect(answersTo(question)).toEqual(['count', 'leave-out'])
    expect(answerGesture(question, 'leave-out')).toEqual({ edits, agoMs: 0 })
    expect(answerGesture(question, 'count')).toEqual({ edits, agoMs: 720_000 })
  })

  it('counts nothing after a clock was set back, whatever is answered', () => {
    const setBack = { what: 'set-back', toMs: nine } as const
    expect(answersTo(setBack)).toEqual(['leave-out'])
    expect(answerGesture(setBack, 'count')).toEqual({ edits, agoMs: 0 })
  })
})

describe('afterWallJump', () => {
  it('moves the runs along, and speaks even where none is there', () => {
    const news = { kind: 'wall-jumped', byMs: 3_600_000 } as const
    expect(afterWallJump(news)).toEqual([{ kind: 'run.shift', byMs: 3_600_000 }])
  })
})
