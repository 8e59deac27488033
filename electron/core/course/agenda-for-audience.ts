import type { Audience } from '../workshop/audience.ts'
import type { AudiencePlan } from './audience-plan.ts'
import { forAudience, withChange, type AudienceChange, type AudienceDay } from './for-audience.ts'
import type { OwnAgenda, OwnDay } from './own-course.ts'

export type AgendaForAudience = {
  readonly agenda: OwnAgenda
  /** What is otherwise than in the agenda that is there; a slot is named by its day and its key. */
  readonly changes: readonly AudienceChange[]
}

/** An agenda with the minutes and optional steps that it has for an audience. */
export function agendaForAudience(
  agenda: OwnAgenda,
  plan: AudiencePlan,
  audience: Audience,
): AgendaForAudience {
  const changes = forAudience(agenda.days.map(dayToChange), plan, audience)
  const byId = new Map(changes.map((change) => [change.id, change]))
  const days = agenda.days.map((day, at) => ({
    ...day,
    slots: day.slots.map((slot) => withChange(slot, byId.get(slotId(at, slot.key)))),
  }))
  return { agenda: { ...agenda, days }, changes }
}

/** Names a slot of an agenda, whose keys are its day's alone. */
export const slotId = (dayAt: number, slotKey: string): string => `${dayAt}/${slotKey}`

const dayToChange = ({ slots, anchors }: OwnDay, at: number): AudienceDay => ({
  slots: slots.map((slot) => ({ ...slot, id: slotId(at, slot.key) })),
  held: new Set(anchors.flatMap(({ slotKey }) => (slotKey === null ? [] : [slotId(at, slotKey)]))),
  taught: new Set(),
})
