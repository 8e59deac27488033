import { cellOf } from '../../../electron/core/board/cell-at.ts'
import { valueOf } from '../../../electron/core/board/edits/set-value.ts'
import type { RowKind } from '../../../electron/core/board/row.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Board } from '../base/board-context.tsx'
import type { BoardHands } from '../base/use-board-actions.tsx'
import { rowTools } from '../rows/all.ts'
import type { PressInCell } from '../rows/row-tools.ts'
import type { ValueKey } from '../rows/value-key.ts'

/** Fills the cell at hand by keys; each tells whether the key had a meaning there. */
export function createValueKeys({ store }: Board, { acts }: BoardHands, newId: () => Id) {
  const byKind = new Map<RowKind, PressInCell>()
  for (const [kind, tools] of Object.entries(rowTools)) {
    if (tools !== null) byKind.set(kind as RowKind, tools.createKeys(acts, newId))
  }
  return (key: ValueKey): boolean => {
    const { at, geometry, content, picked } = store.getState()
    if (at.kind !== 'cell' || picked) return false
    const row = cellOf(geometry, at)?.row
    const press = row && byKind.get(row.kind)
    if (row === undefined || press === undefined) return false
    return press(key, { row, place: at }, valueOf(content.values, at))
  }
}
