import { describe, expect, it } from 'vitest'
import { moveSlots } from '../../../../electron/core/agenda/move-slots.ts'
import { neighbourOf, placeBeside, stepPlace } from '../../../../electron/core/agenda/step-slots.ts'
import { slotsOfDay } from '../../../../electron/core/agenda/plan-days.ts'
import { agendaTables, firstDay, slotAt } from '../../../helpers/agenda-records.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const tables = agendaTables({ slot: [0, 1, 2, 3, 4].map((at) => slotAt(at)) })
const ids = (...at: readonly number[]) => new Set(at.map((one) => idOf(3, one)))
const dayId = firstDay.id

/** The order after a step, as indexes; null where there is no step. */
function stepped(step: 'up' | 'down', ...at: readonly number[]) {
  const place = stepPlace(tables, dayId, ids(...at), step)
  if (place === null) return null
  const after = applyEdits(tables, moveSlots(tables, ids(...at), place))
  return slotsOfDay(after, dayId)
    .map(({ id }) => [0, 1, 2, 3, 4].find((one) => idOf(3, one) === id))
    .join('')
}

describe('stepPlace', () => {
  it('moves one slot by one place', () => {
    expect(stepped('up', 2)).toBe('02134')
    expect(stepped('down', 2)).toBe('01324')
    expect(stepped('down', 3)).toBe('01243')
  })

  it('moves a block together, and brings together what stands apart', () => {
    expect(stepped('up', 2, 3)).toBe('02314')
    expect(stepped('down', 1, 2)).toBe('03124')
    expect(stepped('up', 1, 3)).toBe('13024')
  })

  it('has no place beyond the edges of the day', () => {
    expect(stepped('up', 0, 1)).toBeNull()
    expect(stepped('down', 4)).toBeNull()
    expect(stepPlace(tables, dayId, ids(), 'up')).toBeNull()
  })
})

describe('placeBeside', () => {
  it('names the slot that comes next', () => {
    expect(placeBeside(tables, dayId, idOf(3, 1), 'before').beforeSlotId).toBe(idOf(3, 1))
    expect(placeBeside(tables, dayId, idOf(3, 1), 'after').beforeSlotId).toBe(idOf(3, 2))
    expect(placeBeside(tables, dayId, idOf(3, 4), 'after').beforeSlotId).toBeNull()
  })
})

describe('neighbourOf', () => {
  it('is the slot after, else the one before, else nothing', () => {
    expect(neighbourOf(tables, dayId, ids(1, 2))).toBe(idOf(3, 3))
    expect(neighbourOf(tables, dayId, ids(2, 4))).toBe(idOf(3, 3))
    expect(neighbourOf(tables, dayId, ids(0, 1, 2, 3, 4))).toBeNull()
  })
})
