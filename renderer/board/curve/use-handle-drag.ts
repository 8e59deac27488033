import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { RowBox } from '../../../electron/core/board/geometry.ts'
import type { CurveSpot } from '../../../electron/core/board/curve.ts'
import { useBoard } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import { snappedAt } from '../../../electron/core/board/curve-value.ts'

/** Drags a point of the curve up and down, from step to step; it is sent when it is let go. */
export function useHandleDrag(
  ref: RefObject<HTMLElement | null>,
  rowBox: RowBox,
  { point, y }: CurveSpot,
): void {
  const { store, camera } = useBoard()
  const { acts } = useBoardActions()
  const { columnKey, rowKey } = point
  const place = { columnKey, rowKey }
  /** How far below the point it is held: a press beside it must not move it. */
  const grip = useRef(0)

  const hold = useEffectEvent((event: PointerEvent) => {
    const spot = camera.current?.spotAt(event.clientX, event.clientY)
    if (spot === undefined) return
    const value = snappedAt(rowBox, spot.y - grip.current)
    if (store.getState().held?.value !== value) store.setState({ held: { ...place, value } })
  })
  const take = useEffectEvent((event: PointerEvent) => {
    const spot = camera.current?.spotAt(event.clientX, event.clientY)
    if (spot === undefined || store.getState().tool === 'hand') return false
    grip.current = spot.y - y
    store.setState({ at: { kind: 'point', ...place }, selected: new Set(), picked: false })
    return true
  })
  const letGo = useEffectEvent((isKept: boolean) => {
    const { held, content } = store.getState()
    const before = content.points.find(({ id }) => id === point.id)?.value
    if (isKept && held !== null && held.value !== before) {
      acts.setPoint(place, { value: held.value })
    }
    // What was sent is shown by then.
    requestAnimationFrame(() => requestAnimationFrame(() => store.setState({ held: null })))
  })

  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const leaving = new AbortController()
    listen(element, leaving.signal, { take, hold, letGo })
    return () => leaving.abort()
  }, [ref])
}

type Drag = {
  readonly take: (event: PointerEvent) => boolean
  readonly hold: (event: PointerEvent) => void
  readonly letGo: (isKept: boolean) => void
}

/** Heard on the handle itself, so that the canvas below does not pan. */
function listen(element: HTMLElement, signal: AbortSignal, { take, hold, letGo }: Drag): void {
  let heldBy: number | null = null
  const on = <K extends keyof HTMLElementEventMap>(
    kind: K,
    run: (event: HTMLElementEventMap[K]) => void,
  ) => element.addEventListener(kind, run, { signal })
  const end = (event: PointerEvent, isKept: boolean) => {
    if (heldBy === event.pointerId) drop(isKept)
  }
  function drop(isKept: boolean) {
    heldBy = null
    letGo(isKept)
  }
  on('pointerdown', (event) => {
    if (event.button !== 0 || heldBy !== null || !take(event)) return
    element.focus({ preventScroll: true })
    element.setPointerCapture(event.pointerId)
    heldBy = event.pointerId
  })
  on('pointermove', (event) => {
    if (heldBy === event.pointerId) hold(event)
  })
  on('pointerup', (event) => end(event, true))
  on('pointercancel', (event) => end(event, false))
  on('keydown', (event) => {
    if (heldBy === null || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    drop(false)
  })
  // Somebody else may take the point away meanwhile.
  signal.addEventListener('abort', () => heldBy !== null && drop(false))
  on('mousedown', (event) => {
    if (heldBy !== null) event.stopPropagation()
  })
  on('touchstart', (event) => {
    if (heldBy !== null && event.touches.length === 1) event.stopPropagation()
  })
}
