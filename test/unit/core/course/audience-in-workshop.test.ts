import { describe, expect, it } from 'vitest'
import {
  audienceDifference,
  audienceEdits,
  longerByMin,
} from '../../../../electron/core/course/audience-in-workshop.ts'
import { audiences, type Audience } from '../../../../electron/core/workshop/audience.ts'
import { audiencePlanOf } from '../../../../electron/core/course/audience-plan.ts'
import {
  agendaPackOf,
  workshopFromTemplate,
} from '../../../../electron/core/course/new-workshop.ts'
import { agendaTotals } from '../../../../electron/core/agenda/plan-days.ts'
import { tablesFrom, type WorkshopTables } from '../../../../electron/core/workshop/tables.ts'
import { runAt } from '../../../helpers/agenda-records.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { shippedCourse } from '../../../helpers/course.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const { pack } = await shippedCourse()
const plan = audiencePlanOf(pack)

function workshopFor(agendaKey: string, audience: Audience) {
  let made = 0
  return workshopFromTemplate({
    pack: agendaPackOf(pack, '0'.repeat(64)),
    ...{ agendaKey, audience, name: 'Loyalty', code: 'Loyalty', startDate: '2026-11-24' },
    ...{ language: 'en', timeZone: 'Asia/Phnom_Penh', place: '', facilitator: '' },
    ...{ organisation: '', headCount: 24, newId: () => idOf(1, ++made) },
  })
}
const tablesFor = (agendaKey: string, audience: Audience) =>
  tablesFrom(workshopFor(agendaKey, audience))
const take = (tables: WorkshopTables, to: Audience) =>
  applyEdits(tables, audienceEdits(tables, to, audienceDifference(tables, plan, to)))
const planOf = ({ slot }: WorkshopTables) =>
  [...slot.values()].map(({ packKey, durationMin, script }) => [
    ...[packKey, durationMin],
    ...(script?.steps ?? []).map(({ optional }) => optional),
  ])
const keysOf = (tables: WorkshopTables, to: Audience) =>
  audienceDifference(tables, plan, to).map(({ before }) => before.packKey)

/** A two-day class for mixed people in which the slots named have run, or the last of them runs. */
function classAt(running: boolean, ...packKeys: readonly string[]): WorkshopTables {
  const { slot, ...records } = workshopFor('two-day', 'mixed')
  const runs = packKeys.map((packKey, at) => ({
    ...runAt(at, 1000 * at),
    slotId: slot.find((one) => one.packKey === packKey)!.id,
    endedMs: running && at === packKeys.length - 1 ? null : 1000 * at + 500,
  }))
  return tablesFrom({ ...records, slot, slot_run: runs })
}

describe('audienceDifference', () => {
  it.each(pack.agendas)('leads from each audience to each other in $key as promised', ({ key }) => {
    for (const from of audiences) {
      const before = tablesFor(key, from)
      for (const to of audiences) {
        const after = take(before, to)
        expect(planOf(after), `${from} ${to}`).toEqual(planOf(tablesFor(key, to)))
        expect(agendaTotals(after)).toEqual(agendaTotals(before))
        expect([...after.workshop.values()][0]?.audience).toBe(to)
      }
    }
  })

  it('tells the slots of a day in order, with their steps before and after', () => {
    const difference = audienceDifference(tablesFor('two-day', 'mixed'), plan, 'front-line')
    expect(difference.map((one) => [one.dayNumber, one.before.packKey, longerByMin(one)])).toEqual([
      [1, 'm3-recover-grow', 0],
      [2, 'm3-role-play', 7],
      [2, 'm3-strategy', -7],
      [2, 'm4-rewards', 0],
      [2, 'm5-improve', 0],
    ])
    const step = { key: 'more', durationMin: 0, optional: true }
    expect(difference[1]?.steps).toMatchObject([
      { before: step, after: { key: 'more', durationMin: 7, optional: false } },
    ])
  })

  it('finds nothing where the minutes are those of the audience already', () => {
    for (const to of audiences)
      expect(audienceDifference(tablesFor('three-day', to), plan, to)).toEqual([])
  })

  it('takes back only what was given where the audience alone was changed before', () => {
    const mixed = tablesFor('two-day', 'mixed')
    const named = applyEdits(mixed, audienceEdits(mixed, 'front-line', []))
    expect(planOf(named)).toEqual(planOf(mixed))
    expect(planOf(take(named, 'senior'))).toEqual(planOf(tablesFor('two-day', 'senior')))
  })

  it('leaves what runs, has run or was passed, and what would get its minutes from there', () => {
    expect(keysOf(classAt(false, 'm3-recover-grow'), 'front-line')).not.toContain('m3-recover-grow')
    const [playing, played] = [classAt(true, 'm3-role-play'), classAt(false, 'm3-role-play')]
    for (const tables of [playing, played])
      expect(keysOf(tables, 'front-line')).toEqual(['m4-rewards', 'm5-improve'])
    expect(keysOf(classAt(true, 'm5-improve'), 'front-line')).toEqual([])
  })
})

describe('audienceEdits', () => {
  it('is the audience alone without a difference, and nothing without a workshop', () => {
    const tables = tablesFor('two-day', 'mixed')
    const [workshop] = tables.workshop.values()
    expect(audienceEdits(tables, 'senior', [])).toEqual([
      { kind: 'workshop.edit', id: workshop?.id, fields: { audience: 'senior' } },
    ])
    expect(audienceEdits({ workshop: new Map() }, 'senior', [])).toEqual([])
  })
})
