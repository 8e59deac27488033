import type { Id } from '../base/ids.ts'
import type { WorkshopRecords } from '../workshop/tables.ts'
import { courseFileVersion, type CourseFile, type OwnDay } from './own-course.ts'
import { daysBetween } from '../base/date-after.ts'

/**
 * The agenda of a workshop as a template of its own: days, slots with their scripts, anchors, modules and
 * boards. Nothing of a person, a group, a note or a run goes along. Records are in canonical order.
 */
export function agendaAsCourse(
  records: WorkshopRecords,
  { id, name }: { readonly id: Id; readonly name: string },
): CourseFile {
  const [workshop] = records.workshop
  if (workshop === undefined) throw new Error('records without a workshop')
  return {
    format: 'sala-course',
    version: courseFileVersion,
    id,
    pack: {
      basedOn: workshop.coursePack,
      courseHash: workshop.courseHash,
      modules: records.module.map(({ number, title }) => ({ number, title })),
      agendas: [
        {
          key: 'own',
          title: { [workshop.language]: name },
          theoryTargetMin: workshop.theoryTargetMin,
          practiceTargetMin: workshop.practiceTargetMin,
          days: daysOf(records),
        },
      ],
      boards: Object.fromEntries(records.template.map(({ key, board }) => [key, board])),
    },
  }
}

function daysOf({ day, slot, anchor, module }: WorkshopRecords): OwnDay[] {
  const [first = ''] = day.map(({ date }) => date).toSorted()
  const numbers = new Map(module.map(({ id, number }) => [id, number]))
  return day.map(({ id, date, startMinute }): OwnDay => {
    const slots = slot.filter(({ dayId }) => dayId === id)
    const keys = new Map(slots.map((one, index) => [one.id, `slot-${index + 1}`]))
    const keyOf = (slotId: Id | null) => (slotId === null ? null : (keys.get(slotId) ?? null))
    return {
      dayOffset: Math.min(daysBetween(first, date), 365),
      startMinute,
      slots: slots.map(({ id: slotId, dayId: _, moduleId, rank: _rank, ...one }) => ({
        ...one,
        key: keyOf(slotId) ?? 'slot',
        module: moduleId === null ? null : (numbers.get(moduleId) ?? null),
      })),
      anchors: anchor
        .filter(({ dayId }) => dayId === id)
        .map(({ slotId, minute, title }) => ({ slotKey: keyOf(slotId), minute, title })),
    }
  })
}
