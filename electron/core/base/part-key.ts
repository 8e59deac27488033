import { z } from 'zod'

/** Of a part of a course, such as a slot, a step or a slide: never used again for something else. */
export const partKeySchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
