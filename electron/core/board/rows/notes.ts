import type { RowRules } from './row-rules.ts'

/** Sticky notes, as many as the row takes. */
export const notes: RowRules = { holds: 'note' }
