import type { Id } from '../base/ids.ts'
import type { BoardGeometry } from './geometry.ts'
import type { PlacedNote } from './place-notes.ts'

/** Ids of the notes as they are read: row by row, cell by cell, and in a cell from top to bottom. */
export function readingOrder(
  geometry: BoardGeometry,
  placed: readonly PlacedNote[],
): readonly Id<'note'>[] {
  const cells = new Map(
    geometry.cells.map(({ column, row }, index) => [`${column.key} ${row.key}`, index]),
  )
  const cellAt = ({ note }: PlacedNote) => cells.get(`${note.columnKey} ${note.rowKey}`) ?? 0
  return [...placed]
    .sort((a, b) => cellAt(a) - cellAt(b) || a.box.y - b.box.y || a.box.x - b.box.x)
    .map(({ note }) => note.id)
}
