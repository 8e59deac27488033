import { describe, expect, it } from 'vitest'
import {
  boardDocument,
  type BoardOrder,
  whatOf,
} from '../../../../electron/core/paper/documents/board.ts'
import { exportFileName } from '../../../../electron/core/text/file-names.ts'
import type { WorkshopRecords } from '../../../../electron/core/workshop/tables.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const [template] = classRecords.template
const [board] = classRecords.board
const group = (number: number) => ({
  id: idOf(6, number),
  rank: `a${number}`,
  number,
  name: `Group ${number}`,
})
const boardOf = (index: number, templateIndex: number, groupIndex: number | null) => ({
  ...board,
  id: idOf(9, index),
  templateId: idOf(8, templateIndex),
  groupId: groupIndex === null ? null : idOf(6, groupIndex),
})

/** Two templates; groups 2 and 1 and the class have a journey map, of which one is filled. */
const records: WorkshopRecords = {
  ...classRecords,
  group: [group(2), group(1)],
  template: [
    { ...template, id: idOf(8, 0) },
    { ...template, id: idOf(8, 1), key: 'stay-leave' },
  ],
  board: [boardOf(0, 0, 2), boardOf(1, 0, 1), boardOf(2, 0, null), boardOf(3, 1, 1)],
}
const all: BoardOrder = {
  kind: 'board',
  template: 'journey-map',
  whose: { kind: 'groups' },
  onlyFilled: false,
  language: 'km',
  paper: 'a3',
}
const boardsOf = (wish: Partial<BoardOrder>) =>
  boardDocument
    .choose(records, { ...all, ...wish })
    .documents.map(({ content }) => content.board.id)

describe('the board as a document', () => {
  it('takes the boards of all groups in the order of the groups, without the class’s', () => {
    expect(boardsOf({})).toEqual([idOf(9, 1), idOf(9, 0)])
  })

  it('takes the board of one group, or the class’s', () => {
    expect(boardsOf({ whose: { kind: 'group', number: 2 } })).toEqual([idOf(9, 0)])
    expect(boardsOf({ whose: { kind: 'class' } })).toEqual([idOf(9, 2)])
    expect(boardsOf({ whose: { kind: 'group', number: 7 } })).toEqual([])
  })

  it('prints boards that nobody has opened where blank ones are wanted', () => {
    const noBoards = { ...records, board: [] }
    const blank = boardDocument.choose(noBoards, all).documents.map(({ content }) => content)
    expect(blank.map(({ group }) => group?.number)).toEqual([1, 2])
    expect(blank[0]).toMatchObject({ notes: [], curvePoints: [], template: template.board })
    const one = { ...records, board: records.board.filter(({ groupId }) => groupId !== idOf(6, 1)) }
    expect(boardDocument.choose(one, all).documents.map(({ content }) => content.board.id)[1]).toBe(
      idOf(9, 0),
    )
    expect(boardDocument.choose(one, all).documents).toHaveLength(2)
    expect(boardDocument.choose(noBoards, { ...all, onlyFilled: true })).toEqual({
      documents: [],
      leftOut: 2,
    })
    expect(
      boardDocument.choose(noBoards, { ...all, whose: { kind: 'class' } }).documents,
    ).toHaveLength(1)
    expect(boardDocument.choose({ ...noBoards, group: [] }, all).documents).toEqual([])
  })

  it('takes a template by its key or its id', () => {
    expect(boardsOf({ template: 'stay-leave' })[0]).toBe(idOf(9, 3))
    expect(boardsOf({ template: idOf(8, 1) })[0]).toBe(idOf(9, 3))
    expect(boardsOf({ template: 'peer-feedback' })).toEqual([])
  })

  it('leaves out boards with nothing on them, and counts them', () => {
    const { documents, leftOut } = boardDocument.choose(records, { ...all, onlyFilled: true })
    expect(documents.map(({ content }) => content.board.id)).toEqual([idOf(9, 0)])
    expect(leftOut).toBe(1)
  })

  it('counts a curve as something', () => {
    const curveOnly = { ...records, note: [] }
    expect(boardDocument.choose(curveOnly, { ...all, onlyFilled: true }).documents).toHaveLength(1)
  })

  it('gives each board what is its own', () => {
    const [first, second] = boardDocument.choose(records, all).documents
    expect([first?.content.notes, second?.content.notes]).toEqual([[], records.note])
    expect(second?.content).toMatchObject({ language: 'km', paper: 'a3', dates: ['2026-11-23'] })
  })

  it('names files by group, template and language', () => {
    const nameOf = (wish: Partial<BoardOrder>) =>
      boardDocument
        .choose(records, { ...all, ...wish })
        .documents.map(({ name }) => exportFileName({ ...name, version: 1 }))
    expect(nameOf({ template: 'stay-leave' })).toEqual([
      '2026-11-23_Loyalty_PhnomPenh_G1_StayLeave_km_v01.pdf',
      '2026-11-23_Loyalty_PhnomPenh_G2_StayLeave_km_v01.pdf',
    ])
    expect(nameOf({ whose: { kind: 'class' } })).toEqual([
      '2026-11-23_Loyalty_PhnomPenh_JourneyMap_km_v01.pdf',
    ])
  })
})

describe('whatOf', () => {
  it.each([
    ['journey-map', 'JourneyMap'],
    ['loyal-non-loyal', 'LoyalNonLoyal'],
    ['segmentation', 'Segmentation'],
  ])('%s is %s', (key, what) => expect(whatOf(key)).toBe(what))
})
