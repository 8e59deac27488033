import { describe, expect, it } from 'vitest'
import { filledFields } from '../../../../electron/core/board/filled-fields.ts'
import { classRecords } from '../../../helpers/class-records.ts'

const [{ board }] = classRecords.template
const [note] = classRecords.note
const [point] = classRecords.curve_point

describe('filledFields', () => {
  it('counts a field with several notes once, and each point of the curve', () => {
    expect(filledFields(board, classRecords.note, [])).toEqual({ filled: 1, of: 4 })
    expect(filledFields(board, classRecords.note, [point])).toEqual({ filled: 2, of: 4 })
    expect(filledFields(board, [], [])).toEqual({ filled: 0, of: 4 })
  })

  it('counts nothing that lies on no field of the template, nor in a row of another kind', () => {
    const astray = { ...note, columnKey: 'gone' }
    const inCurve = { ...note, rowKey: 'emotion' }
    expect(filledFields(board, [astray, inCurve], [{ ...point, rowKey: 'pain' }]).filled).toBe(0)
  })

  it('leaves out rows that take neither notes nor points', () => {
    const rows = [...board.rows, { ...board.rows[0], key: 'sum', kind: 'computed' as const }]
    expect(filledFields({ ...board, rows }, [], []).of).toBe(4)
  })
})
