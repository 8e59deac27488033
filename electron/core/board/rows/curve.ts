import type { RowRules } from './row-rules.ts'

/** A curve through one point a cell. */
export const curve: RowRules = { holds: 'curve_point' }
