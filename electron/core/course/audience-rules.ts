import { z } from 'zod'
import { audiences } from '../workshop/audience.ts'
import { partKeySchema as key } from '../base/part-key.ts'

/** Minutes that go to a step from another slot of the same kind, or from the other steps of its own. */
export const shiftSchema = z.strictObject({
  minutes: z.int().min(1).max(30),
  to: z.strictObject({ slot: key, step: key }),
  from: key,
})

/** What an audience gets more of, and which steps it must or need not have. */
export const audienceRuleSchema = z.strictObject({
  audience: z.enum(audiences),
  shifts: z.array(shiftSchema).max(20),
  steps: z.array(z.strictObject({ slot: key, step: key, optional: z.boolean() })).max(40),
})

export const audienceRulesSchema = z.array(audienceRuleSchema).max(audiences.length)
