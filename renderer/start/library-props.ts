import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import type { EpochMs, Id } from '../../electron/core/base/ids.ts'
import type { Live } from '../client/live-query.ts'
import type { RowActs } from './row-menu.tsx'
import type { Sample } from './use-sample.ts'

export type LibraryBodyProps = {
  readonly live: Live<readonly LibrarySummary[]>
  readonly shown: readonly LibrarySummary[]
  readonly nowMs: EpochMs
  readonly query: string
  readonly chosenId: Id | null
  readonly onChoose: (id: Id) => void
  readonly acts: RowActs
  readonly sample: Sample
  /** A new workshop was asked for, while there is none. */
  readonly asked: boolean
  readonly onAsked: () => void
  readonly onCreated: (id: Id) => void
  readonly onRetry: () => void
}
