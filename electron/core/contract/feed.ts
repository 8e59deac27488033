import type { Change } from '../workshop/change.ts'
import type { Id } from '../base/ids.ts'
import type { LogEntry } from '../workshop/log-entry.ts'
import type { Scope } from '../workshop/scope.ts'
import type { ClockNews } from '../run/clock-watch.ts'
import type { RunPhase } from '../run/run-time.ts'
import type { HostHealth, Settings } from './areas/settings.ts'
import type { Desktop } from '../stage/desktop.ts'
import type { Room } from './areas/live.ts'

/** One committed edit, as every window hears of it. */
export type FeedEntry = {
  readonly seq: number
  readonly editId: Id
  /** The step of undo that it belongs to. */
  readonly gesture: Id
  /** The step that it takes back or brings back; null for what is done anew. */
  readonly turn: LogEntry['turn']
  readonly actor: string
  readonly scope: Scope
  readonly changes: readonly Change[]
}

/** What the windows hear of an entry of the log. */
export const feedEntry = (entry: LogEntry): FeedEntry => {
  const { seq, editId, gesture, turn, actor, scope, changes } = entry
  return { seq, editId, gesture, turn, actor, scope, changes }
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
  /** A file was opened in the system and waits to be taken in: `file.arrived` gives it out. */
  | { readonly kind: 'file-arrived' }
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
      readonly slotId: Id<'slot'>
      readonly phase: RunPhase
    }
  /** The laptop's clock was set or has changed its zone; what remains of the slot has not changed. */
  | { readonly kind: 'clock-news'; readonly news: Exclude<ClockNews, { kind: 'slept' }> }
  | { readonly kind: 'desktop-changed'; readonly desktop: Desktop | null }
