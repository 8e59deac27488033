import type { Id } from '../base/ids.ts'
import type { Note } from './tables.ts'
import { notesCellAt, type Spot } from './cell-at.ts'
import { unitOf, type BoardGeometry, type Box, type CellBox } from './geometry.ts'
import { within, type PlacedNote } from './place-notes.ts'

/** Where a note lies: its cell, its place in it in board units, and the severity that it keeps there. */
export type NotePlace = Pick<Note, 'columnKey' | 'rowKey' | 'x' | 'y' | 'severity'>
export type NoteMove = { readonly id: Id<'note'>; readonly fields: NotePlace }

/**
 * Notes put down `by` so many board units from where they lie, each where it is in the stack. A note belongs to the cell under its middle; outside every cell for notes it goes to the nearest.
 */
export function moveNotes(
  geometry: BoardGeometry,
  notes: readonly PlacedNote[],
  by: Spot,
): readonly NoteMove[] {
  const far = farthest(geometry, notes, by)
  return notes.flatMap(({ note, box }) => {
    const place = putNote(geometry, { ...box, x: box.x + far.x, y: box.y + far.y })
    if (place === null) return []
    const severity = place.cell.row.severity === true ? note.severity : null
    const { columnKey, rowKey, x, y } = place
    return [{ id: note.id, fields: { columnKey, rowKey, x, y, severity } }]
  })
}

/** `by`, shortened so that the notes stay on the sheet together, as they lie to one another. */
export function farthest({ sheet }: BoardGeometry, notes: readonly PlacedNote[], by: Spot): Spot {
  const boxes = notes.map(({ box }) => box)
  const least = (from: (box: Box) => number) => Math.min(...boxes.map(from))
  const most = (to: (box: Box) => number) => Math.max(...boxes.map(to))
  return {
    x: clamp(
      by.x,
      sheet.x - least(({ x }) => x),
      sheet.x + sheet.width - most(({ x, width }) => x + width),
    ),
    y: clamp(
      by.y,
      sheet.y - least(({ y }) => y),
      sheet.y + sheet.height - most(({ y, height }) => y + height),
    ),
  }
}

type Put = Pick<Note, 'columnKey' | 'rowKey' | 'x' | 'y'> & { readonly cell: CellBox }

/** A box on the sheet as a place in a cell, in whole stored units; null where the board takes no notes. */
export function putNote(geometry: BoardGeometry, box: Box): Put | null {
  const inside = within(geometry.sheet, box)
  const cell = notesCellAt(geometry, middle(inside))
  if (cell === null) return null
  const put = within(geometry.sheet, middleInto(cell, inside))
  const unit = unitOf(cell)
  return {
    cell,
    columnKey: cell.column.key,
    rowKey: cell.row.key,
    x: Math.round((put.x - cell.x) / unit.x),
    y: Math.round((put.y - cell.y) / unit.y),
  }
}

const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })

/** The box moved as little as needed for its middle to lie in the cell. */
function middleInto(cell: CellBox, box: Box): Box {
  const { x, y } = middle(box)
  return {
    ...box,
    x: box.x + clamp(x, cell.x, cell.x + cell.width - 1) - x,
    y: box.y + clamp(y, cell.y, cell.y + cell.height - 1) - y,
  }
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
