import { describe, expect, it } from 'vitest'
import { agendaForAudience } from '../../../../electron/core/course/agenda-for-audience.ts'
import { audiences, type Audience } from '../../../../electron/core/workshop/audience.ts'
import { audiencePlanOf } from '../../../../electron/core/course/audience-plan.ts'
import { overloadsOf } from '../../../../electron/core/course/check-agendas.ts'
import { agendaPackOf } from '../../../../electron/core/course/new-workshop.ts'
import type { Agenda, PackDay } from '../../../../electron/core/course/course-pack.ts'
import {
  forAudience,
  type AudienceChange,
  type AudienceDay,
} from '../../../../electron/core/course/for-audience.ts'
import {
  agendaTotals,
  dayTotals,
  plannedEnd,
  plannedStarts,
} from '../../../../electron/core/course/totals.ts'
import { shippedCourse } from '../../../helpers/course.ts'

const { pack } = await shippedCourse()
const rules = audiencePlanOf(pack)
const agendaOf = (key: string) => pack.agendas.find((one) => one.key === key)!

/** The days of an agenda as a workshop has them; a slot is named by its day and its key. */
const daysOf = ({ days }: Pick<Agenda, 'days'>): readonly AudienceDay[] =>
  days.map(({ slots, anchors }, at) => ({
    slots: slots.map((slot) => ({ ...slot, id: `${at}/${slot.key}`, packKey: slot.key })),
    held: new Set(anchors.map(({ slotKey }) => `${at}/${slotKey}`)),
    taught: new Set(),
  }))

function changed(agenda: Pick<Agenda, 'days'>, changes: readonly AudienceChange[]): PackDay[] {
  return agenda.days.map((day, at) => ({
    ...day,
    slots: day.slots.map((slot) => {
      const change = changes.find(({ id }) => id === `${at}/${slot.key}`)
      if (change === undefined) return slot
      const steps = slot.script.steps.map((step, i) => ({ ...step, ...change.steps[i] }))
      return { ...slot, durationMin: change.durationMin, script: { ...slot.script, steps } }
    }),
  }))
}
const changesFor = (agenda: Pick<Agenda, 'days'>, to: Audience) =>
  forAudience(daysOf(agenda), rules, to)
const minutesOf = (changes: readonly AudienceChange[]) =>
  Object.fromEntries(changes.map(({ id, durationMin }) => [id, durationMin]))

describe.each(pack.agendas)('forAudience in the agenda $key', (agenda) => {
  it.each(audiences)('keeps contract, least, anchors and breaks for a class that is %s', (to) => {
    const days = changed(agenda, changesFor(agenda, to))
    expect(agendaTotals({ days })).toEqual(agendaTotals(agenda))
    expect(days.map(dayTotals)).toEqual(agenda.days.map(dayTotals))
    for (const [at, day] of days.entries()) {
      const before = agenda.days[at]!
      expect(plannedEnd(day)).toBe(plannedEnd(before))
      const held = day.anchors.map(({ slotKey }) =>
        day.slots.findIndex((slot) => slot.key === slotKey),
      )
      const startsOf = (one: PackDay) => held.map((slot) => plannedStarts(one)[slot])
      expect(startsOf(day)).toEqual(startsOf(before))
      expect(overloadsOf(day)).toEqual([])
      for (const slot of day.slots) {
        expect(slot.durationMin, slot.key).toBeGreaterThanOrEqual(slot.leastMin)
        const sum = slot.script.steps.reduce((min, { durationMin }) => min + durationMin, 0)
        expect(sum, slot.key).toBe(slot.durationMin)
      }
    }
  })

  it.each(audiences)('leads back to the plan from a class that was %s', (from) => {
    const there = { days: changed(agenda, changesFor(agenda, from)) }
    const back = changed(there, changesFor(there, 'mixed'))
    const plan = (days: readonly PackDay[]) =>
      days.map(({ slots }) => slots.map(({ key, durationMin }) => [key, durationMin]))
    expect(plan(back)).toEqual(plan(agenda.days))
    const optional = (days: readonly PackDay[]) =>
      days.flatMap(({ slots }) =>
        slots.flatMap(({ script }) => script.steps.map((step) => step.optional)),
      )
    expect(optional(back)).toEqual(optional(agenda.days))
  })
})

describe('agendaForAudience', () => {
  it.each(pack.agendas)('gives $key the minutes and steps of each audience', (agenda) => {
    const own = agendaPackOf(pack, '').agendas.find(({ key }) => key === agenda.key)!
    for (const audience of audiences) {
      const { agenda: made, changes } = agendaForAudience(own, rules, audience)
      expect(changes).toEqual(changesFor(agenda, audience))
      const days = changed(agenda, changes)
      expect(made.days.map(({ slots }) => slots.map(({ script }) => script))).toEqual(
        days.map(({ slots }) => slots.map(({ script }) => script)),
      )
      expect(agendaTotals(made)).toEqual(agendaTotals(agenda))
    }
  })
})

