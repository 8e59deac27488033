import { z } from 'zod'
import { agendaForAudience, slotId } from '../course/agenda-for-audience.ts'
import { audiences, type Audience } from '../workshop/audience.ts'
import type { AudiencePlan } from '../course/audience-plan.ts'
import type { OwnAgenda } from '../course/own-course.ts'
import { agendaTotals } from '../course/totals.ts'
import { localTextSchema } from '../text/language.ts'
import { agendaDays, agendaDaySchema } from './agenda-days.ts'

/** What an agenda has for an audience: its days, and by how much a slot is longer, or shorter, than for a mixed class. */
export const audienceAgendaSchema = z.strictObject({
  audience: z.enum(audiences),
  theoryMin: z.int(),
  practiceMin: z.int(),
  days: z.array(agendaDaySchema),
  /** Those that differ; where `byMin` is 0, only steps within the slot do. */
  slots: z.array(z.strictObject({ title: localTextSchema(200), byMin: z.int() })),
})
export type AudienceAgenda = z.infer<typeof audienceAgendaSchema>

/** An agenda for each audience that has it otherwise than a mixed class. */
export const audienceAgendas = (agenda: OwnAgenda, plan: AudiencePlan): readonly AudienceAgenda[] =>
  audiences.flatMap((audience) => audienceAgenda(agenda, plan, audience))

function audienceAgenda(
  planned: OwnAgenda,
  plan: AudiencePlan,
  audience: Audience,
): readonly AudienceAgenda[] {
  const { agenda, changes } = agendaForAudience(planned, plan, audience)
  if (changes.length === 0) return []
  const minutes = new Map(changes.map(({ id, durationMin }) => [id, durationMin]))
  const slots = planned.days.flatMap((day, at) =>
    day.slots.flatMap(({ key, title, durationMin }) => {
      const now = minutes.get(slotId(at, key))
      return now === undefined ? [] : [{ title, byMin: now - durationMin }]
    }),
  )
  return [{ audience, ...agendaTotals(agenda), days: agendaDays(agenda), slots }]
}
