import { join } from 'node:path'
import type { Backup, BackupReason } from '../../core/backup/backup.ts'
import type { Id } from '../../core/base/ids.ts'
import {
  checkBackup,
  isSoundBackup,
  newestEdit,
  UnsoundBackup,
  type BackupContent,
} from '../store/check-backup.ts'
import { storageProblem } from '../store/storage-error.ts'
import type { BackupSource } from '../store/workshop-store.ts'
import { trialName } from '../store/try-folder.ts'
import type { Clock } from '../clock.ts'
import { removeDatabase, renameDurably } from '../data-folder.ts'
import { emptyFolder, namesIn } from '../files/empty-folder.ts'
import { makeFolder } from '../files/make-folder.ts'
import { removeFile } from '../files/remove-file.ts'
import { pathKind } from '../files/path-kind.ts'
import { backupFile, backupFromFile, backupNamed, byNewest } from './backup-name.ts'
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
    return namesIn(this.#dir)
      .filter((name) => pathKind(join(this.#dir, name)) === 'file')
      .flatMap((name) => backupFromFile(name) ?? [])
      .toSorted(byNewest)
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
    source: BackupSource,
    reason: BackupReason,
    rowsAlone?: (path: string) => void,
  ): Promise<Backup> {
    makeFolder(this.#dir)
    const number = (this.list()[0]?.number ?? 0) + 1
    const madeMs = this.#clock.now()
    const draft = join(this.#dir, `${number}${partial}`)
    try {
      const { seq, noteCount } = await this.#checkedCopy(draft, source, rowsAlone)
      const backup = backupNamed({ number, madeMs, reason, seq, noteCount })
      renameDurably(draft, this.pathOf(backup.id))
      this.#thin()
      return backup
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
    return join(this.#dir, backupFile(id))
  }

  async #checkedCopy(
    draft: string,
    source: BackupSource,
    rowsAlone: ((path: string) => void) | undefined,
  ): Promise<BackupContent> {
    try {
      await source.copyTo(draft)
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
      if ((this.#held.get(id) ?? 0) > 0) continue
      try {
        removeFile(this.pathOf(id))
      } catch {
        // One backup too many is no reason to tell a good one as failed.
        continue
      }
    }
  }
}

/** Removes what a crash left half made in a folder of backups. */
export const tidyBackups = (dir: string): void =>
  emptyFolder(dir, (name) => name.includes(partial) || name === trialName)

/** Whether it is the content that is at fault, not the disk it was to be written on. */
export const isUnsound = (error: unknown): boolean =>
  error instanceof UnsoundBackup || storageProblem(error) === 'damaged'
