import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupReasons, type Backup, type BackupReason } from '../../core/contract/calls.ts'
import { checkBackup } from '../store/check-backup.ts'
import type { BackupSource } from '../store/workshop-store.ts'
import type { Clock } from '../clock.ts'
import { renameDurably } from '../data-folder.ts'
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
    if (!existsSync(this.#dir)) return []
    return readdirSync(this.#dir)
      .flatMap((file) => backupFromFileName(file) ?? [])
      .toSorted((a, b) => b.madeMs - a.madeMs || b.seq - a.seq)
  }

  /** Copies, opens the copy to check it, and only then gives it its name. Throws with nothing left behind. */
  async make(source: BackupSource, reason: BackupReason): Promise<Backup> {
    mkdirSync(this.#dir, { recursive: true })
    const madeMs = this.#freeInstant()
    const draft = join(this.#dir, `${madeMs}${partial}`)
    try {
      await source.copyTo(draft)
      const { seq, noteCount } = await checkBackup(draft, this.#sqliteBinding)
      const backup = {
        id: `${madeMs}_${seq}_${noteCount}_${reason}`,
        madeMs,
        reason,
        seq,
        noteCount,
      }
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
    return join(this.#dir, `${id}.sqlite`)
  }

  /** Removes what a crash left half made. */
  tidy(): void {
    if (!existsSync(this.#dir)) return
    for (const file of readdirSync(this.#dir)) {
      if (file.includes(partial)) rmSync(join(this.#dir, file), { force: true })
    }
  }

  #thin(): void {
    for (const backup of backupsToDrop(this.list(), this.#clock.now())) {
      rmSync(this.pathOf(backup.id), { force: true })
    }
  }

  /** Two backups in one millisecond, or a clock set back, must not share a name. */
  #freeInstant(): number {
    const newest = this.list()[0]?.madeMs ?? 0
    return Math.max(this.#clock.now(), newest + 1)
  }
}

function backupFromFileName(file: string): Backup | null {
  const match = /^(\d+)_(\d+)_(\d+)_([a-z-]+)\.sqlite$/.exec(file)
  const reason = backupReasons.find((one) => one === match?.[4])
  if (match === null || reason === undefined) return null
  const [madeMs, seq, noteCount] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return { id: file.slice(0, -'.sqlite'.length), madeMs, reason, seq, noteCount }
}
