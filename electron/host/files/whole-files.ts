import { link, open, rename, rm } from 'node:fs/promises'

/** Writes a new file and waits until it is on the disk. */
export async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o644)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Gives a finished file its name unless the name is taken: a second name for the same file fails
 * where there is one, so two writers can never overwrite each other.
 */
export async function moveUnlessThere(from: string, to: string): Promise<boolean> {
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

/** Makes new names in a folder last; not every system lets a folder be synced. */
export async function syncFolder(dir: string): Promise<void> {
  try {
    const folder = await open(dir, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!cannotSync.has(codeOf(error))) throw error
  }
}

/** What file systems answer that sync no folders. */
export const cannotSync: ReadonlySet<string> = new Set([
  'EISDIR',
  'EPERM',
  'EACCES',
  'EINVAL',
  'ENOTSUP',
])

/** The system's code of an error; '' for any other. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
