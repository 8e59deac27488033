import type { Spot } from '../../electron/core/board/cell-at.ts'
import type { BoardGeometry, CellBox } from '../../electron/core/board/geometry.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Board } from './board-context.tsx'
import { select, type CellPlace } from './board-store.ts'
import { editNote } from './leave-note.ts'
import { selectedByClick, type PressedOn } from './press.ts'

/** A press without a drag, at a spot of the board. */
export type Click = { readonly on: PressedOn; readonly at: Spot; readonly adds: boolean }

/** What a click does: puts down what is picked up, adds a note, or selects. */
export function click(board: Board, { on, at, adds }: Click): void {
  const { store, acts } = board
  const { picked, selected, tool, geometry } = store.getState()
  if (picked) {
    const place = placeUnder(geometry, at)
    if (place === null) return
    acts.moveToCell(selected, place)
    store.setState({ picked: false })
  } else if (tool === 'note') {
    edit(board, acts.addAtSpot(at))
  } else if (on.kind === 'note') {
    select(store, selectedByClick(on.id, selected, adds))
    store.setState({ at: { kind: 'note', id: on.id } })
  } else {
    if (!adds) select(store, [])
    if (on.kind === 'cell') store.setState({ at: { kind: 'cell', ...on.place } })
  }
}

/** What a double click does: edits the note, or adds one to a cell for notes. */
export function doubleClick(board: Board, { on, at }: Click): void {
  const { tool, picked, geometry } = board.store.getState()
  if (tool !== 'select' || picked) return
  if (on.kind === 'note') edit(board, on.id)
  else if (placeUnder(geometry, at) !== null) edit(board, board.acts.addAtSpot(at))
}

function edit(board: Board, id: Id | null): void {
  if (id !== null) editNote(board, id)
}

/** The cell for notes under a spot; null where there is another one or none. */
function placeUnder(geometry: BoardGeometry, spot: Spot): CellPlace | null {
  const cell = geometry.cells.find((one) => isIn(one, spot))
  if (cell?.row.kind !== 'notes') return null
  return { columnKey: cell.column.key, rowKey: cell.row.key }
}

const isIn = ({ x, y, width, height }: CellBox, spot: Spot) =>
  spot.x >= x && spot.x < x + width && spot.y >= y && spot.y < y + height
