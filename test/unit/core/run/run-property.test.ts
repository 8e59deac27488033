import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterAway } from '../../../../electron/core/run/after-away.ts'
import {
  afterWallJump,
  answerGesture,
  askAfterSleep,
} from '../../../../electron/core/run/ask-after-sleep.ts'
import type { RunGesture } from '../../../../electron/core/run/correction.ts'
import {
  extendEdit,
  jumpEdit,
  nextEdit,
  previousEdit,
  startOrPauseEdit,
} from '../../../../electron/core/run/run-edits.ts'
import type { RunEdit } from '../../../../electron/core/run/run-edit.ts'
import { agendaTables, slotAt } from '../../../helpers/agenda-records.ts'
import { RunRoom } from '../../../helpers/run-room.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const slots = [12, 30, 5, 45, 20, 1].map((durationMin, index) => slotAt(index, { durationMin }))
const tables = agendaTables({ slot: slots })

type Act = { readonly what: keyof typeof acts; readonly number: number }

const pressed = (room: RunRoom, edit: RunEdit | null) => edit && room.press([edit])
const pressesOf = ({ edits, agoMs }: RunGesture) => edits.map((edit) => ({ edit, agoMs }))
const sleep = (room: RunRoom, ms: number, answer: 'count' | 'leave-out') => {
  room.pass(ms)
  const asked = askAfterSleep(room.tables, { kind: 'slept', gapMs: ms, sure: true })
  if (asked === null) return
  const answered = answerGesture(asked.question, answer)
  room.press([...pressesOf(asked.atOnce), { waitMs: ms % 9000 }, ...pressesOf(answered)])
}
/** Sala was off, and came back on a clock that may have been set meanwhile. */
const off = (room: RunRoom, byMs: number, answer: 'count' | 'leave-out') => {
  const seenMs = room.wallMs
  if (byMs >= 0) room.pass(byMs)
  const away = afterAway(room.tables, seenMs, seenMs + byMs)
  const moved = away?.atOnce.edits.filter(({ kind }) => kind === 'run.shift') ?? []
  if (byMs < 0) room.setWall(byMs, moved)
  if (away?.question == null) return
  const stopped = byMs < 0 ? [{ kind: 'run.pause' } as const] : pressesOf(away.atOnce)
  const answered = pressesOf(answerGesture(away.question, answer))
  room.press([...stopped, { waitMs: 4000 }, ...answered])
}

const acts = {
  pass: (room: RunRoom, n: number) => room.pass(n * 1201),
  startOrPause: (room: RunRoom) => pressed(room, startOrPauseEdit(room.tables, room.newId())),
  next: (room: RunRoom) => pressed(room, nextEdit(room.tables, room.newId())),
  previous: (room: RunRoom) => pressed(room, previousEdit(room.tables, room.newId())),
  jump: (room: RunRoom, n: number) =>
    pressed(room, jumpEdit(room.tables, idOf(3, n % slots.length), room.newId())),
  extend: (room: RunRoom, n: number) =>
    pressed(room, extendEdit(room.tables, [-5, -1, 1, 5][n % 4] ?? 1)),
  finish: (room: RunRoom) => pressed(room, { kind: 'run.finish' }),
  undo: (room: RunRoom) => room.undo(),
  setWall: (room: RunRoom, n: number) => {
    const byMs = (n - 500) * 7877
    room.setWall(byMs, afterWallJump({ kind: 'wall-jumped', byMs }))
  },
  offCounted: (room: RunRoom, n: number) => off(room, (n - 500) * 1499, 'count'),
  offLeftOut: (room: RunRoom, n: number) => off(room, (n - 500) * 66_000_000, 'leave-out'),
  sleepCounted: (room: RunRoom, n: number) => sleep(room, n * 1499, 'count'),
  sleepLeftOut: (room: RunRoom, n: number) => sleep(room, n * 1499, 'leave-out'),
}

const actArbitrary: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  number: fc.nat(1000),
})

describe('the run', () => {
  it('shows the right time to 100 ms, whatever is pressed, undone, slept through, set, or missed while off', () => {
    fc.assert(
      fc.property(fc.array(actArbitrary, { maxLength: 40 }), (list) => {
        const room = new RunRoom(tables)
        for (const { what, number } of list) {
          acts[what](room, number)
          const [shown, expected] = [room.shown(), room.expected()]
          expect(shown.runId).toBe(expected.runId)
          expect(shown.paused).toBe(expected.paused)
          if (shown.runId === null) continue
          expect(Math.abs(shown.remainingMs - expected.remainingMs)).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 3000, seed: 20261124 },
    )
  })
})
