import { isAbsolute } from 'node:path'
import type { DesktopPort } from '../desktop-port.ts'
import { makeFolder } from '../files/make-folder.ts'
import type { LibraryStore } from '../store/library-store.ts'

export type ExportFolderOptions = {
  /** Null where nobody can choose a folder. */
  readonly desktop: DesktopPort | null
  readonly library: Pick<LibraryStore, 'setting' | 'putSetting'>
}

const settingKey = 'export-folder'

/** The folder of this laptop that files are written into. Its path is shown to pages, never heard from one. */
export class ExportFolder {
  readonly #options: ExportFolderOptions
  #choosing: Promise<void> | null = null

  constructor(options: ExportFolderOptions) {
    this.#options = options
  }

  path(): string | null {
    const { desktop, library } = this.#options
    if (desktop === null) return null
    const chosen = library.setting(settingKey)
    return typeof chosen === 'string' && isAbsolute(chosen) ? chosen : desktop.firstFolder
  }

  /** The path, after the first folder was made if that is the one; a chosen one is never made anew. */
  ready(): string | null {
    const path = this.path()
    if (path !== null && path === this.#options.desktop?.firstFolder) makeIfPossible(path)
    return path
  }

  /** Has the system ask for a folder and keeps it; who asks meanwhile waits for the same answer. */
  async choose(): Promise<void> {
    this.#choosing ??= this.#ask().finally(() => (this.#choosing = null))
    await this.#choosing
  }

  show(): void {
    const path = this.ready()
    if (path !== null) this.#options.desktop?.showFolder(path)
  }

  /** On a full disk the folder stays; who asked is told why. */
  async #ask(): Promise<void> {
    const { desktop, library } = this.#options
    const from = this.ready()
    if (desktop === null || from === null) return
    const chosen = await desktop.chooseFolder(from)
    if (chosen !== null && isAbsolute(chosen)) library.putSetting(settingKey, chosen)
  }
}

/** Why it could not be made is found where it is written to. */
function makeIfPossible(path: string): void {
  try {
    makeFolder(path)
  } catch {
    return
  }
}
