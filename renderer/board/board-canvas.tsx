import { ReactFlow, ReactFlowProvider, useStore, useStoreApi } from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { textIn, type Language } from '../../electron/core/text/language.ts'
import words from '../../assets/texts/board-canvas.json'
import { useText } from '../ui/language.tsx'
import styles from './board-canvas.module.css'
import { useBoard, useBoardState, type Board } from './board-context.tsx'
import { BoardHeaders } from './board-headers.tsx'
import { canvasInsets, createCanvasCamera, fittedView, type CanvasCamera } from './canvas-camera.ts'
import { CanvasLayers } from './canvas-layers.tsx'
import { leastZoom, mostZoom, type CanvasView, type Insets } from './canvas-view.ts'
import { useFirstSize } from './use-first-size.ts'
import { usePanning } from './use-panning.ts'
import { ZoomBox } from './zoom-box.tsx'

export type BoardCanvasProps = {
  readonly language: Language
  readonly secondLanguage: Language | null
}

/** The board drawn large: to be panned, zoomed, and worked on. */
export function BoardCanvas(props: BoardCanvasProps) {
  const { store } = useBoard()
  const root = useRef<HTMLDivElement>(null)
  const size = useFirstSize(root)
  const [opening, setOpening] = useState<CanvasView | null>(null)
  if (size !== null && opening === null) {
    const insets = canvasInsets(props.secondLanguage !== null)
    setOpening(fittedView(store.getState().geometry.sheet, size, insets))
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
function FlowCanvas({ root, opening, ...languages }: FlowCanvasProps) {
  const t = useText(words)
  const board = useBoard()
  const title = useBoardState(({ content }) => content.template.title)
  const surface = useRef<HTMLDivElement>(null)
  const camera = useCamera(canvasInsets(languages.secondLanguage !== null))
  const isPanning = usePanning(root)
  useEffect(() => lendCamera(board, camera), [board, camera])
  return (
    <>
      <div ref={surface} className={styles.surface} data-panning={isPanning || undefined}>
        <ReactFlow
          aria-label={t('canvas', { title: textIn(title, languages.language) })}
          nodes={none}
          defaultViewport={opening}
          minZoom={leastZoom}
          maxZoom={mostZoom}
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
      {camera !== null && (
        <>
          <BoardHeaders camera={camera} {...languages} />
          <ZoomBox camera={camera} />
        </>
      )}
    </>
  )
}

/** The camera, once React Flow has its place in the page. */
function useCamera(insets: Insets): CanvasCamera | null {
  const { store } = useBoard()
  const flow = useStoreApi()
  const isReady = useStore(({ domNode }) => domNode !== null)
  const root = isReady ? flow.getState().domNode : null
  return useMemo(
    () => root && createCanvasCamera(flow, root, () => store.getState().geometry.sheet, insets),
    [flow, root, store, insets],
  )
}

/** Lets keys and tools look through the camera, until the function that it returns is called. */
function lendCamera({ camera: lent }: Board, camera: CanvasCamera | null): () => void {
  lent.current = camera
  return () => {
    lent.current = null
  }
}
