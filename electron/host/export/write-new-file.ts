import { randomUUID } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

const MOST_VERSIONS = 999

/**
 * Writes a file that was not there before: whole or not at all, and never over another. `nameOf`
 * gives the name of version 1, 2, …; the first free one is taken. Throws what the file system says.
 */
export async function writeNewFile(
  dir: string,
  nameOf: (version: number) => string,
  bytes: Uint8Array,
): Promise<string> {
  const temporary = join(dir, `.sala-${randomUUID()}.tmp`)
  try {
    await writeThrough(temporary, bytes)
    for (let version = 1; version <= MOST_VERSIONS; version++) {
      const path = join(dir, nameOf(version))
      if (await moveUnlessThere(temporary, path)) {
        await syncFolder(dir)
        return path
      }
    }
  } finally {
    await rm(temporary, { force: true })
  }
  throw new Error(`more than ${MOST_VERSIONS} versions of ${nameOf(1)}`)
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A second name for the same file fails where the name is taken; that is the whole trick. */
async function moveUnlessThere(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!hasNoLinks.has(codeOf(error))) throw error
    return reserveAndMove(from, to)
  }
}

/** What file systems without hard links answer, as on many USB sticks. */
const hasNoLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Takes the name with an empty file first, then puts the finished one in its place. */
async function reserveAndMove(from: string, to: string): Promise<boolean> {
  try {
    await (await open(to, 'wx')).close()
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    await rename(from, to)
    return true
  } catch (error) {
    await rm(to, { force: true })
    throw error
  }
}

/** Makes the new name last; not every system lets a folder be synced. */
async function syncFolder(dir: string): Promise<void> {
  try {
    const folder = await open(dir, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error
  }
}

/** The system's code of an error; '' for any other. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
