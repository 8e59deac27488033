import { useEffect, type RefObject } from 'react'
import { curveRowAt } from '../../../electron/core/board/curve-cell.ts'
import { useBoard, type Board } from '../base/board-context.tsx'
import { useBoardActions, type BoardHands } from '../base/use-board-actions.tsx'
import { select } from '../base/board-store.ts'
import { snappedAt } from '../../../electron/core/board/curve-value.ts'
import { leaveNote } from '../base/leave-note.ts'
import { dragThreshold } from './press.ts'

const longPressMs = 550

type Press = {
  readonly x: number
  readonly y: number
  readonly pointerType: string
  /** Nothing was chosen, so that the press has nothing to end. */
  readonly isIdle: boolean
  readonly timer: ReturnType<typeof setTimeout> | undefined
}

/**
 * What a press means besides the canvas's own: the menu of a note, a first point of the curve. Heard on the
 * root itself, after the canvas: what lies in its viewport tells React of a press before that.
 */
export function useBoardPresses(root: RefObject<HTMLElement | null>): void {
  const board = useBoard()
  const hands = useBoardActions()
  useEffect(() => {
    if (root.current === null) return
    const gone = new AbortController()
    watchPresses(root.current, gone.signal, { board, hands })
    return () => gone.abort()
  }, [root, board, hands])
}

type AtWork = { readonly board: Board; readonly hands: BoardHands }

function watchPresses(root: HTMLElement, signal: AbortSignal, { board, hands }: AtWork): void {
  let pressed: Press | null = null
  const on = <K extends keyof HTMLElementEventMap>(
    kind: K,
    run: (event: HTMLElementEventMap[K]) => void,
    capture = false,
  ) => root.addEventListener(kind, run, { signal, capture })
  const forgetTimer = () => clearTimeout(pressed?.timer)

  const down = (event: PointerEvent) => {
    forgetTimer()
    const isHere = isOnBoard(root, event.target)
    pressed = isHere ? press(board, hands, event) : null
    if (isHere) takeFocus(board, root, event.target)
  }
  const move = (event: PointerEvent) => {
    if (pressed !== null && hasMoved(pressed, event)) forgetTimer()
  }
  on('pointerdown', down, true)
  on('pointermove', move, true)
  on('pointerup', forgetTimer, true)
  on('pointercancel', forgetTimer, true)
  on('click', (event) => {
    if (pressed?.isIdle !== true || hasMoved(pressed, event)) return
    if (isOnBoard(root, event.target)) beginCurve(board, hands, event)
  })
  on('contextmenu', (event) => {
    if (!isOnBoard(root, event.target)) return
    event.preventDefault()
    forgetTimer()
    openMenu(board, hands, event.target)
  })
  signal.addEventListener('abort', forgetTimer)
}

const isOnBoard = (root: Element, target: EventTarget | null): target is Element =>
  target instanceof Element &&
  root.contains(target) &&
  target.closest('[data-board-tools], textarea, button') === null

const hasMoved = (from: Press, { clientX, clientY }: MouseEvent): boolean =>
  Math.hypot(clientX - from.x, clientY - from.y) > dragThreshold(from.pointerType)

function press(board: Board, hands: BoardHands, event: PointerEvent): Press {
  const { clientX: x, clientY: y, pointerType, target } = event
  const { selected, editingId, picked, tool } = board.store.getState()
  const isIdle = selected.size === 0 && editingId === null && !picked && tool === 'select'
  const waits = pointerType !== 'mouse' && event.isPrimary && target instanceof Element
  const timer = waits ? setTimeout(() => openMenu(board, hands, target), longPressMs) : undefined
  return { x, y, pointerType, isIdle, timer }
}

/** The canvas may keep the browser from moving the focus; typing in a note ends with a press beside it. */
function takeFocus(board: Board, root: HTMLElement, target: Element): void {
  const { editingId } = board.store.getState()
  if (editingId !== null) leaveNote(board, 'stay')
  if (target.closest('[role="slider"]') !== null) return
  if (!root.contains(document.activeElement)) root.focus({ preventScroll: true })
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
