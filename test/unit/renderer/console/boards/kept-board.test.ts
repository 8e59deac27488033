import { beforeEach, describe, expect, it } from 'vitest'
import { keepBoard, keptBoard } from '../../../../../renderer/console/boards/kept-board.ts'
import { idOf } from '../../../../helpers/workshop-arbitrary.ts'

const workshopId = idOf(0, 0)
const owner = { templateId: idOf(8, 0), groupId: idOf(6, 0) }
let kept: Map<string, string>
let page: Window

beforeEach(() => {
  kept = new Map()
  const sessionStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  }
  page = { sessionStorage } as unknown as Window
})

describe('keptBoard', () => {
  it('is the board that was kept for this workshop, and none for another', () => {
    keepBoard(workshopId, owner, page)
    expect(keptBoard(workshopId, page)).toEqual(owner)
    expect(keptBoard(idOf(0, 1), page)).toBeNull()
    keepBoard(workshopId, { ...owner, groupId: null }, page)
    expect(keptBoard(workshopId, page)?.groupId).toBeNull()
  })

  it('is none once it was closed, and where something else is kept', () => {
    keepBoard(workshopId, owner, page)
    keepBoard(workshopId, null, page)
    expect(keptBoard(workshopId, page)).toBeNull()
    kept.set('sala-board', '{"workshopId":1')
    expect(keptBoard(workshopId, page)).toBeNull()
  })
})
