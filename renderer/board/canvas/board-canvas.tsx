import { ReactFlow, ReactFlowProvider, useStore, useStoreApi } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { boardGeometry } from '../../../electron/core/board/geometry.ts'
import { textIn, type Language } from '../../../electron/core/text/language.ts'
import words from '../../../assets/texts/board-canvas.json'
import { useText } from '../../ui/language.tsx'
import styles from './board-canvas.module.css'
import { useBoard, useBoardState, type Board } from '../base/board-context.tsx'
import { BoardHeaders } from './board-headers.tsx'
import { reshapeBoard, shapeBoard, type BoardStore } from '../base/board-store.ts'
import {
  canvasInsets,
  createCanvasCamera,
  fittedView,
  stretchFor,
  type CanvasCamera,
} from '../camera/canvas-camera.ts'
import { CanvasLayers } from './canvas-layers.tsx'
import { minZoom, maxZoom, type CanvasSize, type CanvasView } from '../base/canvas-view.ts'

export type BoardCanvasProps = {
  readonly language: Language
  readonly secondLanguage: Language | null
  /** Told of the camera once there is one, and of null when it goes. */
  readonly onCamera: (camera: CanvasCamera | null) => void
}

/** The board drawn large: to be panned, zoomed, and worked on. */
export function BoardCanvas(props: BoardCanvasProps) {
  const { store } = useBoard()
  const root = useRef<HTMLDivElement>(null)
  const size = useFirstSize(root)
  const [opening, setOpening] = useState<CanvasView | null>(null)
  if (size !== null && opening === null) {
    shapeFor(store, size)
    setOpening(fittedView(store.getState().geometry.sheet, size, canvasInsets))
  }
  return (
    <div ref={root} className={styles.canvas} tabIndex={-1} data-canvas>
      {opening !== null && (
        <ReactFlowProvider>
          <FlowCanvas {...props} root={root} opening={opening} />
        </ReactFlowProvider>
      )}
    </div>
  )
}

/** The size that an element has as soon as it has one; null until then. */
function useFirstSize(ref: RefObject<HTMLElement | null>): CanvasSize | null {
  const [size, setSize] = useState<CanvasSize | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const measured = new ResizeObserver(() => take())
    function take() {
      const { clientWidth: width, clientHeight: height } = element as HTMLElement
      if (width === 0 || height === 0) return
      measured.disconnect()
      setSize({ width, height })
    }
    measured.observe(element)
    take()
    return () => measured.disconnect()
  }, [ref])
  return size
}

/** Draws the board so that it fills a canvas of this size. */
function shapeFor(store: BoardStore, size: CanvasSize): void {
  const { sheet } = boardGeometry(store.getState().content.template)
  shapeBoard(store, stretchFor(sheet, size, canvasInsets))
}

const none: never[] = []
const bareFlow = { hideAttribution: true }
/** With a mouse the middle button always moves the view; one finger on the empty board does too. */
const middleButton = [1]
const leftAndMiddle = [0, 1]

type FlowCanvasProps = BoardCanvasProps & {
  readonly root: RefObject<HTMLDivElement | null>
  readonly opening: CanvasView
}

/** React Flow as the camera alone: it holds no nodes and hears no keys. */
function FlowCanvas({ root, opening, onCamera, ...languages }: FlowCanvasProps) {
  const t = useText(words)
  const board = useBoard()
  const title = useBoardState(({ content }) => content.template.title)
  const surface = useRef<HTMLDivElement>(null)
  const camera = useCamera()
  const isPanning = usePanning(root)
  useLayoutEffect(() => lendCamera(board, camera, onCamera), [board, camera, onCamera])
  useEffect(() => followNotes(board), [board])
  return (
    <>
      <div ref={surface} className={styles.surface} data-panning={isPanning || undefined}>
        <ReactFlow
          aria-label={t('canvas', { title: textIn(title, languages.language) })}
          nodes={none}
          defaultViewport={opening}
          minZoom={minZoom}
          maxZoom={maxZoom}
          panOnScroll
          panOnScrollSpeed={1}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          panOnDrag={isPanning ? leftAndMiddle : middleButton}
          panActivationKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          zoomActivationKeyCode={null}
          deleteKeyCode={null}
          disableKeyboardA11y
          proOptions={bareFlow}
        >
          {camera !== null && (
            <CanvasLayers camera={camera} surface={surface} language={languages.language} />
          )}
        </ReactFlow>
      </div>
      {camera !== null && <BoardHeaders camera={camera} {...languages} />}
    </>
  )
}

const typedIn = 'input, textarea, [contenteditable]'

/** Whether the left button moves the view: with the hand tool, and while the space bar is held. */
function usePanning(root: RefObject<HTMLElement | null>): boolean {
  const isHand = useBoardState(({ tool }) => tool === 'hand')
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const isOnBoard = ({ target }: KeyboardEvent) =>
      target instanceof Element &&
      root.current?.contains(target) === true &&
      target.closest(typedIn) === null
    const down = (event: KeyboardEvent) => {
      if (event.code === 'Space' && isOnBoard(event)) setHeld(true)
    }
    const up = (event: KeyboardEvent) => {
      if (event.code === 'Space') setHeld(false)
    }
    window.addEventListener('keydown', down, { signal })
    window.addEventListener('keyup', up, { signal })
    window.addEventListener('blur', () => setHeld(false), { signal })
    return () => gone.abort()
  }, [root])
  return isHand || isHeld
}

/** The camera, once React Flow has its place in the page. */
function useCamera(): CanvasCamera | null {
  const { store } = useBoard()
  const flow = useStoreApi()
  const isReady = useStore(({ domNode }) => domNode !== null)
  const root = isReady ? flow.getState().domNode : null
  return useMemo(
    () =>
      root &&
      createCanvasCamera(
        flow,
        root,
        () => store.getState().geometry.sheet,
        canvasInsets,
        (size) => shapeFor(store, size),
      ),
    [flow, root, store],
  )
}

/** Lets keys and tools look through the camera, until the function that it returns is called. */
function lendCamera(
  { camera: lent }: Board,
  camera: CanvasCamera | null,
  tell: BoardCanvasProps['onCamera'],
): () => void {
  lent.current = camera
  tell(camera)
  return () => {
    lent.current = null
    tell(null)
  }
}

/**
 * Gives rows and columns the room that their notes need, as the wall does: while the whole board is in
 * view, and never while something is dragged or typed.
 */
function followNotes({ store, camera }: Board): () => void {
  return store.subscribe((state, before) => {
    const isSame =
      state.content === before.content &&
      state.editingId === before.editingId &&
      state.isDragging === before.isDragging
    if (isSame || state.editingId !== null || state.isDragging) return
    if (camera.current?.isFitted() === true) reshapeBoard(store)
  })
}
