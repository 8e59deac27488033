import { overloads, type Overload, type SlotInPlan } from '../agenda/day-load.ts'
import type { CourseIssue } from './course-issue.ts'
import type { CoursePack, PackDay, PackSlot } from './course-pack.ts'
import { plannedStarts, slotsOf } from './totals.ts'

/**
 * Days of a pack that no room of adults sits through: where, and by how many minutes; and rules for an
 * audience that name a slot or a step that is not there.
 */
export function checkAgendas(pack: CoursePack): readonly CourseIssue[] {
  return [...checkDays(pack), ...checkAudienceRules(pack)]
}

function checkDays(pack: CoursePack): readonly CourseIssue[] {
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

function checkAudienceRules(pack: CoursePack): readonly CourseIssue[] {
  const slots = new Map(
    [...pack.agendas.flatMap((agenda) => slotsOf(agenda)), ...pack.blocks].map((slot) => [
      slot.key,
      slot,
    ]),
  )
  const hasStep = (slot: string, step: string | null) =>
    slots.has(slot) &&
    (step === null || slots.get(slot)?.script.steps.some(({ key }) => key === step) === true)
  return pack.audienceRules.flatMap(({ audience, shifts, steps }) =>
    [
      ...shifts.flatMap(({ to, from }) => [to, { slot: from, step: null }]),
      ...steps.map(({ slot, step }) => ({ slot, step })),
    ]
      .filter(({ slot, step }) => !hasStep(slot, step))
      .map(({ slot, step }) => ({
        kind: 'unknown-slot' as const,
        place: `audienceRules/${audience}`,
        detail: step === null ? slot : `${slot}/${step}`,
      })),
  )
}
