import { describe, expect, it } from 'vitest'
import { boardContent } from '../../../../../electron/core/board/board-content.ts'
import { tablesFrom, type WorkshopRecords } from '../../../../../electron/core/workshop/tables.ts'
import { cardStatus } from '../../../../../renderer/console/groups/card-status.ts'
import { classRecords } from '../../../../helpers/class-records.ts'
import { idOf } from '../../../../helpers/workshop-arbitrary.ts'

const statusWith = (more: Partial<WorkshopRecords>) =>
  cardStatus(boardContent(tablesFrom({ ...classRecords, ...more }), idOf(9, 0)))
const [first, second] = classRecords.note

describe('cardStatus', () => {
  it('is empty without a board, and with nothing on it', () => {
    expect(cardStatus(null)).toEqual({ kind: 'empty' })
    expect(statusWith({ note: [], curve_point: [] })).toEqual({ kind: 'empty' })
  })

  it('names a curve that is still to be drawn once much of the rest is there, columns before', () => {
    const [pain, emotion] = classRecords.template[0].board.rows
    expect(statusWith({ curve_point: [] })).toEqual({ kind: 'missing', row: emotion })
    const columns = ['a', 'b', 'c', 'd', 'e'].map((key) => ({
      ...classRecords.template[0].board.columns[0],
      key: key === 'a' ? 'awareness' : key,
    }))
    const board = { ...classRecords.template[0].board, columns, rows: [pain, emotion] }
    const template = [{ ...classRecords.template[0], board }]
    expect(statusWith({ template, note: [first], curve_point: [] })).toMatchObject({
      kind: 'columns',
      first: { key: 'b' },
      count: 4,
    })
  })

  it('counts what hurts, else what is filled', () => {
    const point = { ...classRecords.curve_point[0], id: idOf(11, 1), columnKey: 'purchase' }
    const curve_point = [classRecords.curve_point[0], point]
    expect(statusWith({ note: [first, second], curve_point })).toMatchObject({
      kind: 'count',
      number: 2,
    })
    expect(statusWith({ note: [], curve_point })).toEqual({ kind: 'filled', filled: 2, of: 4 })
  })
})
