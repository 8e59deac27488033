import { assertNever } from '../assert-never.ts'
import type { Change } from './change.ts'
import type { Id } from './ids.ts'

/** Where undo looks: the run and agenda, the people, or one board. */
export type Scope = 'agenda' | 'people' | `board:${Id}`

/** The scope that a change belongs to. */
export function scopeOfChange(change: Change): Scope {
  const record = change.after ?? change.before
  switch (change.table) {
    case 'workshop':
    case 'day':
    case 'module':
    case 'slot':
    case 'anchor':
    case 'slot_run':
    case 'template':
      return 'agenda'
    case 'person':
    case 'group':
    case 'membership':
      return 'people'
    case 'board':
      return `board:${change.id}`
    case 'note':
    case 'curve_point':
      return `board:${String(record?.['boardId'])}`
    default:
      return assertNever(change.table)
  }
}

/** The scope of an edit's changes: that of the record it was aimed at, which comes last. */
export function scopeOf(changes: readonly Change[]): Scope {
  const last = changes.at(-1)
  return last === undefined ? 'agenda' : scopeOfChange(last)
}
