import { fsyncSync, closeSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refused } from '../core/contract/app-error.ts'
import type { Id } from '../core/base/ids.ts'
import { makeFolder } from './files/make-folder.ts'
import { pathKind } from './files/path-kind.ts'
import { removeFile } from './files/remove-file.ts'
import { syncNames } from './files/sync-names.ts'
import { openPlainFile } from './store/plain-file.ts'
import { systemProblem } from './store/system-problem.ts'

/** Where everything of one installation lies. */
export type DataFolder = ReturnType<typeof dataFolder>

/** The paths inside the app's data folder; nothing is made. */
export function dataFolder(dir: string) {
  const place = (name: string, kind: 'file' | 'folder') => usablePlace(join(dir, name), kind)
  const workshops = join(dir, 'workshops')
  const allBackups = place('backups', 'folder')
  return {
    dir,
    workshops,
    incoming: place('incoming', 'folder'),
    lock: place('lock.sqlite', 'file'),
    library: join(dir, 'library.sqlite'),
    reserve: place('reserve.bin', 'file'),
    outgoing: place('outgoing', 'folder'),
    damaged: place('damaged', 'folder'),
    /** Agendas that a person saved as templates. */
    courses: place('courses', 'folder'),
    /** What workshops name by what is in it, such as the course that they teach. */
    assets: place('assets', 'folder'),
    workshop: (id: Id) => join(workshops, `${id}.sqlite`),
    allBackups,
    backups: (id: Id) => join(allBackups, id),
  }
}

/** Makes the folders that are always there; refused where there can be none, as under `/proc`. */
export function makeFolders({ workshops, incoming }: DataFolder): void {
  try {
    for (const folder of [workshops, incoming]) makeFolder(folder)
  } catch (error) {
    if (systemProblem(error) !== null) throw error
    throw new Refused('read-only', String(error))
  }
}

/** Where something else stands in the way, as a pipe or somebody's folder, a place beside it. */
function usablePlace(path: string, kind: 'file' | 'folder'): string {
  const found = pathKind(path)
  return found === kind || found === 'missing' || found === 'unreadable' ? path : `${path}-2`
}

/** Side files that SQLite keeps beside a database. */
export const sideFiles = ['-wal', '-shm'] as const

/** A database and all that SQLite may have left beside it. */
export const databaseFiles = (path: string): readonly string[] =>
  ['', ...sideFiles, '-journal'].map((suffix) => path + suffix)

/** Removes a database with everything that SQLite may have left beside it. */
export function removeDatabase(path: string): void {
  for (const file of databaseFiles(path)) removeFile(file)
}

/** Renames on the same disk, and makes the new name last through a power cut. */
export function renameDurably(from: string, to: string): void {
  // Windows syncs only what is open for writing, and no folders.
  sync(openPlainFile(from, 'r+'))
  renameSync(from, to)
  syncNames(dirname(to))
}

function sync(file: number): void {
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
