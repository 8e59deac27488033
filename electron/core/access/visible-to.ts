import type { AnyRecord } from '../base/table.ts'
import type { Change } from '../workshop/change.ts'
import { declared, type TableName } from '../workshop/tables.ts'
import type { Role } from './roles.ts'

/**
 * What `role` may not see of a table: some fields, or not even that its records are there. Whoever is not
 * the facilitator gets no private field of anybody, and nothing of what is kept of a person beside who that is.
 */
export function hiddenFrom(role: Role, table: TableName): readonly string[] | 'records' {
  if (role === 'facilitator') return []
  const { personal, private: hidden = [] } = declared[table]
  return personal !== undefined && personal !== 'id' ? 'records' : hidden
}

/** A record as `role` may have it; null where not even that it is there. */
export function visibleTo(role: Role, table: TableName, record: AnyRecord): AnyRecord | null {
  const hidden = hiddenFrom(role, table)
  if (hidden === 'records') return null
  // Private fields are texts: what may not be seen is blank.
  return hidden.length === 0
    ? record
    : { ...record, ...Object.fromEntries(hidden.map((field) => [field, ''])) }
}

/** Changes as `role` may hear of them: as what it saw before and may see after. */
export function changesVisibleTo(role: Role, changes: readonly Change[]): readonly Change[] {
  if (role === 'facilitator') return changes
  return changes.flatMap((change) => {
    const { table } = change
    const before = change.before && visibleTo(role, table, change.before)
    const after = change.after && visibleTo(role, table, change.after)
    return before === null && after === null ? [] : [{ ...change, before, after }]
  })
}
