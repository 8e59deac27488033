import type { Change } from '../workshop/change.ts'
import type { Id } from '../workshop/ids.ts'
import type { Scope } from '../workshop/scope.ts'
import type { ClockNews } from '../run/clock-watch.ts'
import type { RunPhase } from '../workshop/run.ts'
import type { HostHealth, Settings } from './calls.ts'
import type { Desktop, FolderWish, StageWish } from './desktop.ts'
import type { Room } from './room.ts'

/** One committed edit, as every window hears of it. */
export type FeedEntry = {
  readonly seq: number
  readonly editId: Id
  readonly actor: string
  readonly scope: Scope
  readonly changes: readonly Change[]
}

/** What the host tells without being asked. */
export type FeedEvent =
  | {
      readonly kind: 'workshop-changed'
      readonly workshopId: Id
      readonly entries: readonly FeedEntry[]
    }
  /** The workshop was replaced as a whole (restore): open it again. */
  | { readonly kind: 'workshop-replaced'; readonly workshopId: Id }
  | { readonly kind: 'library-changed' }
  | { readonly kind: 'settings-changed'; readonly settings: Settings }
  | { readonly kind: 'health-changed'; readonly health: HostHealth }
  | {
      readonly kind: 'export-progress'
      readonly exportId: Id
      /** Files finished so far. */
      readonly done: number
      readonly of: number
      /** Name of the file under way. */
      readonly file: string
    }
  | { readonly kind: 'room-changed'; readonly room: Room }
  /** The slot that runs has entered a phase; told on time even while every window is hidden. */
  | {
      readonly kind: 'alarm'
      readonly workshopId: Id
      readonly slotId: Id
      readonly phase: RunPhase
    }
  /** The laptop's clock was set or has changed its zone; what remains of the slot has not changed. */
  | { readonly kind: 'clock-news'; readonly news: Exclude<ClockNews, { kind: 'slept' }> }
  | { readonly kind: 'desktop-changed'; readonly desktop: Desktop | null }
  /** For the shell alone: where the facilitator wants the stage. */
  | { readonly kind: 'stage-wish'; readonly wish: StageWish }
  /** For the shell alone: a folder to be chosen, from this one on, or to be shown. */
  | { readonly kind: 'folder-wish'; readonly wish: FolderWish }
