import type { HostOptions } from './host-options.ts'
import { basename, join } from 'node:path'
import { sideFiles, type DataFolder } from './data-folder.ts'
import { pathKind } from './files/path-kind.ts'
import { readFileHeader } from './store/file-header.ts'
import { isHeldElsewhere, openLibrary, type LibraryStore } from './store/library-store.ts'
import { copyPlainFile } from './store/plain-file.ts'
import { storageProblem } from './store/storage-error.ts'
import { makeTemporaryFolder } from './store/temporary-folder.ts'
import { setAside } from './workshops/ready-file.ts'
import type { EpochMs } from '../core/base/ids.ts'

/**
 * The library is only a list: one that is of no use is kept aside, and the workshop files found again.
 * Null where it comes from a newer app.
 */
export function openLibraryOrNew(
  folder: DataFolder,
  options: Pick<HostOptions, 'sqliteBinding' | 'clock'>,
  locked: boolean,
): LibraryStore | null {
  const { sqliteBinding, clock } = options
  const keepAside = () => keepLibraryAside(folder, clock.now())
  if (isObstructed(folder.library, locked)) keepAside()
  try {
    return openLibrary(folder.library, { sqliteBinding })
  } catch (error) {
    if (storageProblem(error, folder.library) !== 'damaged') throw error
    keepAside()
    return openLibrary(folder.library, { sqliteBinding })
  }
}

/** Where it does not go into the folder for damaged files, it stays beside its old place. */
function keepLibraryAside({ library, damaged, dir }: DataFolder, atMs: EpochMs): void {
  try {
    setAside(library, damaged, atMs)
  } catch {
    setAside(library, dir, atMs)
  }
}

/** A copy of the list where nothing may be written; gone again when it is released. */
export function copyOfLibrary(
  folder: DataFolder,
  options: Pick<HostOptions, 'sqliteBinding' | 'clock'>,
): { readonly library: LibraryStore; release(): void } | 'held' | 'newer' {
  const { sqliteBinding } = options
  if (isHeldElsewhere(folder.library, sqliteBinding)) return 'held'
  const shelf = makeTemporaryFolder('list', sqliteBinding)
  try {
    const copy = join(shelf.path, basename(folder.library))
    for (const suffix of ['', '-wal']) {
      if (pathKind(folder.library + suffix) === 'file')
        copyPlainFile(folder.library + suffix, copy + suffix)
    }
    const library = openLibraryOrNew(
      { ...folder, library: copy, damaged: shelf.path, dir: shelf.path },
      options,
      true,
    )
    if (library !== null) return { library, release: () => shelf.remove() }
    shelf.remove()
    return 'newer'
  } catch (error) {
    shelf.remove()
    throw error
  }
}

/** What nobody can open as a database. A file that cannot be read may be another host's at work. */
function isObstructed(path: string, locked: boolean): boolean {
  const parts = [...sideFiles, '-journal'].map((suffix) => pathKind(path + suffix))
  const kinds = [pathKind(path), ...parts]
  if (kinds.includes('odd') || kinds.includes('folder')) return true
  return locked && readFileHeader(path).kind === 'unreadable'
}
