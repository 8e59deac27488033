import type { CanvasCamera } from './canvas-camera.ts'

/** After the last move the board is drawn anew, sharp at its size. */
const restMs = 200

/** Gives the board a layer of its own while it moves, so that a pan draws nothing anew. */
export function keepLayerWhileMoving(camera: CanvasCamera, layer: HTMLElement): () => void {
  const viewport = layer.closest<HTMLElement>('.react-flow__viewport')
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    timer = undefined
    viewport?.style.removeProperty('will-change')
  }
  const stop = camera.onMove(() => {
    if (timer === undefined) viewport?.style.setProperty('will-change', 'transform')
    clearTimeout(timer)
    timer = setTimeout(rest, restMs)
  })
  return () => {
    stop()
    clearTimeout(timer)
    rest()
  }
}
