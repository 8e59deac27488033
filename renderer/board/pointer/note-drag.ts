import type { Spot } from '../../../electron/core/board/cell-at.ts'
import { landingCell, overfills, type Moving } from '../../../electron/core/board/drop-target.ts'
import type { CellBox } from '../../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../../electron/core/board/place-notes.ts'
import { farthest } from '../../../electron/core/board/put-notes.ts'
import { snapped } from '../../../electron/core/board/snap.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Canvas } from './canvas-parts.ts'
import type { Drag } from './drag-loop.ts'
import { createNoteGhosts } from './note-ghosts.ts'

/** Drags notes from a spot of the board, held at one of them. */
export function dragNotes(canvas: Canvas, ids: NoteIds, heldId: Id<'note'>, from: Spot): Drag {
  const { board, hands, shown, parts } = canvas
  const { store } = board
  const ghosts = createNoteGhosts(parts.layer, parts.ghosts)
  const mark = createTargetMark(canvas)
  let moving = stillThere(store.getState().placed, ids)
  let by: Spot = { x: 0, y: 0 }
  let isCopy = false
  let frame = 0

  const held = () => moving.find(({ note }) => note.id === heldId)
  const drawn = new Set(shown.notes().map(({ id }) => id))
  shown.hold(ids.filter((id) => drawn.has(id)))
  ghosts.take(ids)
  // What others do to the notes meanwhile is drawn by React first, and then taken over.
  const retake = () => {
    moving = stillThere(store.getState().placed, ids)
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => ghosts.take(moving.map(({ note }) => note.id)))
  }
  const stopShown = shown.subscribe(retake)
  const stopStore = store.subscribe((state, before) => {
    if (state.placed !== before.placed && changed(moving, state.placed)) retake()
  })

  function end() {
    stopShown()
    stopStore()
    cancelAnimationFrame(frame)
    mark.clear()
  }
  function putAway() {
    ghosts.remove()
    shown.hold([])
  }

  return {
    show(at, copies) {
      if (moving.length === 0) return mark.clear()
      by = farthest(store.getState().geometry, [inOne(moving)], {
        x: at.x - from.x,
        y: at.y - from.y,
      })
      isCopy = copies
      ghosts.showOriginals(copies)
      ghosts.moveTo(by)
      mark.show(held() ?? moving[0], { notes: moving, by, copies })
    },
    drop(free) {
      end()
      if (!free) by = nearPlace(canvas, held(), by)
      const there = moving.map(({ note }) => note.id)
      if (isCopy || Math.hypot(by.x, by.y) >= 0.5) hands.acts.put(there, by, isCopy)
      // Until the notes are drawn in their new place.
      requestAnimationFrame(putAway)
    },
    giveUp() {
      end()
      putAway()
    },
  }
}

type TargetMark = {
  readonly show: (held: PlacedNote | undefined, moving: Moving) => void
  readonly clear: () => void
}

/** Marks the cell that the held note would land in; written only when it is another cell. */
function createTargetMark({ board, parts: { target } }: Canvas): TargetMark {
  let marked: CellBox | null = null
  let copied = false
  function write(cell: CellBox | null, isFull: boolean) {
    if (cell === null) return target.removeAttribute('style')
    const { x, y, width, height } = cell
    const place = { left: x, top: y, width, height }
    for (const [name, length] of Object.entries(place)) {
      target.style.setProperty(name, `${length}px`)
    }
    target.style.display = 'block'
    target.toggleAttribute('data-full', isFull)
  }
  return {
    show(held, moving) {
      const state = board.store.getState()
      const cell = held === undefined ? null : landingCell(state.geometry, held, moving.by)
      if (cell === marked && moving.copies === copied) return
      marked = cell
      copied = moving.copies
      write(cell, cell !== null && overfills(state, moving, cell))
    },
    clear() {
      marked = null
      write(null, false)
    },
  }
}

/** Into a place that the held note is let go near to. */
function nearPlace({ board, camera }: Canvas, held: PlacedNote | undefined, by: Spot): Spot {
  const { geometry } = board.store.getState()
  return held === undefined ? by : snapped(geometry, held, by, snapPx / camera.now().zoom)
}

/** How near to a place a note is let go to lie in it, in CSS pixels. */
const snapPx = 8

type NoteIds = readonly Id<'note'>[]
type Placed = ReadonlyMap<Id<'note'>, PlacedNote>

const stillThere = (placed: Placed, ids: NoteIds): readonly PlacedNote[] =>
  ids.flatMap((id) => placed.get(id) ?? [])

const changed = (moving: readonly PlacedNote[], placed: Placed) =>
  moving.some((one) => placed.get(one.note.id) !== one)

/** All notes as one that is as large as they are together: it can go as far as they can. */
function inOne(notes: readonly PlacedNote[]): PlacedNote {
  const [first] = notes
  if (first === undefined || notes.length === 1) return first as PlacedNote
  let { x, y } = first.box
  let [right, bottom] = [x, y]
  for (const { box } of notes) {
    x = Math.min(x, box.x)
    y = Math.min(y, box.y)
    right = Math.max(right, box.x + box.width)
    bottom = Math.max(bottom, box.y + box.height)
  }
  return { ...first, box: { x, y, width: right - x, height: bottom - y } }
}
