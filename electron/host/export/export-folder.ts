import { isAbsolute } from 'node:path'
import type { FeedEvent } from '../../core/contract/feed.ts'
import { makeFolder } from '../files/make-folder.ts'
import type { LibraryStore } from '../store/library-store.ts'

export type ExportFolderOptions = {
  /** Where files go until another folder is chosen; null where nobody can choose one. */
  readonly firstDir: string | null
  readonly library: Pick<LibraryStore, 'setting' | 'putSetting'>
  readonly publish: (event: FeedEvent) => void
}

const settingKey = 'export-folder'

/** The folder of this laptop that files are written into. Its path is shown to pages, never heard from one. */
export class ExportFolder {
  readonly #options: ExportFolderOptions
  #choosing: PromiseWithResolvers<void> | null = null

  constructor(options: ExportFolderOptions) {
    this.#options = options
  }

  path(): string | null {
    const { firstDir, library } = this.#options
    if (firstDir === null) return null
    const chosen = library.setting(settingKey)
    return typeof chosen === 'string' && isAbsolute(chosen) ? chosen : firstDir
  }

  /** The path, after the first folder was made if that is the one; a chosen one is never made anew. */
  async ready(): Promise<string | null> {
    const path = this.path()
    if (path !== null && path === this.#options.firstDir) {
      makeIfPossible(path)
    }
    return path
  }

  /** Has the system ask for a folder; settles when `noteChosen` has been told what came of it. */
  async choose(): Promise<void> {
    const path = await this.ready()
    if (path === null) return
    if (this.#choosing === null) {
      this.#choosing = Promise.withResolvers()
      this.#options.publish({ kind: 'folder-wish', wish: { kind: 'choose', path } })
    }
    await this.#choosing.promise
  }

  /** What was chosen in the system's own dialog; null for nothing. */
  noteChosen(path: string | null): void {
    const choosing = this.#choosing
    this.#choosing = null
    try {
      if (path !== null && isAbsolute(path)) this.#options.library.putSetting(settingKey, path)
      choosing?.resolve()
    } catch (error) {
      // On a full disk the folder stays; who asked is told why.
      choosing?.reject(error)
    }
  }

  async show(): Promise<void> {
    const path = await this.ready()
    if (path !== null) this.#options.publish({ kind: 'folder-wish', wish: { kind: 'show', path } })
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
