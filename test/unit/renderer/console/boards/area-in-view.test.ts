import { describe, expect, it } from 'vitest'
import { boardGeometry } from '../../../../../electron/core/board/geometry.ts'
import { boardAreaSchema } from '../../../../../electron/core/stage/stage-board.ts'
import { areaOf } from '../../../../../renderer/console/boards/area-in-view.ts'
import { classRecords } from '../../../../helpers/class-records.ts'

/** 500 × 240 units of cells. */
const geometry = boardGeometry(classRecords.template[0].board)

describe('areaOf', () => {
  it('is what of the sheet is in view, in whole units', () => {
    const view = { x: 100.4, y: 20.6, width: 200.2, height: 150.1 }
    expect(areaOf(view, geometry)).toEqual({ x: 100, y: 20, width: 201, height: 151 })
  })

  it('reaches no further than the sheet', () => {
    const view = { x: -900, y: 60, width: 1200, height: 900 }
    expect(areaOf(view, geometry)).toEqual({ x: 0, y: 60, width: 300, height: 180 })
  })

  it('is null where all of the sheet is in view, or nothing', () => {
    expect(areaOf({ x: -10, y: -5, width: 600, height: 300 }, geometry)).toBeNull()
    expect(areaOf({ x: 900, y: 0, width: 100, height: 100 }, geometry)).toBeNull()
  })

  it('is never smaller than the host takes', () => {
    const area = areaOf({ x: 10, y: 10, width: 8, height: 6 }, geometry)
    expect(boardAreaSchema.safeParse(area).success).toBe(true)
  })
})
