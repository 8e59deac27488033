import type { Disk } from '../health.ts'
import type { LibraryStore } from '../store/library-store.ts'
import { writeProblem } from '../store/storage-error.ts'

export type SettingKeeper = {
  readonly library: LibraryStore
  readonly disk: Pick<Disk, 'noteWrite'>
}

/** Keeps what the room wants to know after a restart. It goes on without: a full disk here must stop nothing. */
export function keepSetting({ library, disk }: SettingKeeper, name: string, value: unknown): void {
  try {
    library.putSetting(name, value)
  } catch (error) {
    const problem = writeProblem(error)
    if (problem === null) throw error
    disk.noteWrite(problem)
  }
}
