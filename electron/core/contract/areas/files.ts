import { z } from 'zod'
import { idSchema } from '../../base/ids.ts'
import { call, facilitator, nothing } from '../call.ts'

/** A file of the laptop that the system asked to be opened, and that is here in whole. */
const arrivedSchema = z.strictObject({
  file: z.strictObject({ fileId: idSchema, name: z.string() }).nullable(),
})

/** Files on their way in from a page, piece by piece; `library.import` takes one that is whole. */
export const filesCalls = {
  /** The next file that the system asked to be opened, given out once. */
  'file.arrived': call(facilitator, nothing, arrivedSchema),
  'file.begin': call(
    facilitator,
    z.strictObject({ name: z.string().max(255), sizeBytes: z.int().min(0).max(268_435_456) }),
    z.strictObject({ fileId: idSchema }),
  ),
  'file.append': call(
    facilitator,
    z.strictObject({ fileId: idSchema, offset: z.int().min(0), base64: z.base64().max(700_000) }),
    z.strictObject({ receivedBytes: z.int() }),
  ),
  'file.discard': call(facilitator, z.strictObject({ fileId: idSchema }), nothing),
} as const
