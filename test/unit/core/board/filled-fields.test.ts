import { describe, expect, it } from 'vitest'
import { emptyColumns, filledFields } from '../../../../electron/core/board/filled-fields.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { cellValueId } from '../../../../electron/core/board/tables.ts'
import { valueRows } from '../../../helpers/value-rows.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const [{ board }] = classRecords.template
const [note] = classRecords.note
const [point] = classRecords.curve_point

const filled = (lying: Partial<Parameters<typeof filledFields>[0]>) =>
  filledFields({ template: board, notes: [], points: [], values: [], ...lying })

describe('filledFields', () => {
  it('counts a field with several notes once, and each point of the curve', () => {
    expect(filled({ notes: classRecords.note })).toEqual({ filled: 1, of: 4 })
    expect(filled({ notes: classRecords.note, points: [point] })).toEqual({ filled: 2, of: 4 })
    expect(filled({})).toEqual({ filled: 0, of: 4 })
  })

  it('counts nothing that lies on no field of the template, nor in a row of another kind', () => {
    const astray = { ...note, columnKey: 'gone' }
    const inCurve = { ...note, rowKey: 'emotion' }
    expect(
      filled({ notes: [astray, inCurve], points: [{ ...point, rowKey: 'pain' }] }).filled,
    ).toBe(0)
  })

  it('counts scores and choices, and nothing that is computed', () => {
    const rows = [...board.rows, ...valueRows]
    const template = { ...board, rows }
    expect(filled({ template }).of).toBe(4 + 3 * board.columns.length)
    const place = { boardId: idOf(9, 0), columnKey: 'awareness', rowKey: 'expected' }
    const value = { id: cellValueId(place), ...place, score: 5, choice: null }
    expect(filled({ template, values: [value] }).filled).toBe(1)
  })
})

describe('emptyColumns', () => {
  it('names the columns in which nothing is yet, whatever could stand there', () => {
    const lying = { template: board, notes: [], points: [], values: [] }
    expect(emptyColumns(lying).map(({ key }) => key)).toEqual(['awareness', 'purchase'])
    expect(emptyColumns({ ...lying, notes: [note] }).map(({ key }) => key)).toEqual(['purchase'])
    expect(
      emptyColumns({ ...lying, points: [{ ...point, columnKey: 'purchase' }] }).map(
        ({ key }) => key,
      ),
    ).toEqual(['awareness'])
  })
})
