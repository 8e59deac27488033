import { describe, expect, it } from 'vitest'
import { chosenMaps, type MapWish, whatOf } from '../../../../electron/core/paper/chosen-maps.ts'
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
const all: MapWish = {
  template: 'journey-map',
  whose: { kind: 'groups' },
  onlyFilled: false,
  language: 'km',
  paper: 'a3',
}
const boardsOf = (wish: Partial<MapWish>) =>
  chosenMaps(records, { ...all, ...wish }).maps.map(({ input }) => input.board.id)

describe('chosenMaps', () => {
  it('takes the boards of all groups in the order of the groups, without the class’s', () => {
    expect(boardsOf({})).toEqual([idOf(9, 1), idOf(9, 0)])
  })

  it('takes the board of one group, or the class’s', () => {
    expect(boardsOf({ whose: { kind: 'group', number: 2 } })).toEqual([idOf(9, 0)])
    expect(boardsOf({ whose: { kind: 'class' } })).toEqual([idOf(9, 2)])
    expect(boardsOf({ whose: { kind: 'group', number: 7 } })).toEqual([])
  })

  it('takes a template by its key or its id', () => {
    expect(boardsOf({ template: 'stay-leave' })).toEqual([idOf(9, 3)])
    expect(boardsOf({ template: idOf(8, 1) })).toEqual([idOf(9, 3)])
    expect(boardsOf({ template: 'peer-feedback' })).toEqual([])
  })

  it('leaves out boards with nothing on them, and counts them', () => {
    const { maps, leftOut } = chosenMaps(records, { ...all, onlyFilled: true })
    expect(maps.map(({ input }) => input.board.id)).toEqual([idOf(9, 0)])
    expect(leftOut).toBe(1)
  })

  it('counts a curve as something', () => {
    const curveOnly = { ...records, note: [] }
    expect(chosenMaps(curveOnly, { ...all, onlyFilled: true }).maps).toHaveLength(1)
  })

  it('gives each board what is its own', () => {
    const [first, second] = chosenMaps(records, all).maps
    expect([first?.input.notes, second?.input.notes]).toEqual([[], records.note])
    expect(second?.input).toMatchObject({ language: 'km', paper: 'a3', dates: ['2026-11-23'] })
  })

  it('names files by group, template and language', () => {
    const nameOf = (wish: Partial<MapWish>) =>
      chosenMaps(records, { ...all, ...wish }).maps.map(({ name }) =>
        exportFileName({ ...name, version: 1 }),
      )
    expect(nameOf({ template: 'stay-leave' })).toEqual([
      '2026-11-23_Loyalty_PhnomPenh_G1_StayLeave_km_v01.pdf',
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
