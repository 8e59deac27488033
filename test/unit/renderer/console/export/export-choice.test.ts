import { describe, expect, it } from 'vitest'
import { tablesFrom } from '../../../../../electron/core/workshop/tables.ts'
import {
  chosenIn,
  firstChoice,
  keepChoice,
  templatesToChoose,
  whoseToChoose,
  orderOf,
} from '../../../../../renderer/console/export/export-choice.ts'
import { classRecords } from '../../../../helpers/class-records.ts'
import { idOf } from '../../../../helpers/workshop-arbitrary.ts'

const [board] = classRecords.board
const [template] = classRecords.template
const mapId = idOf(8, 0)
const records = {
  ...classRecords,
  group: [...classRecords.group, { id: idOf(6, 1), rank: 'a1', number: 2, name: 'Bassac' }],
  template: [{ ...template, id: idOf(8, 9), key: 'case-wall' }, template],
  board: [board, { ...board, id: idOf(9, 1), groupId: idOf(6, 1) }],
}
const tables = tablesFrom(records)
const onClass = tablesFrom({
  ...records,
  board: [...records.board, { ...board, id: idOf(9, 2), groupId: null }],
})
const nothing = { templateId: null, groupId: null }

describe('firstChoice', () => {
  it('is all journey maps in the language of the workshop, without empty ones', () => {
    expect(firstChoice(tables, nothing)).toEqual({
      ...{
        kind: 'board',
        templateId: mapId,
        whose: 'groups',
        language: 'en',
        paper: 'a4',
        onlyFilled: true,
      },
    })
  })

  it('is the board that it is asked for on', () => {
    const asked = { templateId: idOf(8, 9), groupId: idOf(6, 1) }
    expect(firstChoice(tables, asked)).toMatchObject({
      ...{ templateId: idOf(8, 9) },
      whose: 'group-2',
    })
  })

  it('is the class’s board where it is asked for on that, and where there are no groups', () => {
    const asked = { templateId: mapId, groupId: null }
    expect(firstChoice(onClass, asked).whose).toBe('class')
    const alone = tablesFrom({ ...records, group: [], board: [] })
    expect(firstChoice(alone, nothing).whose).toBe('class')
    expect(whoseToChoose(alone, mapId)).toEqual(['class'])
  })

  it('remembers language and paper, not whose board it was', () => {
    keepChoice({ language: 'km', paper: 'a3', onlyFilled: false })
    expect(firstChoice(tables, nothing)).toEqual({
      ...{
        kind: 'board',
        templateId: mapId,
        whose: 'groups',
        language: 'km',
        paper: 'a3',
        onlyFilled: false,
      },
    })
  })
})

describe('templatesToChoose', () => {
  it('names those that somebody has a board of; all where nobody has, or blank ones are wanted', () => {
    expect(templatesToChoose(tables, true).map(({ key }) => key)).toEqual(['journey-map'])
    const none = tablesFrom({ ...records, board: [] })
    expect(templatesToChoose(none, true)).toHaveLength(2)
    expect(templatesToChoose(tables, false)).toHaveLength(2)
  })
})

describe('whoseToChoose', () => {
  it('offers all groups and each group, the class only where it has a board', () => {
    expect(whoseToChoose(tables, mapId)).toEqual(['groups', 'group-1', 'group-2'])
    expect(whoseToChoose(onClass, mapId)).toEqual(['groups', 'class', 'group-1', 'group-2'])
  })
})

describe('orderOf', () => {
  const choice = { ...firstChoice(tables, nothing), whose: 'group-2' } as const
  it('names the group by its number', () => {
    expect(orderOf(choice)).toMatchObject({ template: mapId, whose: { kind: 'group', number: 2 } })
    expect(orderOf({ ...choice, whose: 'class' })).toMatchObject({ whose: { kind: 'class' } })
  })

  it('is the agenda in its language, whatever board was chosen', () => {
    expect(orderOf({ ...choice, kind: 'agenda' })).toEqual({ kind: 'agenda', language: 'en' })
  })
})

describe('chosenIn', () => {
  it('counts files, pages and what is left out', () => {
    const choice = { ...firstChoice(tables, nothing), onlyFilled: true }
    expect(chosenIn(tables, choice)).toMatchObject({ pageCount: 1, leftOut: 1 })
    const all = chosenIn(tables, { ...choice, onlyFilled: false })
    expect(all).toMatchObject({ pageCount: 2, leftOut: 0 })
    expect(all.documents).toHaveLength(2)
  })
})
