import { type CellPlace, isIn } from './cell-place.ts'
import { takesNotes } from './rows/all.ts'
import type { MakesRoom } from './edits/board-edits.ts'
import { cellOf, type Spot } from './cell-at.ts'
import { unitOf, type Box, type CellBox } from './geometry.ts'
import { arrange, isInPlaces, tidied } from './places.ts'
import type { Id } from '../base/ids.ts'
import type { Note } from './tables.ts'
import type { DrawnNotes } from './drawn-board.ts'
import { meets } from './geometry.ts'

/** Where a note lies in its cell, in stored units. */
export type PlaceInCell = Pick<Note, 'x' | 'y' | 'width' | 'height'>

/** Places for notes that come into a cell, and what goes aside for them. */
export type RoomMade = {
  readonly added: readonly PlaceInCell[]
  readonly makesRoom: readonly MakesRoom[]
}

export type Coming = {
  readonly count: number
  /** A spot of the sheet near which the first of them is wanted. */
  readonly near?: Spot
  /** Notes that leave the places where they lie. */
  readonly away?: ReadonlySet<Id<'note'>>
}

/** Makes room for notes in a cell; null where the board has no such cell for notes. */
export function makeRoom(
  { geometry, placed }: DrawnNotes,
  place: CellPlace,
  { count, near, away }: Coming,
): RoomMade | null {
  const cell = cellOf(geometry, place)
  if (cell === undefined || !takesNotes(cell.row)) return null
  const staying = [...placed.values()].filter(({ note }) => away?.has(note.id) !== true)
  const lying = staying.filter(({ note }) => isIn(note, place)).map(({ note }) => note)
  const reaching = staying
    .filter(({ note, box }) => !isIn(note, place) && meets(box, cell))
    .map(({ box }) => inCell(cell, box))
  const { added, moved } = arrange(sizeOf(cell), lying, {
    ...{ count, reaching },
    ...(near === undefined ? {} : { near: spotInCell(cell, near) }),
  })
  const makesRoom = [...moved].flatMap(([index, { x, y, width, height }]) => {
    const note = lying[index]
    return note === undefined ? [] : [{ id: note.id, fields: { x, y, width, height } }]
  })
  return { added, makesRoom }
}

/** Whether every note of a cell lies in a place of it. */
export function isTidy({ geometry, placed }: DrawnNotes, place: CellPlace): boolean {
  const cell = cellOf(geometry, place)
  return cell !== undefined && isInPlaces(sizeOf(cell), notesIn(placed, place))
}

/** Where the notes of a cell go for each to lie in a place of its own; only those that move. */
export function tidyCell({ geometry, placed }: DrawnNotes, place: CellPlace): readonly MakesRoom[] {
  const cell = cellOf(geometry, place)
  if (cell === undefined || !takesNotes(cell.row)) return []
  const notes = notesIn(placed, place)
  return tidied(sizeOf(cell), notes).flatMap(({ x, y, width, height }, index) => {
    const note = notes[index]
    const fields = { x, y, width, height }
    return note === undefined || liesAt(note, fields) ? [] : [{ id: note.id, fields }]
  })
}

const liesAt = (note: PlaceInCell, at: PlaceInCell) =>
  note.x === at.x && note.y === at.y && note.width === at.width && note.height === at.height

const notesIn = (placed: DrawnNotes['placed'], place: CellPlace): readonly Note[] =>
  [...placed.values()].filter(({ note }) => isIn(note, place)).map(({ note }) => note)

const sizeOf = ({ column, row }: CellBox) => ({ width: column.width, height: row.height })

function spotInCell(cell: CellBox, { x, y }: Spot): Spot {
  const unit = unitOf(cell)
  return { x: (x - cell.x) / unit.x, y: (y - cell.y) / unit.y }
}

function inCell(cell: CellBox, box: Box): Box {
  const unit = unitOf(cell)
  return { ...spotInCell(cell, box), width: box.width / unit.x, height: box.height / unit.y }
}
