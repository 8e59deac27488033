import type { FeedEvent } from '../../core/contract/feed.ts'
import type { Id } from '../../core/base/ids.ts'
import type { BackupOutcome } from '../backup/backup-schedule.ts'
import type { Clock } from '../clock.ts'
import type { DataFolder } from '../data-folder.ts'
import type { Disk } from '../health.ts'
import type { ClockEdit } from '../session/workshop-session.ts'
import type { LibraryStore } from '../store/library-store.ts'
import type { LiveWorkshop } from './live-workshop.ts'

/** What the open workshops of a host work with, and whom they tell. */
export type WorkshopsOptions = {
  readonly folder: DataFolder
  readonly library: LibraryStore
  readonly clock: Clock
  readonly sqliteBinding: string | undefined
  /** Nothing in the folder may be written. */
  readonly viewing: boolean
  readonly publish: (event: FeedEvent) => void
  /** What the clock makes of a workshop: decided before anything else, and given once. */
  readonly corrections: (live: LiveWorkshop) => readonly ClockEdit[]
  readonly onBackup: (id: Id, outcome: BackupOutcome) => void
  readonly disk: Disk
}
