import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { moveUnlessThere, syncFolder, writeThrough } from '../files/whole-files.ts'

export type Saved =
  | {
      readonly kind: 'saved'
      readonly path: string
      readonly sizeBytes: number
      readonly sha256: string
    }
  | { readonly kind: 'exists'; readonly path: string }
  /** What was read back is not what was written: the disk or stick cannot be trusted. */
  | { readonly kind: 'unreadable'; readonly path: string }

/** Writes a whole file or nothing: temp beside it → fsync → read back → into place → fsync of the folder. */
export async function saveWhole(
  target: string,
  bytes: Uint8Array,
  options: { readonly overwrite: boolean },
): Promise<Saved> {
  const folder = path.dirname(target)
  const temp = path.join(folder, `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeThrough(temp, bytes)
    const hash = sha256(bytes)
    if (sha256(await fs.readFile(temp)) !== hash) return { kind: 'unreadable', path: target }
    if (!(await moveInto(temp, target, options.overwrite))) return { kind: 'exists', path: target }
    await syncFolder(folder)
    return { kind: 'saved', path: target, sizeBytes: bytes.length, sha256: hash }
  } finally {
    await fs.rm(temp, { force: true })
  }
}

async function moveInto(temp: string, target: string, overwrite: boolean): Promise<boolean> {
  if (!overwrite) return moveUnlessThere(temp, target)
  await fs.rename(temp, target)
  return true
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
