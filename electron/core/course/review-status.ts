import { z } from 'zod'

/** How far a translation has been read: not by a person, by one, by a native trainer. */
export const reviewLevels = ['machine', 'read', 'native'] as const
const level = z.enum(reviewLevels)

/** Per file, or per folder where the path ends in `/`, how far each language has been read. */
export const reviewStatusSchema = z.strictObject({
  levels: z.record(level, z.string().min(1)),
  areas: z
    .array(z.strictObject({ path: z.string().min(1), en: level, km: level, zh: level }))
    .min(1),
})
export type ReviewStatus = z.infer<typeof reviewStatusSchema>

/** The status of a file named relative to the assets; null where nobody has listed it. */
export function reviewOf(status: ReviewStatus, file: string): ReviewStatus['areas'][number] | null {
  const listed = status.areas.filter(({ path }) =>
    path.endsWith('/') ? file.startsWith(path) : file === path,
  )
  return listed.sort((a, b) => b.path.length - a.path.length)[0] ?? null
}
