import { type CellPlace, isIn } from '../../../electron/core/board/cell-place.ts'
import { pointOf } from '../../../electron/core/board/edits/set-point.ts'
import { v7 as newId } from 'uuid'
import { valueOf } from '../../../electron/core/board/edits/set-value.ts'
import { rowRules } from '../../../electron/core/board/rows/all.ts'
import { curveScale } from '../../../electron/core/board/row.ts'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import type { Board } from '../base/board-context.tsx'
import type { BoardHands } from '../base/use-board-actions.tsx'
import type { BoardCommand, BoardView } from './board-key.ts'
import { select } from '../base/board-store.ts'
import { stepped } from '../../../electron/core/board/curve-value.ts'
import { editNote } from '../base/leave-note.ts'
import {
  cellAtEdge,
  cellBeside,
  noteBeside,
  placeOf,
  type Edge,
  type Way,
} from '../../../electron/core/board/next-place.ts'
import { createHeldGesture } from './held-gesture.ts'
import { elementOf } from '../base/place-element.ts'
import { meantNotes } from '../base/board-actions.ts'

export type Press = { readonly key: string; readonly isFocusShown: boolean }

/** Carries out what keys mean on a board. Each says whether the key had a meaning where it was pressed. */
export function createBoardCommands(board: Board, hands: BoardHands, root: () => Element | null) {
  const { store } = board
  const held = createHeldGesture(newId)
  const at = () => store.getState().at
  const cell = () => placeOf(store.getState(), at())

  function run(command: BoardCommand, press: Press): boolean {
    switch (command.kind) {
      case 'go':
        return go(board, hands, command.way, command.far, held.press(press.key))
      case 'edge':
        return toEdge(board, hands, command.edge)
      case 'walk':
        return walk(board, command.way)
      case 'open':
        return openAt(board, hands)
      case 'back':
        return back(board, hands)
      case 'remove':
        return remove(board, hands)
      case 'all':
        hands.acts.chooseAll()
        return true
      case 'duplicate':
        return onMeant(board, hands.acts.duplicate)
      case 'tidy':
        return tidy(board, hands)
      case 'rate':
        return rate(board, hands, command.severity)
      case 'tool':
        return takeTool(command.tool, press)
      case 'view':
        look(board, command.view)
        return true
      case 'move-to':
      case 'menu':
        return open(command.kind)
    }
  }

  function takeTool(tool: 'select' | 'note' | 'hand', { isFocusShown }: Press): boolean {
    const place = cell()
    if (tool === 'note' && isFocusShown && place !== null) hands.acts.add(place)
    else store.setState({ tool, picked: false })
    return true
  }

  function open(kind: 'move-to' | 'menu'): boolean {
    const beside = root() && elementOf(root() as Element, at())
    const ids = meantNotes(board)
    if (beside === null || ids.length === 0) return false
    if (at().kind === 'note' && !store.getState().selected.has(ids[0] ?? '')) select(store, ids)
    hands.open({ kind, beside })
    return true
  }

  return { run, release: held.release, releaseAll: held.releaseAll }
}

function onMeant(board: Board, act: (ids: readonly string[]) => void): boolean {
  const ids = meantNotes(board)
  if (ids.length > 0) act(ids)
  return true
}

/** Lays out the cells of what is chosen; of the cell at hand where nothing is. */
function tidy(board: Board, { acts }: BoardHands): boolean {
  const { store } = board
  const place = placeOf(store.getState(), store.getState().at)
  const chosen = meantNotes(board)
  const { placed } = store.getState()
  const inCell = [...placed.values()].filter(({ note }) => place !== null && isIn(note, place))
  acts.tidy(chosen.length > 0 ? chosen : inCell.map(({ note }) => note.id))
  return true
}

const directions: Readonly<Record<Way, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

function go(board: Board, hands: BoardHands, way: Way, far: boolean, gesture: string): boolean {
  const { store } = board
  const state = store.getState()
  const { at, geometry } = state
  const [x, y] = directions[way]
  if (at.kind === 'note') {
    const by = far ? 10 : 1
    hands.acts.nudge(meantNotes(board), { x: x * by, y: y * by }, gesture)
  } else if (at.kind === 'point' && y !== 0) {
    stepPoint(board, hands, at, -y * (far ? 2 : 1), gesture)
  } else {
    toCell(board, cellBeside(geometry, at, way), at.kind)
  }
  return true
}

