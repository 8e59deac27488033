import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Refused } from '../../core/contract/app-error.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import type { Id } from '../../core/base/ids.ts'
import { emptyFolder } from '../files/empty-folder.ts'
import { removeIfLetGo } from '../files/remove-file.ts'
import { newId } from '../new-id.ts'
import { writeProblem } from '../store/storage-error.ts'

type Incoming = { readonly name: string; readonly sizeBytes: number }

/** Files on their way in from a page, piece by piece: neither wire ever carries a path. */
export class IncomingFiles {
  readonly #dir: string
  readonly #files = new Map<Id, Incoming>()
  readonly #publish: (event: FeedEvent) => void
  /** Files that the system asked to be opened and no page has taken yet, in that order. */
  readonly #arrived: Id[] = []

  constructor(dir: string, publish: (event: FeedEvent) => void) {
    this.#dir = dir
    this.#publish = publish
    emptyFolder(dir)
  }

  /** Expects a file of so many bytes; its pieces come by the id that this gives. */
  begin(name: string, sizeBytes: number): Id {
    const fileId = newId()
    this.#files.set(fileId, { name, sizeBytes })
    return fileId
  }

  /** Takes a piece; a piece that is sent again is written again. Gives how many bytes are there. */
  append(fileId: Id, offset: number, bytes: Uint8Array): number {
    this.#write(fileId, offset, bytes)
    return this.#received(fileId)
  }

  /** The next file that the system asked to be opened, given out once; null where there is none. */
  nextArrived(): { readonly fileId: Id; readonly name: string } | null {
    const fileId = this.#arrived.shift()
    const name = fileId === undefined ? undefined : this.#files.get(fileId)?.name
    return fileId === undefined || name === undefined ? null : { fileId, name }
  }

  /** Keeps a file that the system asked to be opened: the pages are told, and one takes it in. */
  arrive(name: string, bytes: Uint8Array): void {
    const fileId = this.begin(name, bytes.length)
    try {
      this.append(fileId, 0, bytes)
    } catch (error) {
      this.discard(fileId)
      throw error
    }
    this.#arrived.push(fileId)
    this.#publish({ kind: 'file-arrived' })
  }

  /** The whole file; refused while a piece is missing. */
  take(fileId: Id): { readonly name: string; readonly bytes: Uint8Array } {
    const { name, sizeBytes } = this.#known(fileId)
    if (this.#received(fileId) !== sizeBytes) throw new Refused('file-unreadable', 'not whole')
    return { name, bytes: sizeBytes === 0 ? new Uint8Array() : readFileSync(this.#path(fileId)) }
  }

  discard(fileId: Id): void {
    this.#files.delete(fileId)
    removeIfLetGo(this.#path(fileId))
  }

  #write(fileId: Id, offset: number, bytes: Uint8Array): void {
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
