import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { appErrorFrom, Refused, type AppError } from '../../core/contract/app-error.ts'
import type { Host } from '../../host/host.ts'
import { packageLimits } from '../../host/package/limits.ts'

/**
 * Brings in a file that the system asked to be opened. What becomes of it is for a page to ask and to
 * tell; here it can only turn out unreadable.
 */
export async function bringIn(host: Host, path: string): Promise<AppError | null> {
  try {
    host.noteArrived(basename(path), await bytesOf(path))
    return null
  } catch (thrown) {
    return appErrorFrom(thrown)
  }
}

/** All of a file; of one that is too large as much as shows that. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const unreadable = () => new Refused('file-unreadable', path)
  const file = await open(path, 'r').catch(() => {
    throw unreadable()
  })
  try {
    const { size } = await file.stat()
    const bytes = Buffer.alloc(Math.min(size, packageLimits.fileBytes + 1))
    for (let offset = 0; offset < bytes.length;) {
      const { bytesRead } = await file.read(bytes, offset, bytes.length - offset, offset)
      if (bytesRead === 0) throw unreadable()
      offset += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}
