import { z } from 'zod'
import { idSchema } from '../base/ids.ts'
import { writtenText } from '../text/written-text.ts'
import type { Role } from '../access/roles.ts'

/** One call of the host: who may make it, what goes in, what comes out. */
export const call = <I extends z.ZodType, O extends z.ZodType>(
  roles: readonly Role[],
  input: I,
  output: O,
) => ({ roles, input, output })

export const facilitator = ['facilitator'] as const
export const everyone = ['facilitator', 'stage'] as const

/** An input or an answer that says no more than that it came. */
export const nothing = z.strictObject({})
export const workshopId = idSchema
/** A text of one line, as it is typed or named. */
export const line = writtenText(200)
export const agendaKey = z.string().max(40)
