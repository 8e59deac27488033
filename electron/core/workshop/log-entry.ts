import type { Change } from './change.ts'
import type { KeptField } from './decision.ts'
import type { Edit } from './edit.ts'
import type { Id, Instant } from './ids.ts'
import type { UndoStep } from './undo-stacks.ts'

/** The edit that made the workshop: all its records at once. Never undone. */
export type FoundingEdit = { readonly kind: 'found'; readonly origin: 'new' | 'import' }

/** One committed edit with everything needed to replay it, take it back and explain it. */
export type LogEntry = UndoStep & {
  readonly seq: number
  readonly editId: Id
  readonly atMs: Instant
  readonly edit: Edit | FoundingEdit
  readonly changes: readonly Change[]
  readonly kept: readonly KeptField[]
}
