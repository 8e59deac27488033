import type { Change } from './change.ts'
import type { Id } from '../base/ids.ts'
import type { TableName } from './tables.ts'

/** Why an edit is refused; the texts for people stand in `assets/texts/errors.json` by this code. */
export const refusals = [
  'not-found',
  'exists',
  'invalid',
  'missing-reference',
  'in-use',
  'wrong-cell',
  'cell-full',
  'too-many',
  'no-slot-runs',
  'already-paused',
  'not-paused',
  'too-short',
  'nothing-to-undo',
] as const
export type Refusal = (typeof refusals)[number]

/** A field that undo left alone, because somebody has changed it since. */
export type KeptField = { readonly table: TableName; readonly id: Id; readonly field: string }

/** What an edit comes to: the changes to make, or why it is refused. */
export type Decision =
  | {
      readonly kind: 'accepted'
      readonly changes: readonly Change[]
      readonly kept: readonly KeptField[]
    }
  | { readonly kind: 'refused'; readonly reason: Refusal }

/** An accepted edit. */
export const accept = (changes: readonly Change[], kept: readonly KeptField[] = []): Decision => ({
  kind: 'accepted',
  changes,
  kept,
})

/** A refused edit. */
export const refuse = (reason: Refusal): Decision => ({ kind: 'refused', reason })
