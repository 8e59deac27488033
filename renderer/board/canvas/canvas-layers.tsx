import { ViewportPortal } from '@xyflow/react'
import { memo, useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import type { Language } from '../../../electron/core/text/language.ts'
import styles from './board-canvas.module.css'
import { useBoard, useBoardState } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import type { CanvasCamera } from '../camera/canvas-camera.ts'
import { partInView } from '../base/canvas-view.ts'
import { CurveHandles } from '../curve/curve-handles.tsx'
import { RowsLayer, wallWords } from '../drawing/rows-layer.tsx'
import { NoteCard } from '../notes/note-card.tsx'
import { SheetLayer } from './sheet-layer.tsx'
import { createShownNotes, type ShownNotes } from '../notes/shown-notes.ts'
import { useCurvePoints } from '../curve/use-curve-points.ts'
import { watchPointer } from '../pointer/watch-pointer.ts'

export type CanvasLayersProps = {
  readonly camera: CanvasCamera
  readonly surface: RefObject<HTMLDivElement | null>
  readonly language: Language
}

/** What the camera looks at, from the sheet up to what is being dragged. */
export function CanvasLayers({ camera, surface, language }: CanvasLayersProps) {
  const { store } = useBoard()
  const [shown] = useState(() => createShownNotes(store, wholePart(camera)))
  const layer = useRef<HTMLDivElement>(null)
  const target = useRef<HTMLDivElement>(null)
  const ghosts = useRef<HTMLDivElement>(null)
  const marquee = useRef<HTMLDivElement>(null)
  useShownInView(camera, shown)
  usePointer(camera, shown, { surface, layer, target, ghosts, marquee })
  return (
    <>
      <ViewportPortal>
        <div ref={layer} className={styles.layer}>
          <SheetLayer language={language} />
          <div ref={target} className={styles.target} />
          <Rows language={language} />
          <NoteLayer shown={shown} language={language} />
          <CurveHandles />
          <div ref={ghosts} className={styles.ghosts} aria-hidden="true" />
        </div>
      </ViewportPortal>
      <div ref={marquee} className={styles.marquee} />
    </>
  )
}

function Rows({ language }: { readonly language: Language }) {
  const geometry = useBoardState((state) => state.geometry)
  const points = useCurvePoints()
  const values = useBoardState(({ content }) => content.values)
  return <RowsLayer {...{ geometry, points, values, language }} words={wallWords} />
}

type NoteLayerProps = { readonly shown: ShownNotes; readonly language: Language }

/** The notes in view; each keeps its place in the page, whatever its height in the stack. */
const NoteLayer = memo(function NoteLayer({ shown, language }: NoteLayerProps) {
  const notes = useSyncExternalStore(shown.subscribe, shown.notes)
  return (
    <div className={styles.notes} data-notes>
      {notes.map(({ id, height }) => (
        <NoteCard key={id} id={id} height={height} language={language} />
      ))}
    </div>
  )
})

const nothing = { top: 0, right: 0, bottom: 0, left: 0 }
const wholePart = (camera: CanvasCamera) => partInView(camera.now(), camera.size(), nothing)

/** Notes come and go with the view, at most once a picture. */
function useShownInView(camera: CanvasCamera, shown: ShownNotes): void {
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      shown.look(wholePart(camera))
    }
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    const stops = [shown.follow(), camera.onMove(schedule), camera.onResize(schedule)]
    schedule()
    return () => {
      cancelAnimationFrame(frame)
      for (const stop of stops) stop()
    }
  }, [camera, shown])
}

type Element = RefObject<HTMLDivElement | null>
type Elements = Readonly<Record<'surface' | 'layer' | 'target' | 'ghosts' | 'marquee', Element>>

function usePointer(camera: CanvasCamera, shown: ShownNotes, elements: Elements): void {
  const board = useBoard()
  const hands = useBoardActions()
  const { surface, layer, target, ghosts, marquee } = elements
  useEffect(() => {
    const parts = {
      surface: surface.current,
      layer: layer.current,
      target: target.current,
      ghosts: ghosts.current,
      marquee: marquee.current,
    }
    if (!areThere(parts)) return
    const isPanning = () => parts.surface.dataset['panning'] !== undefined
    const stops = [
      watchPointer({ board, hands, camera, shown, parts, isPanning }),
      keepLayerWhileMoving(camera, parts.layer),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [board, hands, camera, shown, surface, layer, target, ghosts, marquee])
}

function areThere<K extends string>(
  parts: Readonly<Record<K, HTMLElement | null>>,
): parts is Readonly<Record<K, HTMLElement>> {
  return Object.values(parts).every((part) => part !== null)
}

/** After the last move the board is drawn anew, sharp at its size. */
const restMs = 200

/** Gives the board a layer of its own while it moves, so that a pan draws nothing anew. */
function keepLayerWhileMoving(camera: CanvasCamera, layer: HTMLElement): () => void {
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
