import { notesOf } from '../../../electron/core/board/drawn-board.ts'
import { useLayoutEffect, type RefObject } from 'react'
import { rowRules } from '../../../electron/core/board/rows/all.ts'
import { curveShape } from '../../../electron/core/board/curve.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import { toasts } from '../../ui/toast-queue.ts'
import { useBoard, type Board } from '../base/board-context.tsx'
import type { BoardState } from '../base/board-store.ts'
import { freePlace } from './free-place.ts'
import { boxOf } from '../base/place-element.ts'

/** Among more notes than these no free place is looked for. */
const maxNotes = 400
/** Of a point of the curve with its face, in board units. */
const faceSize = 40

/**
 * Keeps tools beside what is chosen, off every note and point: looked for anew whenever notes, view or tools
 * have changed. Where there is no such place they lie at the foot of the board, over no note either.
 */
export function useFreePlace(ref: RefObject<HTMLElement | null>): void {
  const board = useBoard()
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    let frame = 0
    const place = () => {
      frame = 0
      const at = placeFor(board, element)
      element.toggleAttribute('data-docked', at === null)
      element.style.transform =
        at === null ? '' : `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`
    }
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(place)
    }
    place()
    const resized = new ResizeObserver(schedule)
    resized.observe(element)
    const stops = [
      board.camera.current?.onMove(schedule),
      toasts.subscribe(schedule),
      board.store.subscribe((state, before) => {
        if (hasChanged(state, before)) schedule()
      }),
    ]
    return () => {
      cancelAnimationFrame(frame)
      resized.disconnect()
      for (const stop of stops) stop?.()
    }
  }, [ref, board])
}

const hasChanged = (state: BoardState, before: BoardState): boolean =>
  state.placed !== before.placed ||
  state.selected !== before.selected ||
  state.at !== before.at ||
  state.geometry !== before.geometry ||
  state.content !== before.content

function placeFor({ store, camera: { current: camera } }: Board, element: HTMLElement) {
  const state = store.getState()
  const chosen = chosenBox(state)
  if (chosen === null || camera === null || state.placed.size > maxNotes) return null
  const { x, y, zoom } = camera.now()
  const onScreen = (box: Box): Box => ({
    x: x + box.x * zoom,
    y: y + box.y * zoom,
    width: box.width * zoom,
    height: box.height * zoom,
  })
  const row = rowAtHand(state)
  const taken = [
    ...[...state.placed.values()].map(({ box }) => box),
    ...faces(state),
    ...(row === null ? [] : [row]),
  ]
  const { offsetWidth: width, offsetHeight: height } = element
  return freePlace({
    size: { width, height },
    chosen: onScreen(chosen),
    view: camera.clearPart(),
    taken: [...taken.map(onScreen), ...toldBoxes(element)],
  })
}

/** Where something is being told just now, seen from what the tools stand in. */
function toldBoxes({ offsetParent }: HTMLElement): readonly Box[] {
  const from = offsetParent?.getBoundingClientRect()
  if (from === undefined) return []
  return [...document.querySelectorAll('[role="alertdialog"]')].map((toast) => {
    const { x, y, width, height } = toast.getBoundingClientRect()
    return { x: x - from.x, y: y - from.y, width, height }
  })
}

/** The row of the point at hand, or all rows of values: their next cells are filled next, so no tools lie over them. */
function rowAtHand({ at, selected, geometry: { rows, sheet } }: BoardState): Box | null {
  if (at.kind === 'note' || selected.size > 0) return null
  const row = rows.find((one) => one.row.key === at.rowKey)
  if (row === undefined) return null
  const together = at.kind === 'point' ? [row] : rows.filter(isOfValues)
  const [y, end] = [
    Math.min(row.y, ...together.map((one) => one.y)),
    Math.max(row.y + row.height, ...together.map((one) => one.y + one.height)),
  ]
  return { ...sheet, y, height: end - y }
}

const isOfValues = ({ row }: BoardState['geometry']['rows'][number]) =>
  rowRules[row.kind].figure !== undefined

/** The box around the notes chosen, or the point at hand with its row above and below it. */
function chosenBox(state: BoardState): Box | null {
  if (state.at.kind === 'point') {
    const { columnKey, rowKey } = state.at
    const isAt = (face: Box & { readonly name: string }) => face.name === `${columnKey} ${rowKey}`
    const box = faces(state).find(isAt) ?? boxOf(state, state.at)
    const row = rowAtHand(state)
    return box === null || row === null ? box : { ...box, y: row.y, height: row.height }
  }
  if (state.at.kind === 'cell' && state.selected.size === 0) {
    const [box, rows] = [boxOf(state, state.at), rowAtHand(state)]
    return box === null || rows === null ? box : { ...box, y: rows.y, height: rows.height }
  }
  const boxes = notesOf(state, state.selected).map(({ box }) => box)
  if (boxes.length === 0) return null
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))]
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

function faces({ geometry, content }: BoardState): readonly (Box & { readonly name: string })[] {
  return geometry.rows
    .filter(({ row }) => row.kind === 'curve')
    .flatMap((row) =>
      curveShape(geometry, row, content.points).spots.map(({ point, x, y }) => ({
        name: `${point.columnKey} ${point.rowKey}`,
        x: x - faceSize / 2,
        y: y - faceSize / 2,
        width: faceSize,
        height: faceSize,
      })),
    )
}
