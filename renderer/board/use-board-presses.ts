import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { curveRowAt } from './curve-cell.ts'
import { useBoard, type Board } from './board-context.tsx'
import { useHands, type BoardHands } from './board-hands.tsx'
import { select } from './board-store.ts'
import { snappedAt } from './curve-value.ts'
import { leaveNote } from './leave-note.ts'

const longPressMs = 550
/** A finger is less steady than a mouse; CSS pixels. */
const slack = (pointerType: string) => (pointerType === 'touch' ? 6 : 4)

type Press = {
  readonly x: number
  readonly y: number
  readonly pointerType: string
  /** Nothing was chosen, so that the press has nothing to end. */
  readonly isIdle: boolean
  readonly timer: ReturnType<typeof setTimeout> | undefined
}

/** What a press means besides the canvas's own: the menu of a note, a first point of the curve. */
export function useBoardPresses(root: RefObject<HTMLElement | null>) {
  const board = useBoard()
  const hands = useHands()
  const pressed = useRef<Press | null>(null)
  const forgetTimer = () => clearTimeout(pressed.current?.timer)
  return {
    onPointerDownCapture(event: PointerEvent) {
      forgetTimer()
      const isHere = isOnBoard(root.current, event.target)
      pressed.current = isHere ? press(board, hands, event) : null
      if (isHere) takeFocus(board, root.current, event.target)
    },
    onPointerMoveCapture(event: PointerEvent) {
      if (pressed.current !== null && hasMoved(pressed.current, event)) forgetTimer()
    },
    onPointerUpCapture: forgetTimer,
    onPointerCancelCapture: forgetTimer,
    onClick(event: MouseEvent) {
      const { current } = pressed
      if (current?.isIdle !== true || hasMoved(current, event)) return
      if (isOnBoard(root.current, event.target)) beginCurve(board, hands, event)
    },
    onContextMenu(event: MouseEvent) {
      if (!isOnBoard(root.current, event.target)) return
      event.preventDefault()
      forgetTimer()
      openMenu(board, hands, event.target as Element)
    },
  }
}

const isOnBoard = (root: Element | null, target: EventTarget): boolean =>
  target instanceof Element &&
  root?.contains(target) === true &&
  target.closest('[data-board-tools], textarea, button') === null

const hasMoved = (from: Press, { clientX, clientY }: MouseEvent): boolean =>
  Math.hypot(clientX - from.x, clientY - from.y) > slack(from.pointerType)

function press(board: Board, hands: BoardHands, event: PointerEvent): Press {
  const { clientX: x, clientY: y, pointerType, target } = event
  const { selected, editingId, picked, tool } = board.store.getState()
  const isIdle = selected.size === 0 && editingId === null && !picked && tool === 'select'
  const waits = pointerType !== 'mouse' && event.isPrimary && target instanceof Element
  const timer = waits ? setTimeout(() => openMenu(board, hands, target), longPressMs) : undefined
  return { x, y, pointerType, isIdle, timer }
}

/** The canvas may keep the browser from moving the focus; typing in a note ends with a press beside it. */
function takeFocus(board: Board, root: HTMLElement | null, target: EventTarget): void {
  const { editingId } = board.store.getState()
  if (editingId !== null) leaveNote(board, 'stay')
  if (target instanceof Element && target.closest('[role="slider"]') !== null) return
  if (root?.contains(document.activeElement) === false) root.focus({ preventScroll: true })
}

function openMenu({ store }: Board, hands: BoardHands, target: Element): void {
  const note = target.closest<HTMLElement>('[data-note]')
  const id = note?.dataset['note']
  if (note === null || id === undefined) return
  if (!store.getState().selected.has(id)) select(store, [id])
  store.setState({ at: { kind: 'note', id } })
  hands.open({ kind: 'menu', beside: note })
}

/** A press on a cell of the curve that has no point yet makes one at that height. */
function beginCurve({ store, camera }: Board, { acts }: BoardHands, event: MouseEvent): void {
  const spot = camera.current?.spotAt(event.clientX, event.clientY)
  const free = spot && curveRowAt(store.getState(), spot)
  if (spot === undefined || free === null || free === undefined) return
  acts.setPoint(free.place, { value: snappedAt(free.row, spot.y) })
}
