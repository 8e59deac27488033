import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupReasons, type Backup, type BackupReason } from '../../core/contract/calls.ts'
import type { Id } from '../../core/workshop/ids.ts'
import {
  checkBackup,
  isSoundBackup,
  newestEdit,
  UnsoundBackup,
  type BackupContent,
} from '../store/check-backup.ts'
import { storageProblem } from '../store/storage-error.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import type { Clock } from '../clock.ts'
import {
  filesIn,
  makeFolder,
  removeDatabase,
  removeLeftover,
  renameDurably,
} from '../data-folder.ts'
import { backupsToDrop } from './thinning.ts'

const partial = '.partial'

/** The backups of one workshop, in a folder of their own beside the live files. */
export class BackupFolder {
  readonly #dir: string
  readonly #clock: Clock
  readonly #sqliteBinding: string | undefined
  readonly #held = new Map<Backup['id'], number>()

  constructor(dir: string, clock: Clock, sqliteBinding?: string) {
    this.#dir = dir
    this.#clock = clock
    this.#sqliteBinding = sqliteBinding
  }

  /** The backups at hand, newest first. */
  list(): readonly Backup[] {
    return filesIn(this.#dir)
      .flatMap((file) => backupFromFileName(file) ?? [])
      .toSorted((a, b) => b.madeMs - a.madeMs || b.seq - a.seq)
  }

  /** The newest backup of just this state of the log; null where there is none. */
  of(seq: number, editId: Id): Backup | null {
    const isOf = ({ id }: Backup) => newestEdit(this.pathOf(id), this.#sqliteBinding) === editId
    return this.list().find((backup) => backup.seq === seq && isOf(backup)) ?? null
  }

  isSound(id: Backup['id']): Promise<boolean> {
    return isSoundBackup(this.pathOf(id), this.#sqliteBinding)
  }

  /**
   * Copies, opens the copy to check it, and only then gives it its name. Where the copy is not sound
   * because its original has rotten, `rowsAlone` writes another. Throws with nothing left behind.
   */
  async make(
    store: Pick<WorkshopStore, 'copyTo'>,
    reason: BackupReason,
    rowsAlone?: (path: string) => void,
  ): Promise<Backup> {
    makeFolder(this.#dir)
    const madeMs = this.#freeInstant()
    const draft = join(this.#dir, `${madeMs}${partial}`)
    try {
      const { seq, noteCount } = await this.#checkedCopy(draft, store, rowsAlone)
      const id = `${madeMs}_${seq}_${noteCount}_${reason}`
      renameDurably(draft, this.pathOf(id))
      this.#thin()
      return { id, madeMs, reason, seq, noteCount }
    } catch (error) {
      removeDatabase(draft)
      throw error
    }
  }

  /** Keeps a backup from being dropped until the returned function is called. */
  hold(id: Backup['id']): () => void {
    const add = (by: number) => this.#held.set(id, (this.#held.get(id) ?? 0) + by)
    add(1)
    return () => void add(-1)
  }

  /** Path of a backup in the list. */
  pathOf(id: Backup['id']): string {
    return join(this.#dir, `${id}.sqlite`)
  }

  async #checkedCopy(
    draft: string,
    store: Pick<WorkshopStore, 'copyTo'>,
    rowsAlone: ((path: string) => void) | undefined,
  ): Promise<BackupContent> {
    try {
      await store.copyTo(draft)
      return await checkBackup(draft, this.#sqliteBinding)
    } catch (error) {
      if (rowsAlone === undefined || !isUnsound(error)) throw error
      removeDatabase(draft)
      rowsAlone(draft)
      return await checkBackup(draft, this.#sqliteBinding)
    }
  }

  #thin(): void {
    for (const { id } of backupsToDrop(this.list(), this.#clock.now())) {
      if ((this.#held.get(id) ?? 0) === 0) rmSync(this.pathOf(id), { force: true })
    }
  }

  /** Two backups in one millisecond, or a clock set back, must not share a name. */
  #freeInstant(): number {
    const newest = this.list()[0]?.madeMs ?? 0
    return Math.max(this.#clock.now(), newest + 1)
  }
}

/** Removes what a crash left half made in a folder of backups. */
export function tidyBackups(dir: string): void {
  for (const file of filesIn(dir)) {
    if (file.includes(partial)) removeLeftover(join(dir, file))
  }
}

/** Whether it is the content that is at fault, not the disk it was to be written on. */
export const isUnsound = (error: unknown): boolean =>
  error instanceof UnsoundBackup || storageProblem(error) === 'damaged'

function backupFromFileName(file: string): Backup | null {
  const match = /^(\d+)_(\d+)_(\d+)_([a-z-]+)\.sqlite$/.exec(file)
  const reason = backupReasons.find((one) => one === match?.[4])
  if (match === null || reason === undefined) return null
  const [madeMs, seq, noteCount] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return { id: file.slice(0, -'.sqlite'.length), madeMs, reason, seq, noteCount }
}
