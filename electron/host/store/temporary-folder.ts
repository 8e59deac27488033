import { lstatSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { namesIn } from '../files/empty-folder.ts'
import { pathKind } from '../files/path-kind.ts'
import { takeDataLock } from './data-lock.ts'

/** What a copy in the system's temporary folder is for. */
export type Purpose = 'view' | 'list' | 'run'
export type TemporaryFolder = { readonly path: string; remove(): void }

const ours = /^sala-(view|list|run)-\w{6}$/
const lockName = 'held.sqlite'

/** A new folder of this process, with a lock that is gone when the process is. */
export function makeTemporaryFolder(purpose: Purpose, sqliteBinding?: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `sala-${purpose}-`))
  const lock = takeDataLock(join(path, lockName), sqliteBinding)
  const remove = () => {
    if (typeof lock === 'object') lock.release()
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  }
  return { path, remove }
}

/** Removes the folders of processes that were killed; one of a living process is held by its lock. */
export function tidyTemporaryFolders(sqliteBinding?: string): void {
  for (const name of namesIn(tmpdir())) {
    const path = join(tmpdir(), name)
    if (ours.test(name) && isMine(path)) removeIfLeft(path, sqliteBinding)
  }
}

function removeIfLeft(path: string, sqliteBinding: string | undefined): void {
  const held = join(path, lockName)
  try {
    // Without its lock it is being made at this moment, or by one whose disk has no room for a lock.
    if (pathKind(held) !== 'file' || statSync(held).size === 0) return
    const lock = takeDataLock(held, sqliteBinding)
    if (lock === 'held') return
    if (lock !== 'none') lock.release()
    rmSync(path, { recursive: true, force: true })
  } catch {
    // It is in nobody's way; the next start tries again.
    return
  }
}

/** In a folder that anybody may write to, another's would be a trap. */
function isMine(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found?.isDirectory() === true && found.uid === (process.getuid?.() ?? found.uid)
}
