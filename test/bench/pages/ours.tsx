// Ours: the board's surface as the console mounts it, over a real store and a host in memory.
import '../../../renderer/client/no-markup.ts'
import '../../../renderer/client/zod-without-eval.ts'
import '../../../renderer/ui/fonts.css'
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/base.css'
import { createRoot } from 'react-dom/client'
import { v7 as newId } from 'uuid'
import type { Board } from '../../../renderer/board/base/board-context.tsx'
import { select } from '../../../renderer/board/base/board-store.ts'
import { sleep } from '../../../renderer/client/open-host.ts'
import { createWorkshopStore } from '../../../renderer/client/workshop-store.ts'
import './ours.css'
import { boardSheet, noteSize, type CameraPlace, type SheetCamera } from './board-sheet.ts'
import { frames2, offer, until, wantedNotes, type Spot } from './contract.ts'
import { OursBoard } from './ours-board.tsx'
import { startOursHost } from './ours-host.ts'
import { noteIdOf, workshopId } from './ours-records.ts'

const { client, writes } = startOursHost(wantedNotes)
const store = createWorkshopStore({ client, workshopId, newId, now: Date.now, waitMs: sleep })
const sheet = boardSheet(wantedNotes)
let board: Board | null = null

offer({
  name: 'ours',
  noteCount: wantedNotes,
  ready: show(),
  center(index) {
    const { x, y } = pos(index)
    const { x: left, y: top, zoom } = camera()
    return {
      x: (x + noteSize / 2) * zoom + left,
      y: (y + noteSize / 2) * zoom + top,
    }
  },
  pos,
  count: () => state().placed.size,
  camera,
  setCamera,
  selectAll: () => select(opened().store, state().placed.keys()),
  clearSelection: () => select(opened().store, []),
  selectedCount: () => state().selected.size,
  newText: sheet.notes[0]?.text ?? '',
  addNote() {
    // A copy: the one gesture of ours by which a note with words on it appears.
    const { x, y } = pos(0)
    const at = opened().camera.current?.spotAt(700, 450) ?? { x, y }
    opened().acts.copyBy([noteIdOf(0)], { x: at.x - x, y: at.y - y })
    return [...state().selected].at(-1) ?? ''
  },
  isVisible: (id) => document.querySelector(`[data-note="${id}"]`) !== null,
  textOf: (id) => state().placed.get(id)?.note.text ?? '',
  async writes() {
    await until(() => store.getState().workshop.pending.length === 0)
    return writes()
  },
})

async function show(): Promise<number> {
  createRoot(document.getElementById('page') ?? document.body).render(
    <OursBoard client={client} store={store} onBoard={(there) => (board = there)} />,
  )
  await until(() => document.querySelectorAll('[data-note]').length >= wantedNotes)
  await frames2()
  return performance.now()
}

function opened(): Board {
  if (board === null) throw new Error('the board is not there yet')
  return board
}

function state() {
  return opened().store.getState()
}

function pos(index: number): Spot {
  const placed = state().placed.get(noteIdOf(index))
  if (placed === undefined) throw new Error(`no note ${index}`)
  return { x: placed.box.x, y: placed.box.y }
}

function camera(): SheetCamera {
  const spotAt = opened().camera.current?.spotAt ?? (() => ({ x: 0, y: 0 }))
  const from = spotAt(0, 0)
  const zoom = 1000 / (spotAt(1000, 0).x - from.x)
  return { zoom, x: -from.x * zoom, y: -from.y * zoom }
}

function setCamera(place: CameraPlace): void {
  opened().camera.current?.fitAll()
  if (place === 'one') opened().camera.current?.zoomTo(1)
}
