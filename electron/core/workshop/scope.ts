import type { Change } from './change.ts'
import type { Id } from './ids.ts'
import { declared } from './tables.ts'

/** Where undo looks: the run and agenda, the people, or one board. */
export type Scope = 'agenda' | 'people' | `board:${Id}`

/** The scope that a change belongs to. */
export function scopeOfChange({ table, before, after }: Change): Scope {
  const { scope } = declared[table]
  return typeof scope === 'string' ? scope : `board:${String((after ?? before)?.[scope.board])}`
}

/** The scope of an edit's changes: that of the record it was aimed at, which comes last. */
export function scopeOf(changes: readonly Change[]): Scope {
  const last = changes.at(-1)
  return last === undefined ? 'agenda' : scopeOfChange(last)
}
