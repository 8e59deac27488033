import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Id } from '../core/workshop/ids.ts'

/** Where everything of one installation lies. */
export type DataFolder = ReturnType<typeof dataFolder>

/** The paths inside the app's data folder; makes the folders that are always there. */
export function dataFolder(dir: string) {
  const folders = { workshops: join(dir, 'workshops'), incoming: join(dir, 'incoming') }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  return {
    dir,
    ...folders,
    lock: join(dir, 'lock.sqlite'),
    library: join(dir, 'library.sqlite'),
    reserve: join(dir, 'reserve.bin'),
    outgoing: join(dir, 'outgoing'),
    damaged: join(dir, 'damaged'),
    workshop: (id: Id) => join(folders.workshops, `${id}.sqlite`),
    allBackups: join(dir, 'backups'),
    backups: (id: Id) => join(dir, 'backups', id),
  }
}

/** Side files that SQLite keeps beside a database. */
export const sideFiles = ['-wal', '-shm'] as const

/** Makes a folder where there is none, and its name last through a power cut. */
export function makeFolder(dir: string): void {
  const first = mkdirSync(dir, { recursive: true })
  for (let made = dir; first !== undefined && made.length >= first.length; made = dirname(made))
    syncNames(dirname(made))
}

/** The names in a folder; none where it cannot be read, because nothing is to fail for that. */
export function filesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir)
  } catch {
    return []
  }
}

/** Removes what a crash has left; what cannot be removed harms nobody, and stays. */
export function removeLeftover(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // At the next start it is tried again.
  }
}

/** Removes a database with everything that SQLite may have left beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', ...sideFiles, '-journal']) rmSync(path + suffix, { force: true })
}

/** Renames on the same disk, and makes the new name last through a power cut. */
export function renameDurably(from: string, to: string): void {
  // Windows syncs only what is open for writing, and no folders.
  syncPath(from, 'r+')
  renameSync(from, to)
  syncNames(dirname(to))
}

/** Makes names that came to a folder, or went, last through a power cut. */
export function syncNames(dir: string): void {
  if (process.platform !== 'win32') syncPath(dir, 'r')
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
