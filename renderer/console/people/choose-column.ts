import type { RosterColumns } from '../../../electron/core/roster/columns.ts'
import type { RosterField } from '../../../electron/core/roster/roster-columns.ts'

/** The columns once one of them is said to hold something else; no two columns hold the same. */
export const chooseColumn = (
  columns: RosterColumns,
  at: number,
  field: RosterField | null,
): RosterColumns =>
  columns.map((before, index) => {
    if (index === at) return field
    return before === field ? null : before
  })
