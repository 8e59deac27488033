import { z } from 'zod'
import { audienceRuleSchema, shiftSchema } from './audience-rules.ts'
import type { CoursePack } from './course-pack.ts'
import { slotsOf } from './totals.ts'

/** A shift with what its step has in the course as it is for all, by which one that was made is known. */
const plannedShiftSchema = shiftSchema.extend({ plannedMin: z.int().min(0) })
export type PlannedShift = z.infer<typeof plannedShiftSchema>

/** What a course changes for each audience, ready to be told from the minutes of a class. */
export const audiencePlanSchema = z.array(
  audienceRuleSchema.extend({ shifts: z.array(plannedShiftSchema) }),
)
export type AudiencePlan = z.infer<typeof audiencePlanSchema>
export type PlannedRule = AudiencePlan[number]

/** The rules of a pack; a shift to a step that it does not have is left out. */
export function audiencePlanOf(
  pack: Pick<CoursePack, 'agendas' | 'blocks' | 'audienceRules'>,
): AudiencePlan {
  const slots = [...pack.agendas.flatMap((agenda) => slotsOf(agenda)), ...pack.blocks]
  const minutesOf = (slotKey: string, stepKey: string) =>
    slots.find(({ key }) => key === slotKey)?.script.steps.find(({ key }) => key === stepKey)
      ?.durationMin
  return pack.audienceRules.map((rule) => ({
    ...rule,
    shifts: rule.shifts.flatMap((shift) => {
      const plannedMin = minutesOf(shift.to.slot, shift.to.step)
      return plannedMin === undefined ? [] : [{ ...shift, plannedMin }]
    }),
  }))
}
