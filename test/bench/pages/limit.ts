// The limit: what a page of plain elements costs that does this and nothing else. No framework, no
// model, no tools; notes at rest have left and top, the dragged ones move in one layer.
import './limit.css'
import { boardSheet, noteSize, noteText, sheetCamera, sheetHex } from './board-sheet.ts'
import type { SheetColour } from './board-sheet.ts'
import { frames2, offer, until, wantedNotes, type Spot } from './contract.ts'

type LimitNote = {
  readonly id: string
  readonly text: string
  x: number
  y: number
  readonly at: HTMLElement
}
type Drag = { readonly from: Spot; readonly notes: readonly LimitNote[]; by: Spot }

const page = document.getElementById('page') ?? document.body
const sheetElement = element('sheet')
const hand = element('hand')
const sheet = boardSheet(wantedNotes)
const notes = new Map<string, LimitNote>()
const noteAt = new WeakMap<Element, LimitNote>()
const selected = new Set<LimitNote>()
let camera = sheetCamera('fit', sheet)
let drag: Drag | null = null
let pointer: Spot | null = null

offer({
  name: 'limit',
  noteCount: wantedNotes,
  ready: show(),
  center(index) {
    const { x, y } = nth(index)
    const { zoom } = camera
    return {
      x: (x + noteSize / 2) * zoom + camera.x,
      y: (y + noteSize / 2) * zoom + camera.y,
    }
  },
  pos: (index) => ({ x: nth(index).x, y: nth(index).y }),
  count: () => notes.size,
  camera: () => camera,
  setCamera: (place) => look(sheetCamera(place, sheet)),
  selectAll: () => mark([...notes.values()]),
  clearSelection: () => mark([]),
  selectedCount: () => selected.size,
  newText: noteText(wantedNotes),
  addNote() {
    const id = `x${notes.size}`
    const { x, y, zoom } = camera
    const spot = { x: (700 - x) / zoom, y: (450 - y) / zoom }
    sheetElement.append(make({ id, ...spot, text: noteText(wantedNotes), colour: 'sun' }).at)
    return id
  },
  isVisible: (id) => notes.get(id)?.at.isConnected === true,
  textOf: (id) => notes.get(id)?.text ?? '',
  writes: () => Promise.resolve(null),
})

async function show(): Promise<number> {
  const all = document.createDocumentFragment()
  for (const { x, y, width, height } of sheet.cells) {
    const cell = element('cell')
    Object.assign(cell.style, px({ left: x, top: y, width, height }))
    all.append(cell)
  }
  for (const note of sheet.notes) all.append(make(note).at)
  sheetElement.append(all)
  page.append(sheetElement)
  look(camera)
  await until(() => sheetElement.querySelectorAll('.note').length === wantedNotes)
  await frames2()
  return performance.now()
}

function make(note: Spot & { id: string; text: string; colour: SheetColour }): LimitNote {
  const { id, text, x, y, colour } = note
  const made = { id, text, x, y, at: element('note') }
  made.at.textContent = text
  made.at.style.background = sheetHex[colour]
  put(made)
  notes.set(id, made)
  noteAt.set(made.at, made)
  return made
}

function put({ at, x, y }: LimitNote): void {
  Object.assign(at.style, px({ left: x, top: y }))
}

function look(to: typeof camera): void {
  camera = to
  sheetElement.style.transform = `translate(${to.x}px, ${to.y}px) scale(${to.zoom})`
}

function mark(chosen: readonly LimitNote[]): void {
  for (const note of selected) note.at.classList.remove('selected')
  selected.clear()
  for (const note of chosen) {
    note.at.classList.add('selected')
    selected.add(note)
  }
}

page.addEventListener('pointerdown', ({ target, clientX, clientY, pointerId }) => {
  const note = target instanceof Element ? noteAt.get(target) : undefined
  if (note === undefined) return
  const dragged = selected.has(note) ? [...selected] : [note]
  drag = { from: { x: clientX, y: clientY }, notes: dragged, by: { x: 0, y: 0 } }
  hand.style.transform = ''
  sheetElement.append(hand)
  hand.append(...dragged.map(({ at }) => at))
  page.setPointerCapture(pointerId)
})

page.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (drag === null) return
  if (pointer === null) requestAnimationFrame(follow)
  pointer = { x: clientX, y: clientY }
})

page.addEventListener('pointerup', () => {
  follow()
  if (drag === null) return
  for (const note of drag.notes) {
    note.x += drag.by.x
    note.y += drag.by.y
    put(note)
  }
  sheetElement.append(...drag.notes.map(({ at }) => at))
  hand.remove()
  drag = null
})

function follow(): void {
  if (drag === null || pointer === null) return
  const { from } = drag
  const by = { x: (pointer.x - from.x) / camera.zoom, y: (pointer.y - from.y) / camera.zoom }
  drag.by = by
  hand.style.transform = `translate(${by.x}px, ${by.y}px)`
  pointer = null
}

page.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    const { x, y, zoom } = camera
    const { clientX, clientY, deltaX, deltaY } = event
    if (!event.ctrlKey) return look({ zoom, x: x - deltaX, y: y - deltaY })
    const next = Math.min(4, Math.max(0.05, zoom * Math.exp(-deltaY * 0.01)))
    const ratio = next / zoom
    look({ zoom: next, x: clientX - (clientX - x) * ratio, y: clientY - (clientY - y) * ratio })
  },
  { passive: false },
)

function nth(index: number): LimitNote {
  const note = notes.get(`n${index}`)
  if (note === undefined) throw new Error(`no note ${index}`)
  return note
}

function element(className: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className })
}

function px(lengths: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lengths).map(([name, value]) => [name, `${value}px`]))
}
