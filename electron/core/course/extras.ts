import { z } from 'zod'
import type { CoursePack } from './course-pack.ts'
import { packSlotSchema } from './course-pack.ts'
import { energiserSchema } from './energiser.ts'

/** An energiser as it is told: how to lead it is not for everybody. */
const toldEnergiserSchema = energiserSchema.extend({
  how: energiserSchema.shape.how.nullable(),
})
export type ToldEnergiser = z.infer<typeof toldEnergiserSchema>

/** What a course has for a class beside its agenda. */
export const extrasSchema = z.strictObject({
  energisers: z.array(toldEnergiserSchema),
  /** Slots of no agenda, each of which can take the place of a practice. */
  blocks: z.array(packSlotSchema),
})
export type Extras = z.infer<typeof extrasSchema>

/** A workshop without a course, or with one of before, has nothing beside its agenda. */
export const noExtras: Extras = { energisers: [], blocks: [] }

/** All that a course has beside its agendas. */
export const extrasOf = (course: CoursePack | null): Extras =>
  course === null ? noExtras : { energisers: course.energisers, blocks: course.blocks }
