import { dirname } from 'node:path'
import type { DiskOp } from './disk-op.ts'

/** A change to one file that no sync has made last yet. */
export type Pending =
  | { readonly kind: 'write'; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly length: number }

/** Names that change at once, and that no sync of their folder has made last yet; null removes a name. */
type NameChange = ReadonlyMap<string, RecordedFile | null>

/** A file's bytes as they last were synced, and what came since. */
export type RecordedFile = { synced: Buffer; pending: Pending[] }

type OpenFile = { readonly path: string; readonly file: RecordedFile | null; position: number }

/** A disk that tells apart what has been synced and what a power cut may take. */
export class RecordedDisk {
  readonly #root: string
  readonly #seenNames = new Map<string, RecordedFile>()
  readonly #syncedNames = new Map<string, RecordedFile>()
  readonly #open = new Map<number, OpenFile>()
  #pendingNames: NameChange[] = []

  /** `start` are the files before the recording; only what lies under `root` is followed. */
  constructor(root: string, start: ReadonlyMap<string, Buffer>) {
    this.#root = root
    for (const [path, bytes] of start) {
      const file = { synced: bytes, pending: [] }
      this.#seenNames.set(path, file)
      this.#syncedNames.set(path, file)
    }
  }

  apply(op: DiskOp): void {
    if (op.kind === 'open') return this.#opened(op)
    if (op.kind === 'remove') return this.#changeNames(new Map([[op.path, null]]))
    if (op.kind === 'rename') return this.#move(op.from, op.to)
    if (op.kind === 'printed') return
    if (op.kind === 'copy') return this.#copy(op)
    const open = this.#open.get(op.fd)
    if (open === undefined) return
    if (op.kind === 'unknown') throw new Error(`the recorder cannot follow ${op.call}`)
    if (op.kind === 'close') this.#open.delete(op.fd)
    else if (op.kind === 'seek') open.position = op.offset
    else if (op.kind === 'sync') this.#sync(open)
    else if (op.kind === 'truncate') change(open.file, { kind: 'truncate', length: op.length })
    else this.#write(open, op.offset, op.bytes)
  }

  /** Names with their files where the first `count` of the unsynced changes of names have lasted. */
  names(count: number): ReadonlyMap<string, RecordedFile> {
    const names = new Map(this.#syncedNames)
    for (const one of this.#pendingNames.slice(0, count)) setNames(names, one)
    return names
  }

  get pendingNameCount(): number {
    return this.#pendingNames.length
  }

  #opened({ fd, path, create, empty }: Extract<DiskOp, { kind: 'open' }>): void {
    if (!path.startsWith(this.#root)) return
    if (create && !this.#seenNames.has(path)) {
      this.#changeNames(new Map([[path, { synced: Buffer.alloc(0), pending: [] }]]))
    }
    const file = this.#seenNames.get(path) ?? null
    if (empty) change(file, { kind: 'truncate', length: 0 })
    this.#open.set(fd, { path, file, position: 0 })
  }

  #write(open: OpenFile, offset: number | null, bytes: Buffer): void {
    change(open.file, { kind: 'write', offset: offset ?? open.position, bytes })
    if (offset === null) open.position += bytes.length
  }

  #copy({ from, to, length }: Extract<DiskOp, { kind: 'copy' }>): void {
    const [source, target] = [this.#open.get(from), this.#open.get(to)]
    if (target === undefined) return
    if (source?.file == null) throw new Error(`${target.path} is copied from outside`)
    const seen = changed(source.file.synced, source.file.pending)
    const bytes = seen.subarray(source.position, source.position + length)
    source.position += bytes.length
    this.#write(target, null, bytes)
  }

  #sync({ path, file }: OpenFile): void {
    if (file === null) return this.#syncFolder(path)
    file.synced = changed(file.synced, file.pending)
    file.pending = []
  }

  #syncFolder(folder: string): void {
    const inside = this.#pendingNames.filter((one) => [...one.keys()].some(isIn(folder)))
    for (const one of inside) setNames(this.#syncedNames, one)
    this.#pendingNames = this.#pendingNames.filter((one) => !inside.includes(one))
  }

  #move(from: string, to: string): void {
    const file = this.#seenNames.get(from)
    if (file === undefined) return
    this.#changeNames(
      new Map([
        [to, file],
        [from, null],
      ]),
    )
  }

  #changeNames(change: NameChange): void {
    if (![...change.keys()].some((path) => path.startsWith(this.#root))) return
    setNames(this.#seenNames, change)
    this.#pendingNames.push(change)
  }
}

const isIn = (folder: string) => (path: string) => dirname(path) === folder

/** The bytes after some more changes, in a buffer of their own. */
export function changed(bytes: Buffer, changes: readonly Pending[]): Buffer {
  const room = Math.max(bytes.length, ...changes.map(endOf))
  const next = Buffer.alloc(room)
  bytes.copy(next)
  let length = bytes.length
  for (const one of changes) {
    if (one.kind === 'write') one.bytes.copy(next, one.offset)
    else next.fill(0, one.length)
    length = one.kind === 'write' ? Math.max(length, endOf(one)) : one.length
  }
  return next.subarray(0, length)
}

const endOf = (one: Pending): number =>
  one.kind === 'write' ? one.offset + one.bytes.length : one.length

function change(file: RecordedFile | null, pending: Pending): void {
  file?.pending.push(pending)
}

function setNames(names: Map<string, RecordedFile>, change: NameChange): void {
  for (const [path, file] of change) {
    if (file === null) names.delete(path)
    else names.set(path, file)
  }
}