function stepPoint(
  { store }: Board,
  hands: BoardHands,
  place: CellPlace,
  steps: number,
  gesture: string,
): void {
  const { content, geometry } = store.getState()
  const row = geometry.rows.find((one) => one.row.key === place.rowKey)
  const point = pointOf(content.points, place)
  if (row === undefined || point === undefined) return
  const value = stepped(row, point.value, steps)
  if (value !== point.value) hands.acts.setPoint(place, { value }, gesture)
}

/** From point to point where there is one; else the cell. */
function toCell({ store }: Board, place: CellPlace, from: 'cell' | 'point'): void {
  const hasPoint = pointOf(store.getState().content.points, place) !== undefined
  const { columnKey, rowKey } = place
  store.setState({
    at: { kind: from === 'point' && hasPoint ? 'point' : 'cell', columnKey, rowKey },
  })
}

function toEdge(board: Board, hands: BoardHands, edge: Edge): boolean {
  const { at, geometry } = board.store.getState()
  if (at.kind === 'note') return false
  const row = geometry.rows.find((one) => one.row.key === at.rowKey)?.row
  if (at.kind === 'point' && row !== undefined && (edge === 'row-start' || edge === 'row-end')) {
    const { min, max } = curveScale(row)
    hands.acts.setPoint(at, { value: edge === 'row-start' ? min : max })
  } else toCell(board, cellAtEdge(geometry, at, edge), 'cell')
  return true
}

/** The next note; at the end of the board the focus goes on to what comes after it. */
function walk({ store }: Board, way: 'next' | 'previous'): boolean {
  const next = noteBeside(store.getState(), store.getState().at, way)
  if (next === null) return false
  if (store.getState().picked) store.setState({ at: { kind: 'note', id: next } })
  else select(store, [next])
  return true
}

function openAt(board: Board, hands: BoardHands): boolean {
  const { at, content, geometry, picked, selected } = board.store.getState()
  if (picked) {
    const place = placeOf(board.store.getState(), at)
    if (place !== null) hands.acts.moveTo([...selected], place)
  } else if (at.kind === 'note') editNote(board, at.id)
  else if (at.kind === 'cell' && cellOf(geometry, at)?.row.kind === 'curve') {
    const value = pointOf(content.points, at)?.value
    if (value === undefined) hands.acts.setPoint(at, { value: 0 })
    else board.store.setState({ at: { ...at, kind: 'point' }, selected: new Set() })
  } else if (at.kind === 'cell' && !isForValue(board, at)) hands.acts.add(at)
  return true
}

/** A cell that is filled by the tools beside it, or by nobody. */
function isForValue({ store }: Board, place: CellPlace): boolean {
  const row = cellOf(store.getState().geometry, place)?.row
  return row !== undefined && rowRules[row.kind].figure !== undefined
}

/** One step back: what is picked up, the tool, the note or point, what is chosen. */
function back({ store }: Board, { acts }: BoardHands): boolean {
  const { at, picked, tool, selected } = store.getState()
  const place = placeOf(store.getState(), at)
  if (picked) acts.putBack()
  else if (tool !== 'select') store.setState({ tool: 'select' })
  else if (at.kind !== 'cell' && place !== null) {
    store.setState({ at: { kind: 'cell', ...place }, selected: new Set() })
  } else if (selected.size > 0) acts.chooseNone()
  else return false
  return true
}

function remove(board: Board, { acts }: BoardHands): boolean {
  const { at, content, selected } = board.store.getState()
  if (at.kind === 'point') acts.removePoint(at)
  else if (at.kind === 'cell' && selected.size === 0 && valueOf(content.values, at) !== undefined)
    acts.clearValue(at)
  else onMeant(board, acts.remove)
  return true
}

function rate(board: Board, { acts }: BoardHands, severity: 1 | 2 | 3 | null): boolean {
  const { geometry, placed } = board.store.getState()
  const ids = meantNotes(board).filter((id) => {
    const note = placed.get(id)?.note
    return note !== undefined && cellOf(geometry, note)?.row.severity === true
  })
  if (ids.length === 0) return false
  acts.rate(ids, severity)
  return true
}

const zoomStep = 1.25

function look({ store, camera }: Board, view: BoardView): void {
  const { placed, selected } = store.getState()
  const boxes = [...selected].flatMap((id) => placed.get(id)?.box ?? [])
  if (view === 'actual') camera.current?.zoomTo(1)
  else if (view === 'closer') camera.current?.zoomBy(zoomStep)
  else if (view === 'farther') camera.current?.zoomBy(1 / zoomStep)
  else if (view === 'fit-chosen' && boxes.length > 0) camera.current?.fit(around(boxes))
  else camera.current?.fitAll()
}

/** The box around boxes. */
function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
