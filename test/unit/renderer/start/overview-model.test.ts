import { describe, expect, it } from 'vitest'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { groupCounts } from '../../../../renderer/start/overview/overview-model.ts'

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
describe('groupCounts', () => {
  it('counts who is in the group now and the notes on its boards', () => {
    const membership = (number: number, untilMs: number | null) => ({
      id: id(300 + number),
      personId: id(400 + number),
      groupId: id(1),
      sinceMs: 0,
      untilMs,
    })
    const board = { id: id(2), templateId: id(3), groupId: id(1), rank: 'a0', title: '' }
    const note = { id: id(5), boardId: id(2) }
    const tables = tablesFrom({
      group: [{ id: id(1), rank: 'a0', number: 1, name: 'Mekong' }],
      membership: [membership(1, null), membership(2, 5)],
      board: [board],
      note: [note as never],
    })
    expect(groupCounts(tables)).toMatchObject([{ peopleCount: 1, noteCount: 1 }])
  })
})
