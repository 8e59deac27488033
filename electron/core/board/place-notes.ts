import { byRank } from '../base/ranks.ts'
import type { Note } from './tables.ts'
import { unitOf, type BoardGeometry, type Box, type CellBox } from './geometry.ts'

export type PlacedNote = { readonly note: Note; readonly box: Box }

/**
 * Notes in stacking order with their boxes on the sheet, in board units: a note keeps its share of its
 * cell, however large the cell is drawn. It may reach over its cell but never over the edge of the sheet.
 * Notes of cells that are not on this sheet are left out.
 */
export function placeNotes(geometry: BoardGeometry, notes: readonly Note[]): readonly PlacedNote[] {
  const cells = new Map(geometry.cells.map((cell) => [keyOf(cell.column.key, cell.row.key), cell]))
  return [...notes].sort(byRank).flatMap((note) => {
    const cell = cells.get(keyOf(note.columnKey, note.rowKey))
    return cell ? [{ note, box: within(geometry.sheet, shifted(note, cell)) }] : []
  })
}

const keyOf = (columnKey: string, rowKey: string) => `${columnKey} ${rowKey}`

function shifted(note: Pick<Note, 'x' | 'y' | 'width' | 'height'>, cell: CellBox): Box {
  const unit = unitOf(cell)
  return {
    x: cell.x + note.x * unit.x,
    y: cell.y + note.y * unit.y,
    width: note.width * unit.x,
    height: note.height * unit.y,
  }
}

/** The box moved, and cut only where it is larger than the sheet, so that it lies inside. */
export function within(sheet: Box, box: Box): Box {
  const width = Math.min(box.width, sheet.width)
  const height = Math.min(box.height, sheet.height)
  return {
    width,
    height,
    x: Math.min(Math.max(box.x, sheet.x), sheet.x + sheet.width - width),
    y: Math.min(Math.max(box.y, sheet.y), sheet.y + sheet.height - height),
  }
}
