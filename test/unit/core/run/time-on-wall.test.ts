import { describe, expect, it } from 'vitest'
import { timeOnWall } from '../../../../electron/core/run/time-on-wall.ts'
import { zoneOffset } from '../../../../electron/core/base/zone.ts'

const offset = zoneOffset('Asia/Phnom_Penh')
const noon = Date.UTC(2026, 10, 24, 5)

describe('timeOnWall', () => {
  it('is the minute on the clock of the room, and never before the moment itself', () => {
    expect(timeOnWall(noon, offset)).toBe('12:00')
    expect(timeOnWall(noon + 1, offset)).toBe('12:01')
    expect(timeOnWall(noon + 60_000, offset)).toBe('12:01')
  })
})
