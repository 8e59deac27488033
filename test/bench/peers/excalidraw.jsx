import '@excalidraw/excalidraw/index.css'
import {
  CaptureUpdateAction,
  Excalidraw,
  convertToExcalidrawElements,
} from '@excalidraw/excalidraw'
import { createRoot } from 'react-dom/client'
import { noteText, sheetCamera, sheetHex } from '../pages/board-sheet.ts'
import { frame, frames2, offer, until, wantedNotes } from '../pages/contract.ts'
import { handOver, isMaking, ownDocument, place, sheet } from './peer-page.js'

window.EXCALIDRAW_ASSET_PATH = '/'
let api = null

offer({
  name: 'excalidraw',
  noteCount: wantedNotes,
  ready: show(),
  center(index) {
    const { x, y } = elementOf(`n${index}`)
    const at = camera()
    const { offsetLeft, offsetTop } = api.getAppState()
    return {
      x: (x + 50) * at.zoom + at.x + offsetLeft,
      y: (y + 50) * at.zoom + at.y + offsetTop,
    }
  },
  pos(index) {
    const { x, y } = elementOf(`n${index}`)
    return { x, y }
  },
  count: () => notes().length,
  camera,
  setCamera: (to) => api.updateScene({ appState: viewAt(to) }),
  selectAll: () => choose(notes()),
  clearSelection: () => choose([]),
  selectedCount: () => Object.keys(api.getAppState().selectedElementIds).length,
  newText: noteText(wantedNotes),
  addNote() {
    const id = `x${api.getSceneElements().length}`
    const { x, y, zoom } = camera()
    const spot = { x: (700 - x) / zoom, y: (450 - y) / zoom }
    const made = elementsOf([
      noteElement({ id, ...spot, text: noteText(wantedNotes), colour: 'sun' }),
    ])
    api.updateScene({
      elements: [...api.getSceneElements(), ...made],
      captureUpdate: CaptureUpdateAction.IMMEDIATELY,
    })
    return id
  },
  isVisible: (id) => elementOf(id) !== undefined,
  textOf: (id) => words().find(({ containerId }) => containerId === id)?.originalText ?? '',
  writes: () => Promise.resolve(null),
})

async function show() {
  const elements = isMaking ? [] : await ownDocument('excalidraw')
  const appState = { ...viewAt('fit'), viewBackgroundColor: '#fafafa' }
  createRoot(place).render(
    <div style={{ width: '100vw', height: '100vh' }}>
      <Excalidraw
        zenModeEnabled
        initialData={{ elements, appState, scrollToContent: false }}
        excalidrawAPI={(made) => (api = made)}
      />
    </div>,
  )
  await until(() => api !== null && !api.getAppState().isLoading)
  if (isMaking) return makeDocument()
  await until(() => api.getSceneElements().length >= 2 * wantedNotes)
  await frames2()
  return performance.now()
}

async function makeDocument() {
  const all = [...sheet.cells.map(cellElement), ...sheet.notes.map(noteElement)]
  api.updateScene({ elements: elementsOf(all) })
  await frame()
  return handOver(() => JSON.stringify(api.getSceneElements()))
}

const elementsOf = (list) => convertToExcalidrawElements(list, { regenerateIds: false })
const plainBox = { type: 'rectangle', strokeWidth: 1, roughness: 0 }

function cellElement({ column, row, x, y, width, height }) {
  const look = { strokeColor: '#d5d5d5', backgroundColor: 'transparent', locked: true }
  return { ...plainBox, id: `cell-${column}-${row}`, x, y, width, height, ...look }
}

function noteElement({ id, x, y, text, colour }) {
  const look = { backgroundColor: sheetHex[colour], fillStyle: 'solid', roundness: { type: 3 } }
  const label = { text, fontSize: 12, fontFamily: 2, textAlign: 'left', verticalAlign: 'top' }
  return { ...plainBox, id, x, y, width: 100, height: 100, ...look, label }
}

function viewAt(to) {
  const { x, y, zoom } = sheetCamera(to, sheet)
  return { scrollX: x / zoom, scrollY: y / zoom, zoom: { value: zoom } }
}

function camera() {
  const { zoom, scrollX, scrollY } = api.getAppState()
  return { x: scrollX * zoom.value, y: scrollY * zoom.value, zoom: zoom.value }
}

function choose(elements) {
  const selectedElementIds = Object.fromEntries(elements.map(({ id }) => [id, true]))
  api.updateScene({ appState: { selectedElementIds } })
}

const elementOf = (id) => api.getSceneElements().find((one) => one.id === id)
const notes = () =>
  api.getSceneElements().filter(({ type, locked }) => type === 'rectangle' && !locked)
const words = () => api.getSceneElements().filter(({ type }) => type === 'text')
