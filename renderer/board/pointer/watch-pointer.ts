import { click, doubleClick, type Click } from './canvas-clicks.ts'
import type { Canvas } from './canvas-parts.ts'
import { trackPress, type HeldPress } from './held-press.ts'
import type { Press } from './press.ts'
import { addsBy, isOwnPointer, pointerSpot, pressedOn } from './pressed-on.ts'

/** Presses, clicks and drags on the board, until the function that it returns is called. */
export function watchPointer(canvas: Canvas): () => void {
  const { board, hands, camera, parts } = canvas
  const gone = new AbortController()
  let held: HeldPress | null = null
  /** The press that the next click ends. */
  let clicked: Press | null = null

  function down(event: PointerEvent) {
    clicked = null
    held?.giveUp()
    held = null
    const takes = event.isPrimary && event.button === 0 && !canvas.isPanning()
    const on = takes ? pressedOn(event.target, board.store.getState().editingId) : null
    if (on === null) return
    const { pointerId, pointerType } = event
    const from = pointerSpot(event)
    const press = { pointerId, pointerType, on, from, adds: addsBy(event) }
    held = trackPress(canvas, press, () => {
      clicked = press
    })
  }

  const onClick = (act: typeof click) => (event: MouseEvent) => {
    const made = clickOf(event)
    if (made !== null) act(board, hands, made)
  }
  function clickOf(event: MouseEvent): Click | null {
    // A screen reader clicks without a press before it.
    const isBare = event.detail === 0
    const bare = isBare ? pressedOn(event.target, board.store.getState().editingId) : null
    const on = isBare ? bare : clicked?.on
    if (!on) return null
    return { on, at: camera.spotAt(event.clientX, event.clientY), adds: addsBy(event) }
  }

  // One finger on a note drags it; two zoom wherever they are. A pen draws a box like a mouse.
  function touch(event: TouchEvent) {
    if (event.touches.length > 1 || canvas.isPanning()) return
    const press = held?.press
    const drags = press !== undefined && (press.on.kind === 'note' || press.pointerType === 'pen')
    if (drags || isOwnPointer(event.target)) event.stopPropagation()
  }

  const until = { signal: gone.signal }
  parts.surface.addEventListener('pointerdown', down, until)
  parts.surface.addEventListener('click', onClick(click), until)
  parts.surface.addEventListener('dblclick', onClick(doubleClick), until)
  parts.layer.addEventListener('touchstart', touch, until)
  return () => {
    held?.giveUp()
    gone.abort()
  }
}
