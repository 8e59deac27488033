import { rmdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Id } from '../../core/base/ids.ts'
import type { DataFolder } from '../data-folder.ts'
import { emptyFolder, namesIn } from '../files/empty-folder.ts'
import { pathKind } from '../files/path-kind.ts'
import { removeFile } from '../files/remove-file.ts'
import { syncNames } from '../files/sync-names.ts'

/**
 * Removes everything that this installation holds of a workshop: its file with what belongs to it, its
 * backups, and what was set aside. Throws where a file stays; asked again, it goes on from there.
 */
export function deleteWorkshop(folder: DataFolder, id: Id): void {
  const file = `${id}.sqlite`
  removeIn(folder.damaged, (name) => name.includes(file) || isOldLibrary(name, folder))
  removeIn(folder.dir, (name) => isOldLibrary(name, folder))
  removeFolder(folder.backups(id))
  // Prints and copies that no page has fetched.
  emptyFolder(folder.outgoing)
  // The file itself goes last: broken off before, the workshop is whole and only without backups.
  removeIn(folder.workshops, (name) => name.startsWith(file) && name !== file)
  removeIn(folder.workshops, (name) => name === file)
}

/** A list that was of no use names every workshop of its time; what it listed has been found again. */
const isOldLibrary = (name: string, { library }: DataFolder) =>
  /^\d+-/.test(name) && name.includes(basename(library))

function removeIn(dir: string, fits: (name: string) => boolean): void {
  const names = namesIn(dir).filter(fits)
  for (const name of names) removeFile(join(dir, name))
  if (names.length > 0) syncNames(dir)
}

function removeFolder(dir: string): void {
  if (pathKind(dir) !== 'folder') return
  removeIn(dir, () => true)
  rmdirSync(dir)
}
