import { describe, expect, it } from 'vitest'
import { autoAdvanceEdit } from '../../../../electron/core/run/auto-advance.ts'
import { agendaTables, phnomPenh, runAt, slotAt } from '../../../helpers/agenda-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const runId = idOf(12, 1)
const slot_run = [runAt(0, phnomPenh('09:00'))]
const first = slotAt(0, { autoAdvance: true })

describe('autoAdvanceEdit', () => {
  it('starts the next slot where the one that runs asks for it', () => {
    expect(autoAdvanceEdit(agendaTables({ slot: [first, slotAt(1)], slot_run }), runId)).toEqual({
      kind: 'run.start',
      slotId: idOf(3, 1),
      runId,
    })
  })

  it('leaves all else to a person', () => {
    const day = [1, 2].map((n) => ({
      id: idOf(1, n - 1),
      rank: `a${n}`,
      date: `2026-11-2${n}`,
      startMinute: 480,
    }))
    const tomorrow = slotAt(1, { dayId: idOf(1, 1) })
    expect(
      autoAdvanceEdit(agendaTables({ slot: [slotAt(0), slotAt(1)], slot_run }), runId),
    ).toBeNull()
    expect(autoAdvanceEdit(agendaTables({ slot: [first], slot_run }), runId)).toBeNull()
    expect(
      autoAdvanceEdit(agendaTables({ day, slot: [first, tomorrow], slot_run }), runId),
    ).toBeNull()
    expect(autoAdvanceEdit(agendaTables({ slot: [first, slotAt(1)] }), runId)).toBeNull()
  })
})
