import { createHash } from 'node:crypto'
import { z } from 'zod'
import { problem, type Problem } from './problem.ts'
import { packageLimits } from './limits.ts'
import { isPartName, manifestName, workshopName } from './part-name.ts'

/** The version of the package that this code writes, and the newest it reads. */
export const packageVersion = 1

const partSchema = z.strictObject({
  name: z.string().refine(isPartName, { message: 'not a name of a part' }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().min(0).max(packageLimits.unpackedBytes),
})

/** What a package says about itself: who wrote it, and the SHA-256 of every part. */
export const manifestSchema = z.strictObject({
  format: z.literal('sala-package'),
  version: z.literal(packageVersion),
  /** Version of the app that wrote it; for people, never judged by. */
  app: z.string().max(40),
  parts: z.array(partSchema).max(packageLimits.parts),
})
export type Manifest = z.infer<typeof manifestSchema>

type Parts = ReadonlyMap<string, Uint8Array>

/** The manifest of these parts, in the order given. */
export function manifestOf(parts: Parts, app: string): Manifest {
  const described = [...parts].map(([name, bytes]) => ({
    name,
    sha256: sha256(bytes),
    sizeBytes: bytes.length,
  }))
  return { format: 'sala-package', version: packageVersion, app, parts: described }
}

/** The first difference between a manifest and the parts of its package; null where they agree. */
export function manifestProblem(
  manifest: Manifest,
  parts: Parts,
): { readonly name: string; readonly problem: Problem } | null {
  const listed = new Set(manifest.parts.map((part) => part.name))
  if (listed.size !== manifest.parts.length)
    return { name: manifestName, problem: problem('zip-repeated-name') }
  for (const name of parts.keys()) {
    if (name !== manifestName && !listed.has(name))
      return { name, problem: problem('part-unlisted') }
  }
  for (const { name, sizeBytes, sha256: hash } of manifest.parts) {
    const bytes = parts.get(name)
    if (bytes === undefined) return { name, problem: problem('part-missing') }
    if (bytes.length !== sizeBytes || sha256(bytes) !== hash)
      return { name, problem: problem('part-altered') }
  }
  return parts.has(workshopName) ? null : { name: workshopName, problem: problem('part-missing') }
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
