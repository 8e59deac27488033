import { describe, expect, it } from 'vitest'
import { plannedStarts } from '../../../../electron/core/course/totals.ts'
import {
  agendaPackOf,
  workshopFromTemplate,
} from '../../../../electron/core/course/new-workshop.ts'
import { integrityIssues } from '../../../../electron/core/workshop/integrity.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { shippedCourse } from '../../../helpers/course.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const { pack } = await shippedCourse()

function newWorkshop(agendaKey: string) {
  let made = 0
  return workshopFromTemplate({
    pack: agendaPackOf(pack, '0'.repeat(64)),
    ...{ agendaKey, name: 'Loyalty in Phnom Penh', code: 'LoyaltyPP' },
    ...{ startDate: '2026-11-24', language: 'km', timeZone: 'Asia/Phnom_Penh' },
    ...{ place: 'Phnom Penh', facilitator: 'Sok Dara', organisation: '', headCount: 24 },
    newId: () => idOf(1, ++made),
  })
}

/** Each rank above the one before: equal ranks would leave the order to chance. */
function expectRising(ranks: readonly string[]) {
  expect(ranks).toEqual([...new Set(ranks)].sort())
}

describe('workshopFromTemplate', () => {
  it.each(pack.agendas.map(({ key }) => key))('makes a sound workshop of %s', (key) => {
    expect(integrityIssues(tablesFrom(newWorkshop(key)))).toEqual([])
  })

  it('fills exactly the tables that a template speaks of', () => {
    expect(Object.keys(newWorkshop('two-day'))).toEqual([
      ...['workshop', 'day', 'module', 'slot', 'anchor', 'template'],
    ])
  })

  it('keeps the words of the wish and the promise of the agenda', () => {
    expect(newWorkshop('two-day').workshop).toMatchObject([
      {
        ...{ name: 'Loyalty in Phnom Penh', code: 'LoyaltyPP', language: 'km', headCount: 24 },
        ...{
          theoryTargetMin: 420,
          practiceTargetMin: 540,
          coursePack: 'loyalty@2.0.0',
          currency: 'USD',
        },
      },
    ])
  })

  it('puts days on consecutive dates, and the follow-up day thirty days after the second', () => {
    const datesOf = (key: string) => newWorkshop(key).day.map(({ date }) => date)
    expect(datesOf('one-day')).toEqual(['2026-11-24'])
    expect(datesOf('two-day')).toEqual(['2026-11-24', '2026-11-25'])
    expect(datesOf('three-day')).toEqual(['2026-11-24', '2026-11-25', '2026-12-25'])
  })

  it('keeps slots in the order and at the minutes of the agenda', () => {
    const { day, slot } = newWorkshop('two-day')
    const agenda = pack.agendas.find(({ key }) => key === 'two-day')
    day.forEach(({ id, startMinute }, i) => {
      const mine = slot.filter(({ dayId }) => dayId === id)
      expectRising(mine.map(({ rank }) => rank))
      let minute = startMinute
      const starts = mine.map(({ durationMin }) => (minute += durationMin) - durationMin)
      expect(starts).toEqual(plannedStarts(agenda!.days[i]!))
    })
  })

  it('ranks days and modules in order', () => {
    const { day, module } = newWorkshop('three-day')
    expectRising(day.map(({ rank }) => rank))
    expectRising(module.map(({ rank }) => rank))
  })

  it('hangs anchors on their slots and the close on none', () => {
    const { anchor, slot, day } = newWorkshop('two-day')
    const named = anchor.map(({ slotId, minute, dayId }) => [
      day.findIndex(({ id }) => id === dayId),
      slot.find(({ id }) => id === slotId)?.title.en ?? null,
      minute,
    ])
    expect(named).toEqual([
      [0, 'Lunch', 710],
      [0, null, 1070],
      [1, 'Lunch', 680],
      [1, null, 1095],
    ])
  })

  it('takes only the modules that the agenda teaches', () => {
    const numbersOf = (key: string) => newWorkshop(key).module.map(({ number }) => number)
    expect(numbersOf('two-day')).toEqual([1, 2, 3, 4, 5])
    expect(numbersOf('half-day')).toEqual([2])
  })

  it('throws on an agenda that the pack does not have', () => {
    expect(() => newWorkshop('fortnight')).toThrow('no agenda fortnight')
  })
})
