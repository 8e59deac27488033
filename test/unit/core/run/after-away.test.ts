import { describe, expect, it } from 'vitest'
import { afterAway, restartMs } from '../../../../electron/core/run/after-away.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'

const nine = phnomPenh('09:00')
const hourMs = 3_600_000
const slot = [slotAt(0)]
const running = agendaTables({ slot, slot_run: [runAt(0, nine)] })
const paused = agendaTables({ slot, slot_run: [runAt(0, nine, { pausedMs: nine })] })
const nothing = agendaTables({ slot })
const pause = { kind: 'run.pause' }

describe('afterAway', () => {
  it('takes no longer than a restart for nothing', () => {
    expect(afterAway(running, nine, nine)).toBeNull()
    expect(afterAway(running, nine, nine + restartMs)).toBeNull()
  })

  it('stops the slot as of when it was last seen, and asks about a longer time', () => {
    expect(afterAway(running, nine, nine + 3 * hourMs)).toEqual({
      atOnce: { edits: [pause], agoMs: 3 * hourMs },
      question: { what: 'away', gapMs: 3 * hourMs },
    })
  })

  it('moves the runs with a clock that was set back, stops the slot and says so', () => {
    const shift = { kind: 'run.shift', byMs: -hourMs }
    expect(afterAway(running, nine, nine - hourMs)).toEqual({
      atOnce: { edits: [shift, pause], agoMs: 0 },
      question: { what: 'set-back', toMs: nine - hourMs },
    })
    for (const tables of [paused, nothing]) {
      expect(afterAway(tables, nine, nine - hourMs)).toEqual({
        atOnce: { edits: [shift], agoMs: 0 },
        question: null,
      })
    }
  })

  it('follows some seconds back without a word', () => {
    expect(afterAway(running, nine, nine - 20_000)).toEqual({
      atOnce: { edits: [{ kind: 'run.shift', byMs: -20_000 }], agoMs: 0 },
      question: null,
    })
  })

  it('leaves a pause alone, and a workshop in which nothing runs', () => {
    expect(afterAway(paused, nine, nine + 3 * hourMs)).toBeNull()
    expect(afterAway(nothing, nine, nine + 3 * hourMs)).toBeNull()
  })
})
