import 'tldraw/tldraw.css'
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createRoot } from 'react-dom/client'
import { Tldraw, createShapeId, getSnapshot, toRichText } from 'tldraw'
import { noteText, sheetCamera } from '../pages/board-sheet.ts'
import { frames2, offer, until, wantedNotes } from '../pages/contract.ts'
import { handOver, isMaking, ownDocument, place, sheet } from './peer-page.js'

const options = { maxShapesPerPage: 10_000 }
const cameraOptions = {
  zoomSteps: [0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8],
  wheelBehavior: 'pan',
  isLocked: false,
  panSpeed: 1,
  zoomSpeed: 1,
}
const colours = {
  sun: 'yellow',
  sky: 'light-blue',
  mint: 'light-green',
  lilac: 'light-violet',
  coral: 'orange',
}
const noteId = (index) => createShapeId(`n${index}`)
let editor = null

offer({
  name: 'tldraw',
  noteCount: wantedNotes,
  ready: show(),
  center(index) {
    const { x, y } = editor.getShape(noteId(index))
    const middle = editor.pageToViewport({ x: x + 50, y: y + 50 })
    const bounds = editor.getViewportScreenBounds()
    return { x: middle.x + bounds.x, y: middle.y + bounds.y }
  },
  pos(index) {
    const { x, y } = editor.getShape(noteId(index))
    return { x, y }
  },
  count: () => editor.getCurrentPageShapes().filter(({ type }) => type === 'note').length,
  camera() {
    const { x, y, z } = editor.getCamera()
    return { x: x * z, y: y * z, zoom: z }
  },
  setCamera: look,
  selectAll: () => editor.selectAll(),
  clearSelection: () => editor.selectNone(),
  selectedCount: () => editor.getSelectedShapeIds().length,
  newText: noteText(wantedNotes),
  addNote() {
    const id = createShapeId(`x${editor.getCurrentPageShapeIds().size}`)
    const { x, y } = editor.screenToPage({ x: 700, y: 450 })
    editor.createShape(noteShape(id, { x, y, text: noteText(wantedNotes), colour: 'sun' }))
    return id
  },
  isVisible: (id) => document.querySelector(`.tl-shape[data-shape-id="${id}"]`) !== null,
  textOf: (id) => plain(editor.getShape(id).props.richText),
  writes: () => Promise.resolve(null),
})

async function show() {
  const snapshot = isMaking ? undefined : await ownDocument('tldraw')
  createRoot(place).render(
    <div style={{ position: 'fixed', inset: 0 }}>
      <Tldraw
        hideUi
        snapshot={snapshot}
        assetUrls={getAssetUrlsByImport()}
        options={options}
        cameraOptions={cameraOptions}
        onMount={mounted}
      />
    </div>,
  )
  await until(() => editor !== null)
  if (isMaking) return makeDocument()
  const drawn = '.tl-shape[data-shape-type="note"]'
  await until(() => document.querySelectorAll(drawn).length === wantedNotes)
  await frames2()
  return performance.now()
}

function mounted(made) {
  editor = made
  editor.updateInstanceState({ isGridMode: false })
  look('fit')
}

function look(to) {
  const { x, y, zoom } = sheetCamera(to, sheet)
  editor.setCamera({ x: x / zoom, y: y / zoom, z: zoom }, { immediate: true, force: true })
}

function makeDocument() {
  editor.createShapes(sheet.cells.map(cellShape))
  editor.createShapes(sheet.notes.map((note, index) => noteShape(noteId(index), note)))
  return handOver(() => JSON.stringify(getSnapshot(editor.store)))
}

function cellShape({ x, y, width, height }) {
  const props = { w: width, h: height, color: 'grey', dash: 'solid', size: 's' }
  return { type: 'geo', x, y, isLocked: true, props }
}

function noteShape(id, { x, y, text, colour }) {
  const look = { scale: 0.5, size: 's', color: colours[colour] }
  return { id, type: 'note', x, y, props: { richText: toRichText(text), ...look } }
}

const plain = ({ content = [], text = '' }) => text + content.map(plain).join('')
