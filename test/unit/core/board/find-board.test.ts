import { describe, expect, it } from 'vitest'
import { addBoard, findBoard } from '../../../../electron/core/board/find-board.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const boardOf = (index: number, groupId: string | null, rank: string) => ({
  id: idOf(9, index),
  templateId: idOf(8, 0),
  groupId,
  rank,
  title: '',
})
const ofGroup = { templateId: idOf(8, 0), groupId: idOf(6, 0) }
const ofClass = { templateId: idOf(8, 0), groupId: null }
const tables = tablesFrom({
  board: [boardOf(0, null, 'a2'), boardOf(1, idOf(6, 0), 'a1'), boardOf(2, idOf(6, 0), 'a0')],
})

describe('findBoard', () => {
  it('finds the board of a group or of the class; of several the first', () => {
    expect(findBoard(tables, ofGroup)?.id).toBe(idOf(9, 2))
    expect(findBoard(tables, ofClass)?.id).toBe(idOf(9, 0))
  })

  it('finds none for another group or another template', () => {
    expect(findBoard(tables, { ...ofGroup, groupId: idOf(6, 1) })).toBeNull()
    expect(findBoard(tables, { ...ofClass, templateId: idOf(8, 1) })).toBeNull()
  })
})

describe('addBoard', () => {
  it('adds one after all others', () => {
    const added = (rank: string) => [{ kind: 'board.add', record: boardOf(5, null, rank) }]
    expect(addBoard(tables, ofClass, idOf(9, 5))).toEqual(added('a3'))
    expect(addBoard(tablesFrom({}), ofClass, idOf(9, 5))).toEqual(added('a0'))
  })
})
