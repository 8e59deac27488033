import type { Change } from './change.ts'
import type { KeptField } from './decision.ts'
import type { Edit } from './edit.ts'
import type { RawRecord } from './formats/raw-records.ts'
import type { EpochMs, Id } from '../base/ids.ts'
import type { UndoStep } from './undo-stacks.ts'

/** No log of a workshop gets here; beyond it, whole numbers would soon no longer be told apart. */
export const maxSeq = 1_000_000_000_000

/** The edit that made the workshop: all its records at once. Never undone. */
export type FoundingEdit = { readonly kind: 'found'; readonly origin: 'new' | 'import' }

/** A newer app has brought the workshop into its format: all records again, in the new form. Never undone. */
export type MigratedEdit = { readonly kind: 'migrated'; readonly from: number; readonly to: number }

/** Edits as they were sent, all made together. */
export type GestureEdit = { readonly kind: 'gesture'; readonly edits: readonly Edit[] }

/** What was committed together, with everything needed to replay it, take it back and explain it. */
export type LogEntry = UndoStep & {
  readonly seq: number
  readonly editId: Id
  readonly atMs: EpochMs
  readonly edit: GestureEdit | FoundingEdit | MigratedEdit
  readonly changes: readonly Change[]
  readonly kept: readonly KeptField[]
}

/** A change as any version of the format has written it. */
export type RawChange = {
  readonly table: string
  readonly id: Id
  readonly before: RawRecord | null
  readonly after: RawRecord | null
}

/**
 * A line of the log as any version of the format has written it. Lines from before the last `migrated`
 * are kept as they were: their tables and edits need not be those of today.
 */
export type LogLine = Pick<LogEntry, 'seq' | 'editId' | 'atMs'> &
  Omit<UndoStep, 'scope'> & {
    readonly scope: string
    readonly edit: { readonly kind: string; readonly [field: string]: unknown }
    readonly changes: readonly RawChange[]
    readonly kept: readonly { readonly table: string; readonly id: Id; readonly field: string }[]
  }

/** Whether the log begins anew with this line: it holds every record, and nothing before it counts. */
export const beginsAnew = ({ edit }: Pick<LogLine, 'edit'>): boolean =>
  edit.kind === 'found' || edit.kind === 'migrated'

/** The lines from the last one that holds every record: those of today's format in a sound log. */
export function lastEra<L extends Pick<LogLine, 'edit'>>(log: readonly L[]): readonly L[] {
  return log.slice(Math.max(0, log.findLastIndex(beginsAnew)))
}
