import { describe, expect, it } from 'vitest'
import { shownDay } from '../../../../../renderer/console/agenda/shown-day.ts'
import { firstDay, slotAt } from '../../../../helpers/agenda-records.ts'
import { idOf } from '../../../../helpers/workshop-arbitrary.ts'

const secondDay = { ...firstDay, id: idOf(1, 1), rank: 'a1' }
const days = [firstDay, secondDay]
const [early, late] = [slotAt(0), slotAt(1, { dayId: secondDay.id })]

describe('shownDay', () => {
  it('shows the day of the slot that runs, else of the next one', () => {
    expect(shownDay({ days, running: late, next: null, choice: null })).toBe(secondDay.id)
    expect(shownDay({ days, running: early, next: late, choice: null })).toBe(firstDay.id)
    expect(shownDay({ days, running: null, next: early, choice: null })).toBe(firstDay.id)
  })

  it('shows the last day once all is done', () => {
    expect(shownDay({ days, running: null, next: null, choice: null })).toBe(secondDay.id)
  })

  it('shows the day that was chosen until another slot runs', () => {
    const choice = { dayId: secondDay.id, runningId: early.id }
    expect(shownDay({ days, running: early, next: null, choice })).toBe(secondDay.id)
    expect(shownDay({ days, running: slotAt(2), next: null, choice })).toBe(firstDay.id)
    const before = { dayId: secondDay.id, runningId: null }
    expect(shownDay({ days, running: null, next: early, choice: before })).toBe(secondDay.id)
  })

  it('forgets a day that is gone', () => {
    const choice = { dayId: idOf(1, 9), runningId: null }
    expect(shownDay({ days, running: null, next: early, choice })).toBe(firstDay.id)
    expect(shownDay({ days: [], running: null, next: null, choice })).toBeNull()
  })
})
