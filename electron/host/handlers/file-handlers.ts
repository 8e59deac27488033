import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '../../core/contract/app-error.ts'
import type { Id } from '../../core/workshop/ids.ts'
import { emptyFolder } from '../files/empty-folder.ts'
import { removeFile } from '../files/remove-file.ts'
import { newId } from '../new-id.ts'
import { writeProblem } from '../store/storage-error.ts'
import type { AreaHandlers } from './handlers.ts'

type Incoming = { readonly name: string; readonly sizeBytes: number }

/** Files on their way in from a page, piece by piece: neither wire ever carries a path. */
export class IncomingFiles {
  readonly #dir: string
  readonly #files = new Map<Id, Incoming>()

  constructor(dir: string) {
    this.#dir = dir
    emptyFolder(dir)
  }

  readonly handlers: AreaHandlers<'file'> = {
    'file.begin': async ({ name, sizeBytes }) => {
      const fileId = newId()
      this.#files.set(fileId, { name, sizeBytes })
      return { fileId }
    },
    'file.append': async ({ fileId, offset, base64 }) => {
      this.#append(fileId, offset, Buffer.from(base64, 'base64'))
      return { receivedBytes: this.#received(fileId) }
    },
    'file.discard': async ({ fileId }) => {
      this.discard(fileId)
      return {}
    },
  }

  /** The whole file; refused while a piece is missing. */
  take(fileId: Id): { readonly name: string; readonly bytes: Uint8Array } {
    const { name, sizeBytes } = this.#known(fileId)
    if (this.#received(fileId) !== sizeBytes) throw new Refused('file-unreadable', 'not whole')
    return { name, bytes: sizeBytes === 0 ? new Uint8Array() : readFileSync(this.#path(fileId)) }
  }

  discard(fileId: Id): void {
    this.#files.delete(fileId)
    removeFile(this.#path(fileId))
  }

  #append(fileId: Id, offset: number, bytes: Buffer): void {
    const { sizeBytes } = this.#known(fileId)
    if (offset > this.#received(fileId)) throw new Refused('file-unreadable', 'a piece is missing')
    if (offset + bytes.length > sizeBytes) throw new Refused('too-large', `over ${sizeBytes} bytes`)
    try {
      const file = openSync(this.#path(fileId), offset === 0 ? 'w' : 'r+')
      try {
        writeSync(file, bytes, 0, bytes.length, offset)
      } finally {
        closeSync(file)
      }
    } catch (error) {
      const problem = writeProblem(error)
      throw problem === null ? error : new Refused(problem, String(error))
    }
  }

  #known(fileId: Id): Incoming {
    const file = this.#files.get(fileId)
    if (file === undefined) throw new Refused('file-missing')
    return file
  }

  #received(fileId: Id): number {
    return statSync(this.#path(fileId), { throwIfNoEntry: false })?.size ?? 0
  }

  #path(fileId: Id): string {
    return join(this.#dir, fileId)
  }
}
