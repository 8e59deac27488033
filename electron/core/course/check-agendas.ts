import { overloads, type Overload, type SlotInPlan } from '../agenda/day-load.ts'
import type { CourseIssue } from './course-issue.ts'
import type { CoursePack, PackDay, PackSlot } from './course-pack.ts'
import { plannedStarts } from './totals.ts'

/** Days of a pack that no room of adults sits through: where, and by how many minutes. */
export function checkAgendas(pack: CoursePack): readonly CourseIssue[] {
  return pack.agendas.flatMap(({ key, days }) =>
    days.flatMap((day, i) =>
      overloadsOf(day).map((one) => overloadIssue(one, `agendas/${key}/day ${i + 1}`)),
    ),
  )
}

/** What a day of a pack asks too much of the room. */
export function overloadsOf(day: PackDay): readonly Overload<PackSlot & SlotInPlan>[] {
  const starts = plannedStarts(day)
  return overloads(day.slots.map((slot, i) => ({ ...slot, startMinute: starts[i] ?? 0 })))
}

function overloadIssue(
  { kind, slots, minutes, overMin }: Overload<PackSlot & SlotInPlan>,
  place: string,
): CourseIssue {
  const keys = slots.map(({ key }) => key)
  const most = minutes - overMin
  return {
    kind,
    place: `${place}/${keys[0]}`,
    detail: `${minutes} of ${most} min: ${keys.join(', ')}`,
  }
}
