import { select } from '../base/board-store.ts'
import type { Canvas } from './canvas-parts.ts'
import { startDragLoop, type Drag, type DragLoop } from './drag-loop.ts'
import { dragMarquee } from './marquee-drag.ts'
import { dragNotes } from './note-drag.ts'
import { draggedBy, dragOf, dragsBy, type Press } from './press.ts'
import { pointerSpot } from './pressed-on.ts'

/** A press that is being followed. */
export type HeldPress = { readonly press: Press; readonly giveUp: () => void }

/**
 * Follows a press to its end: a drag as soon as it moves, dropped where it is let go, given up on Esc, on
 * a lost pointer and on a lost window. `onClick` is told of a press that did not move.
 */
export function trackPress(canvas: Canvas, press: Press, onClick: () => void): HeldPress {
  const { surface } = canvas.parts
  const released = new AbortController()
  let loop: DragLoop | null = null

  function begin() {
    // Read before the drag writes: afterwards it would have to be laid out anew.
    const { left, top } = surface.getBoundingClientRect()
    const drag = startDrag(canvas, press)
    if (drag === null) return released.abort()
    surface.setPointerCapture(press.pointerId)
    surface.dataset['dragging'] = ''
    canvas.board.store.setState({ isDragging: true })
    loop = startDragLoop(canvas, drag, press.from, { x: left, y: top })
  }
  function move(event: PointerEvent) {
    if (event.pointerId !== press.pointerId) return
    if (loop === null && dragsBy(press, pointerSpot(event))) begin()
    loop?.moveTo(pointerSpot(event), event.altKey)
  }
  function up(event: PointerEvent) {
    if (event.pointerId !== press.pointerId) return
    if (loop === null) onClick()
    loop?.moveTo(pointerSpot(event), event.altKey)
    letGo('drop', event.ctrlKey || event.metaKey)
  }
  function letGo(how: 'drop' | 'giveUp', free = false) {
    if (released.signal.aborted) return
    released.abort()
    delete surface.dataset['dragging']
    if (surface.hasPointerCapture(press.pointerId)) surface.releasePointerCapture(press.pointerId)
    loop?.end(how, free)
    if (loop !== null) canvas.board.store.setState({ isDragging: false })
  }
  function key(event: KeyboardEvent) {
    if (loop === null || (event.key !== 'Alt' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Alt') loop.setCopies(event.type === 'keydown')
    else letGo('giveUp')
  }

  const giveUp = () => letGo('giveUp')
  const during = { signal: released.signal, capture: true }
  window.addEventListener('pointermove', move, during)
  window.addEventListener('pointerup', up, during)
  window.addEventListener('pointercancel', giveUp, during)
  // The focus moves to the note that is taken; only a lost window ends the drag.
  window.addEventListener('blur', ({ target }) => target === window && giveUp(), during)
  window.addEventListener('keydown', key, during)
  window.addEventListener('keyup', key, during)
  return { press, giveUp }
}

function startDrag(canvas: Canvas, press: Press): Drag | null {
  const { store } = canvas.board
  const { tool, selected } = store.getState()
  const at = canvas.camera.spotAt(press.from.x, press.from.y)
  const kind = dragOf(press, tool)
  if (kind === 'marquee') return dragMarquee(canvas, at, press.adds)
  if (kind === null || press.on.kind !== 'note') return null
  const { id } = press.on
  const ids = draggedBy(id, selected)
  if (!selected.has(id)) select(store, ids)
  return dragNotes(canvas, ids, id, at)
}
