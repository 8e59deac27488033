import { describe, expect, it } from 'vitest'
import { tablesFrom, type WorkshopRecords } from '../../../../../electron/core/workshop/tables.ts'
import {
  firstBoard,
  templateAtHand,
  templatesToOpen,
} from '../../../../../renderer/console/boards/slot-board.ts'
import { runAt } from '../../../../helpers/agenda-records.ts'
import { classRecords } from '../../../../helpers/class-records.ts'
import { idOf } from '../../../../helpers/workshop-arbitrary.ts'

const [map] = classRecords.template
const template = ['journey-map', 'stay-leave', 'case-wall'].map((key, index) => ({
  ...map,
  key,
  id: idOf(8, index),
}))
const [first, second] = classRecords.slot
const slot = [
  { ...first, boardKey: 'stay-leave' },
  { ...second, boardKey: 'case-wall' },
  { ...second, id: idOf(3, 2), rank: 'a2', boardKey: null },
]
const tables = (more: Partial<WorkshopRecords> = {}) =>
  tablesFrom({ ...classRecords, template, slot, ...more })
describe('templateAtHand', () => {
  it('is that of the slot that runs', () => {
    expect(templateAtHand(tables({ slot_run: [runAt(0, 0)] }))?.key).toBe('stay-leave')
    expect(templateAtHand(tables({ slot_run: [runAt(1, 0)] }))?.key).toBe('case-wall')
  })

  it('is that of the next slot with a board, else of the last one before, else any', () => {
    expect(templateAtHand(tables())?.key).toBe('stay-leave')
    expect(templateAtHand(tables({ slot_run: [runAt(2, 0)] }))?.key).toBe('case-wall')
    const none = slot.map((one) => ({ ...one, boardKey: null }))
    expect(templateAtHand(tables({ slot: none }))?.key).toBe('journey-map')
    expect(
      templateAtHand(tables({ template: [], board: [], note: [], curve_point: [] })),
    ).toBeNull()
  })
})

describe('templatesToOpen', () => {
  it('begins with that of the slot that runs, and goes on as the agenda does', () => {
    const keys = templatesToOpen(tables({ slot_run: [runAt(1, 0)] })).map(({ key }) => key)
    expect(keys).toEqual(['case-wall', 'stay-leave', 'journey-map'])
  })
})

describe('firstBoard', () => {
  it('is that of the group that was looked at last, of the first, or of all', () => {
    const group = [0, 1].map((index) => ({
      ...classRecords.group[0],
      id: idOf(6, index),
      rank: `a${index}`,
    }))
    const ofGroup = (groupId: string | null) => ({ templateId: map.id, groupId })
    expect(firstBoard(tables({ group }), map.id, idOf(6, 1))).toEqual(ofGroup(idOf(6, 1)))
    expect(firstBoard(tables({ group }), map.id, idOf(6, 7))).toEqual(ofGroup(idOf(6, 0)))
    expect(firstBoard(tablesFrom({}), map.id)).toEqual(ofGroup(null))
  })
})
