import type { RowKind } from '../../../electron/core/board/row.ts'
import { choiceTools } from './choice-tools.tsx'
import type { RowTools } from './row-tools.ts'
import { scoreTools } from './score-tools.tsx'

/** The tools of every kind of row; null where notes and the curve have theirs, or nobody fills anything. */
export const rowTools: Readonly<Record<RowKind, RowTools | null>> = {
  notes: null,
  curve: null,
  score: scoreTools,
  computed: null,
  choice: choiceTools,
}
