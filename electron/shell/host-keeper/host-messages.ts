import type { AppError } from '../../core/contract/app-error.ts'
import type { CallOutput, Settings } from '../../core/contract/calls.ts'
import type { Desktop, FolderWish, StageWish } from '../../core/contract/desktop.ts'
import type { Press } from '../../core/contract/room.ts'
import type { Role } from '../../core/contract/roles.ts'
import type { Id } from '../../core/workshop/ids.ts'
import type { HostOptions } from '../../host/host.ts'

export type HostSetUp = Omit<HostOptions, 'clock'> & { readonly sample: boolean }

/** What the main process says to the host's process. A `wire` brings the window's port with it. */
export type ToHost =
  | { readonly kind: 'open'; readonly setUp: HostSetUp }
  | { readonly kind: 'wire'; readonly role: Role; readonly actor: string }
  | { readonly kind: 'import'; readonly path: string }
  | { readonly kind: 'desktop'; readonly desktop: Desktop | null }
  | { readonly kind: 'press'; readonly press: Press }
  /** What was chosen in the system's dialog for folders; null for nothing. */
  | { readonly kind: 'folder'; readonly path: string | null }
  /** The laptop falls asleep, and has woken up. */
  | { readonly kind: 'suspend' | 'resume' }
  | { readonly kind: 'close' }

export type ImportOutcome =
  CallOutput<'library.import'> | { readonly kind: 'failed'; readonly error: AppError }

/** What the host's process says to the main process. */
export type FromHost =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly error: AppError }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'imported'; readonly path: string; readonly outcome: ImportOutcome }
  | { readonly kind: 'room'; readonly workshopId: Id | null; readonly running: boolean }
  | { readonly kind: 'stage-wish'; readonly wish: StageWish }
  | { readonly kind: 'folder-wish'; readonly wish: FolderWish }
  | { readonly kind: 'alarm' }
  | { readonly kind: 'log'; readonly line: string }
