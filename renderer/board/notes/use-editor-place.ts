import { useLayoutEffect, type RefObject } from 'react'
import type { Box } from '../../../electron/core/board/geometry.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { useBoard, type Board } from '../base/board-context.tsx'
import { editorPlace } from './editor-place.ts'

/**
 * Places the editor of a note over its note, clear of the others of its row, and keeps it of one size while
 * the view moves; the board itself is never moved for it.
 */
export function useEditorPlace(ref: RefObject<HTMLElement | null>, id: Id<'note'>): void {
  const board = useBoard()
  useLayoutEffect(() => {
    const element = ref.current
    const camera = board.camera.current
    if (element === null || camera === null) return
    const place = () => {
      const at = placeFor(board, id, element)
      if (at !== null)
        element.style.transform = `translate(${at.x}px, ${at.y}px) scale(${at.scale})`
    }
    place()
    const resized = new ResizeObserver(place)
    resized.observe(element)
    const stops = [
      camera.onMove(place),
      board.store.subscribe((state, before) => {
        if (state.geometry !== before.geometry) place()
      }),
    ]
    return () => {
      resized.disconnect()
      for (const stop of stops) stop()
    }
  }, [ref, board, id])
}

/** Where the editor goes, in board units from its note, and how large a CSS pixel is in them. */
function placeFor(
  { store, camera: { current: camera } }: Board,
  id: Id<'note'>,
  { offsetWidth, offsetHeight }: HTMLElement,
) {
  const { placed, geometry } = store.getState()
  const own = placed.get(id)
  if (own === undefined || camera === null) return null
  const { x, y, zoom } = camera.now()
  const onScreen = (box: Box): Box => ({
    x: x + box.x * zoom,
    y: y + box.y * zoom,
    width: box.width * zoom,
    height: box.height * zoom,
  })
  const row = geometry.rows.findIndex((one) => one.row.key === own.note.rowKey)
  const rowsBeside = new Set(geometry.rows.slice(row, row + 2).map((one) => one.row.key))
  const others = [...placed.values()].filter(({ note }) => note.id !== id)
  const note = onScreen(own.box)
  const at = editorPlace({
    note,
    size: { width: offsetWidth, height: offsetHeight },
    view: camera.clearPart(),
    inRow: others
      .filter((one) => one.note.rowKey === own.note.rowKey)
      .map((one) => onScreen(one.box)),
    near: others.filter((one) => rowsBeside.has(one.note.rowKey)).map((one) => onScreen(one.box)),
  })
  return { x: (at.x - note.x) / zoom, y: (at.y - note.y) / zoom, scale: 1 / zoom }
}
