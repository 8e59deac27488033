import { describe, expect, it } from 'vitest'
import { giveBackMin, halvesOf, optionalMinOf } from '../../../../electron/core/agenda/give-back.ts'
import { overloadsOf } from '../../../../electron/core/course/check-agendas.ts'
import type { PackSlot } from '../../../../electron/core/course/course-pack.ts'
import { slotsOf } from '../../../../electron/core/course/totals.ts'
import { shippedCourse } from '../../../helpers/course.ts'

const { pack } = await shippedCourse()
const slots = [
  ...new Map(
    pack.agendas.flatMap((agenda) => slotsOf(agenda)).map((one) => [one.key, one]),
  ).values(),
]
const wrong = (fault: (slot: PackSlot) => boolean) => slots.filter(fault).map(({ key }) => key)
const stepsOf = (slot: PackSlot) => slot.script.steps

describe('the slots of the course', () => {
  it('have a least duration that is worth beginning: from five eighths to nine tenths of the plan', () => {
    const share = ({ leastMin, durationMin }: PackSlot) => leastMin / durationMin
    const least = wrong(
      (slot) => slot.kind !== 'break' && (share(slot) < 0.62 || share(slot) > 0.9),
    )
    expect(least).toEqual([])
  })

  it('have a step that can be left out where they last for half an hour', () => {
    const long = ({ kind, durationMin }: PackSlot) => kind !== 'break' && durationMin >= 30
    expect(wrong((slot) => long(slot) && !stepsOf(slot).some(({ optional }) => optional))).toEqual(
      [],
    )
  })

  it('keep their least without the steps that can be left out', () => {
    expect(wrong((slot) => slot.durationMin - optionalMinOf(slot) < slot.leastMin)).toEqual([])
  })

  it('end each practice with what it means on Monday, and never leave that out', () => {
    const practices = slots.filter(({ kind }) => kind === 'practice')
    expect(practices.length).toBeGreaterThan(20)
    for (const slot of practices) {
      const last = stepsOf(slot).at(-1)
      expect(last, slot.key).toMatchObject({ key: 'monday', optional: false })
      expect(last?.durationMin, slot.key).toBeGreaterThan(0)
      const lesson = pack.lessons[slot.key]?.steps.at(-1)
      expect(lesson, slot.key).toMatchObject({ key: 'monday', stage: expect.any(Object) as object })
    }
  })

  it('have a lesson with the same steps', () => {
    const keysOf = (steps: readonly { readonly key: string }[]) =>
      steps.map(({ key }) => key).join()
    const lesson = (slot: PackSlot) => pack.lessons[slot.key]?.steps ?? []
    expect(wrong((slot) => keysOf(lesson(slot)) !== keysOf(stepsOf(slot)))).toEqual([])
  })
})

describe.each(pack.agendas)('the agenda $key', ({ days }) => {
  it('gives back 20 minutes in each half of a day, and leaves its breaks and anchors alone', () => {
    for (const [at, day] of days.entries()) {
      for (const [half, part] of halvesOf(day.slots).entries()) {
        const spare = part.reduce((sum, slot) => sum + giveBackMin(slot), 0)
        const training = part.filter(({ kind }) => kind === 'theory' || kind === 'practice')
        const optional = training.reduce((sum, slot) => sum + optionalMinOf(slot), 0)
        expect(spare, `day ${at + 1}, half ${half + 1}`).toBeGreaterThanOrEqual(20)
        expect(optional, `day ${at + 1}, half ${half + 1}`).toBeGreaterThan(0)
      }
    }
  })

  it('asks no more of a room than it can bear', () => {
    expect(days.flatMap(overloadsOf)).toEqual([])
  })
})
