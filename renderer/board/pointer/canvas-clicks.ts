import { type CellPlace, placeOfCell } from '../../../electron/core/board/cell-place.ts'
import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { BoardGeometry, CellBox } from '../../../electron/core/board/geometry.ts'
import type { Board } from '../base/board-context.tsx'
import type { BoardHands } from '../base/use-board-actions.tsx'
import { select } from '../base/board-store.ts'
import { editNote } from '../base/leave-note.ts'
import { selectedByClick, type PressedOn } from './press.ts'

/** A press without a drag, at a spot of the board. */
export type Click = { readonly on: PressedOn; readonly at: Spot; readonly adds: boolean }

/** What a click does: puts down what is picked up, adds a note, or selects. */
export function click({ store }: Board, { acts }: BoardHands, { on, at, adds }: Click): void {
  const { picked, selected, tool, geometry } = store.getState()
  if (picked) {
    const place = placeUnder(geometry, at)
    if (place !== null) acts.moveTo([...selected], place)
  } else if (tool === 'note') {
    acts.addAtSpot(at)
  } else if (on.kind === 'note') {
    select(store, selectedByClick(on.id, selected, adds))
    store.setState({ at: { kind: 'note', id: on.id } })
  } else {
    if (!adds) select(store, [])
    if (on.kind === 'cell') store.setState({ at: { kind: 'cell', ...on.place } })
  }
}

/** What a double click does: edits the note, or adds one to a cell for notes. */
export function doubleClick(board: Board, { acts }: BoardHands, { on, at }: Click): void {
  const { tool, picked, geometry } = board.store.getState()
  if (tool !== 'select' || picked) return
  if (on.kind === 'note') editNote(board, on.id)
  else if (placeUnder(geometry, at) !== null) acts.addAtSpot(at)
}

/** The cell for notes under a spot; null where there is another one or none. */
function placeUnder(geometry: BoardGeometry, spot: Spot): CellPlace | null {
  const cell = geometry.cells.find((one) => isIn(one, spot))
  return cell?.row.kind === 'notes' ? placeOfCell(cell) : null
}

const isIn = ({ x, y, width, height }: CellBox, spot: Spot) =>
  spot.x >= x && spot.x < x + width && spot.y >= y && spot.y < y + height
