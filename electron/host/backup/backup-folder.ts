import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup, BackupReason } from '../../core/contract/calls.ts'
import { checkBackup } from '../store/check-backup.ts'
import type { BackupSource } from '../store/workshop-store.ts'
import type { Clock } from '../clock.ts'
import { renameDurably } from '../data-folder.ts'
import { emptyFolder, namesIn } from '../files/empty-folder.ts'
import { pathKind } from '../files/path-kind.ts'
import { backupFile, backupFromFile, backupNamed, byNewest } from './backup-name.ts'
import { backupsToDrop } from './thinning.ts'

const partial = '.partial'

/** The backups of one workshop, in a folder of their own beside the live files. */
export class BackupFolder {
  readonly #dir: string
  readonly #clock: Clock
  readonly #sqliteBinding: string | undefined

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

  /** Copies, opens the copy to check it, and only then gives it its name. Throws with nothing left behind. */
  async make(source: BackupSource, reason: BackupReason): Promise<Backup> {
    mkdirSync(this.#dir, { recursive: true })
    const number = (this.list()[0]?.number ?? 0) + 1
    const madeMs = this.#clock.now()
    const draft = join(this.#dir, `${number}${partial}`)
    try {
      await source.copyTo(draft)
      const { seq, noteCount } = await checkBackup(draft, this.#sqliteBinding)
      const backup = backupNamed({ number, madeMs, reason, seq, noteCount })
      renameDurably(draft, this.pathOf(backup.id))
      this.#thin()
      return backup
    } catch (error) {
      for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(draft + suffix, { force: true })
      throw error
    }
  }

  /** Path of a backup in the list. */
  pathOf(id: Backup['id']): string {
    return join(this.#dir, backupFile(id))
  }

  /** Removes what a crash left half made. */
  tidy(): void {
    emptyFolder(this.#dir, (name) => name.includes(partial))
  }

  #thin(): void {
    for (const backup of backupsToDrop(this.list(), this.#clock.now())) {
      rmSync(this.pathOf(backup.id), { force: true })
    }
  }
}
