import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

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

async function writeThrough(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await fs.open(file, 'wx', 0o644)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A hard link fails where the name is taken, so two writers can never overwrite each other. */
async function moveInto(temp: string, target: string, overwrite: boolean): Promise<boolean> {
  if (overwrite) {
    await fs.rename(temp, target)
    return true
  }
  try {
    await fs.link(temp, target)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    return moveWithoutLinks(temp, target)
  }
}

/** FAT sticks know no hard links: take the name first, then rename over the empty file. */
async function moveWithoutLinks(temp: string, target: string): Promise<boolean> {
  try {
    await (await fs.open(target, 'wx')).close()
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  await fs.rename(temp, target)
  return true
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot sync a folder; there the rename is durable by itself.
  if (process.platform === 'win32') return
  const handle = await fs.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)