describe('forAudience', () => {
  it.each(audiences)('changes nothing where the class is that of the audience: %s', (audience) => {
    for (const agenda of pack.agendas) {
      const there = { days: changed(agenda, changesFor(agenda, audience)) }
      expect(changesFor(there, audience), agenda.key).toEqual([])
    }
  })

  it('gives the front line one more round of the role play wherever it is played', () => {
    for (const agenda of pack.agendas) {
      const plays = agenda.days.some(({ slots }) => slots.some(({ key }) => key === 'm3-role-play'))
      const round = changesFor(agenda, 'front-line')
        .find(({ id }) => id.endsWith('/m3-role-play'))
        ?.steps.find(({ key }) => key === 'more')
      const wanted = plays ? { key: 'more', durationMin: 7, optional: false } : undefined
      expect(round, agenda.key).toEqual(wanted)
    }
  })

  it('gives senior people more economics, and more on change', () => {
    const changes = changesFor(agendaOf('two-day'), 'senior')
    expect(minutesOf(changes)).toMatchObject({
      ...{ '0/m1-value': 40, '0/m2-segments': 30 },
      ...{ '1/m4-types': 20, '1/m4-rewards': 30, '1/m5-improve': 35 },
    })
    const improve = changes.find(({ id }) => id === '1/m5-improve')
    expect(improve?.steps.find(({ key }) => key === 's4')?.durationMin).toBe(15)
  })

  it.each(audiences)(
    'goes to another audience as if it never was for the one that is %s',
    (from) => {
      const plan = ({ days }: Pick<Agenda, 'days'>) =>
        days.map(({ slots }) =>
          slots.map(({ durationMin, script }) => [
            durationMin,
            script.steps.map((one) => one.optional),
          ]),
        )
      for (const agenda of pack.agendas) {
        const there = { days: changed(agenda, changesFor(agenda, from)) }
        for (const to of audiences) {
          const next = { days: changed(there, changesFor(there, to)) }
          const direct = { days: changed(agenda, changesFor(agenda, to)) }
          expect(plan(next), `${agenda.key} ${to}`).toEqual(plan(direct))
        }
      }
    },
  )

  it('leaves what has been taught, and with it what would come from there', () => {
    const [first] = daysOf(agendaOf('two-day'))
    const taught = new Set(['0/m1-value'])
    const ids = forAudience([{ ...first!, taught }], rules, 'senior').map(({ id }) => id)
    expect(ids).not.toContain('0/m1-value')
    expect(ids).not.toContain('0/m2-segments')
  })

  it('leaves out what a slot’s least does not allow, and slots that are not there', () => {
    const [first] = daysOf(agendaOf('two-day'))
    const slots = first!.slots.map((slot) =>
      slot.packKey === 'm2-segments' ? { ...slot, leastMin: slot.durationMin } : slot,
    )
    const changes = forAudience([{ ...first!, slots }], rules, 'senior')
    expect(changes.map(({ id, durationMin }) => [id, durationMin])).not.toContainEqual([
      ...['0/m1-value', 40],
    ])
    expect(
      forAudience([{ slots: [], held: new Set(), taught: new Set() }], rules, 'senior'),
    ).toEqual([])
  })

  it('makes no stretch longer than a room can bear', () => {
    const work = (packKey: string, durationMin: number) => ({
      ...{ id: packKey, packKey, kind: 'practice' as const, durationMin, leastMin: 10 },
      script: { steps: [{ key: 's1', durationMin, optional: false }] },
    })
    const tea = { ...work('tea', 15), kind: 'break' as const }
    const to = { slot: 'map', step: 's1' }
    const minutesWith = (mapMin: number) => {
      const slots = [work('map', mapMin), tea, work('plan', 40)]
      const shift = { minutes: 10, to, from: 'plan', plannedMin: mapMin }
      const rule = [{ audience: 'senior' as const, shifts: [shift], steps: [] }]
      const day = { slots, held: new Set<string>(), taught: new Set<string>() }
      return minutesOf(forAudience([day], rule, 'senior'))
    }
    expect(minutesWith(90)).toEqual({ map: 100, plan: 30 })
    expect(minutesWith(91)).toEqual({})
  })

  it('takes no minutes over the time of a slot that is held', () => {
    const [first] = daysOf(agendaOf('two-day'))
    const held = new Set([...first!.held, '0/m2-segments'])
    const changes = forAudience([{ ...first!, held }], rules, 'senior')
    expect(minutesOf(changes)['0/m2-segments']).toBeUndefined()
  })
})
