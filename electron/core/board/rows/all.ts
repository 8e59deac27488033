import type { Row, RowKind } from '../row.ts'
import { choice } from './choice.ts'
import { computed } from './computed.ts'
import { curve } from './curve.ts'
import { notes } from './notes.ts'
import type { RowRules } from './row-rules.ts'
import { score } from './score.ts'

/** Every kind of row there is. */
export const rowRules: Readonly<Record<RowKind, RowRules>> = {
  notes,
  curve,
  score,
  computed,
  choice,
}

/** Whether notes lie in the cells of a row. */
export const takesNotes = ({ kind }: Pick<Row, 'kind'>): boolean => rowRules[kind].holds === 'note'
