import { basename, extname, isAbsolute } from 'node:path'
import type { SavedFile } from '../../core/contract/areas/export.ts'
import type { DesktopPort } from '../desktop-port.ts'
import { saveWhole } from '../package/save-package.ts'
import { writeProblem } from './write-problem.ts'

export type SaveDialogOptions = {
  /** Null where nobody can choose a place. */
  readonly desktop: DesktopPort | null
  /** The laptop's folder for files, where the dialog begins. */
  readonly folder: () => string | null
}

/** Saves a file where a person says in the system's own dialog. No page ever names a path. */
export class SaveDialog {
  readonly #options: SaveDialogOptions
  #isOpen = false

  constructor(options: SaveDialogOptions) {
    this.#options = options
  }

  /** Asks for a place and writes there, whole or not at all; `make` is called once there is one. */
  async save(name: string, make: () => Uint8Array): Promise<SavedFile> {
    const path = await this.#ask(name)
    if (path === null) return { kind: 'cancelled' }
    const ending = extname(name)
    const isNamed = extname(path).toLowerCase() === ending
    // The dialog has asked before it gave a name that is taken; of one with its ending put on, it has not.
    return written(isNamed ? path : path + ending, make(), isNamed)
  }

  /** One dialog at a time: who asks while one is open gets nothing. */
  async #ask(name: string): Promise<string | null> {
    const { desktop } = this.#options
    const folder = this.#options.folder()
    if (this.#isOpen || desktop === null || folder === null) return null
    this.#isOpen = true
    try {
      const path = await desktop.chooseSavePlace({ folder, name })
      return path !== null && isAbsolute(path) ? path : null
    } finally {
      this.#isOpen = false
    }
  }
}

async function written(path: string, bytes: Uint8Array, overwrite: boolean): Promise<SavedFile> {
  try {
    const saved = await saveWhole(path, bytes, { overwrite })
    if (saved.kind === 'exists') return { kind: 'failed', code: 'exists' }
    if (saved.kind === 'unreadable') return { kind: 'failed', code: 'write-failed' }
    return { kind: 'saved', name: basename(saved.path), sizeBytes: saved.sizeBytes }
  } catch (error) {
    return { kind: 'failed', code: writeProblem(error).code }
  }
}
