import { z } from 'zod'
import { slotKinds } from '../agenda/tables.ts'
import { wordsSchema } from './words-in.ts'

/** A day as a room knows it again: what was taught in it, and what the groups made. */
export const dayToldSchema = z.strictObject({
  kind: z.literal('day-before'),
  /** In the order of the day. */
  modules: z
    .array(
      z.strictObject({
        number: z.int(),
        title: wordsSchema,
        /** Its slots in their true lengths, minutes. */
        slots: z.array(z.strictObject({ kind: z.enum(slotKinds), minutes: z.int().min(1) })).min(1),
      }),
    )
    .min(1),
  boards: z.array(
    z.strictObject({
      title: wordsSchema,
      /** Groups that have something on theirs; 0 where the class had one board. */
      groups: z.int().min(0),
      notes: z.int().min(0),
      /** The stage that most curves have as their lowest; none where they do not agree, or there are none. */
      hardest: wordsSchema,
    }),
  ),
})
export type DayTold = z.infer<typeof dayToldSchema>
export type ModuleTold = DayTold['modules'][number]
export type BoardTold = DayTold['boards'][number]
