import { describe, expect, it } from 'vitest'
import { slotsOf } from '../../../../electron/core/course/totals.ts'
import { giveBackMin } from '../../../../electron/core/agenda/give-back.ts'
import { shippedCourse } from '../../../helpers/course.ts'

const { pack } = await shippedCourse()
const inAgendas = pack.agendas.flatMap((agenda) => slotsOf(agenda))

describe('the blocks', () => {
  it('can take the place of a practice: optional, 15 to 30 minutes, in no agenda', () => {
    expect(pack.blocks.length).toBeGreaterThanOrEqual(6)
    for (const { key, optional, kind, durationMin } of pack.blocks) {
      expect({ optional, kind }, key).toEqual({ optional: true, kind: 'practice' })
      expect(durationMin, key).toBeGreaterThanOrEqual(15)
      expect(durationMin, key).toBeLessThanOrEqual(30)
      expect(inAgendas.some((slot) => slot.key === key)).toBe(false)
    }
  })

  it('can be taught: each step has a lesson with words for room and facilitator', () => {
    for (const slot of pack.blocks) {
      const lesson = pack.lessons[slot.key]
      expect(
        lesson?.steps.map(({ key }) => key),
        slot.key,
      ).toEqual(slot.script.steps.map(({ key }) => key))
      expect(lesson?.youWillHave, slot.key).not.toBeNull()
      expect(lesson?.steps.every(({ stage, say }) => stage !== null && say !== null)).toBe(true)
    }
  })

  it('can be shorter, and end with Monday', () => {
    for (const slot of pack.blocks) {
      expect(giveBackMin(slot), slot.key).toBeGreaterThanOrEqual(4)
      expect(slot.script.steps.some(({ optional }) => optional) || slot.durationMin < 30).toBe(true)
      expect(slot.script.steps.at(-1)).toMatchObject({ key: 'monday', optional: false })
    }
  })
})

describe('the boards', () => {
  it('are sixteen, and each has a slot that fills it', () => {
    const boards = Object.keys(pack.boards)
    const filled = new Set([...inAgendas, ...pack.blocks].map(({ boardKey }) => boardKey))
    expect(boards).toHaveLength(16)
    expect(boards.filter((key) => !filled.has(key))).toEqual([])
  })
})

describe('the energisers', () => {
  it('are ten, of three to five minutes, and need nothing but the room', () => {
    const keys = pack.energisers.map(({ key }) => key)
    expect(new Set(keys).size).toBe(10)
    for (const { how, stage } of pack.energisers) {
      expect(how.en).not.toMatch(/\b(cards?|paper|pens?|notes?|ball|flipchart|print)\b/i)
      expect(stage.en.length).toBeLessThan(120)
    }
  })
})
