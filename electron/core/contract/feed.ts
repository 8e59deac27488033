import type { Change } from '../workshop/change.ts'
import type { Id } from '../workshop/ids.ts'
import type { Scope } from '../workshop/scope.ts'
import type { HostHealth, Settings } from './calls.ts'

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
      readonly done: number
      readonly of: number
    }
