import { cellOf, type Spot } from '../../electron/core/board/cell-at.ts'
import { freeSpot } from '../../electron/core/board/free-spot.ts'
import { moveNotes } from '../../electron/core/board/put-notes.ts'
import { broughtToTop } from '../../electron/core/board/stack.ts'
import type { PlacedNote } from '../../electron/core/board/place-notes.ts'
import type { NoteColour } from '../../electron/core/board/template.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Note } from '../../electron/core/workshop/records.ts'
import { notesOf, setDraft, type BoardStore, type CellPlace } from './board-store.ts'
import { fullCell } from './drop-target.ts'
import type { SendGesture } from './send-gesture.ts'

/** What can be done with notes that are there. */
export function createNoteActs(store: BoardStore, send: SendGesture) {
  const state = () => store.getState()
  /** Those that the others see too. */
  const sent = (ids: Iterable<Id>) =>
    notesOf(state(), ids).filter(({ note }) => note.id !== state().draft?.note.id)

  function change(ids: Iterable<Id>, fields: Partial<Pick<Note, 'colour' | 'severity'>>): void {
    const { draft } = state()
    if (draft !== null && new Set(ids).has(draft.note.id)) {
      setDraft(store, { ...draft, note: { ...draft.note, ...fields } })
    }
    const names = Object.keys(fields) as (keyof typeof fields)[]
    const edits = sent(ids)
      .filter(({ note }) => names.some((name) => note[name] !== fields[name]))
      .map(({ note }) => ({ id: note.id, fields }))
    if (edits.length > 0) send([{ kind: 'notes.edit', edits }])
  }

  function toTop(changes: Parameters<typeof broughtToTop>[1]): void {
    const edits = broughtToTop(state().content.notes, changes)
    if (edits.length > 0) send(edits)
  }

  return {
    /** Moves all, or none where one would land in a full cell: that cell, else null. */
    moveBy(ids: Iterable<Id>, by: Spot): CellPlace | null {
      const full = fullCell(state(), { notes: sent(ids), by, copies: false })
      if (full === null) toTop(moveNotes(state().geometry, sent(ids), by))
      return full
    },
    /** As `moveBy`, each staying where it is in the stack; keys held down are one gesture. */
    nudge(ids: Iterable<Id>, by: Spot, gesture: Id): CellPlace | null {
      const full = fullCell(state(), { notes: sent(ids), by, copies: false })
      const edits = full === null ? [...moveNotes(state().geometry, sent(ids), by)] : []
      if (edits.length > 0) send([{ kind: 'notes.edit', edits }], gesture)
      return full
    },
    toFront(ids: Iterable<Id>): void {
      toTop(sent(ids).map(({ note }) => ({ id: note.id, fields: {} })))
    },
    /** Puts notes into a cell, each in the next free place. */
    moveToCell(ids: Iterable<Id>, place: CellPlace): void {
      toTop(movesInto(store, sent(ids), place))
    },
    colour: (ids: Iterable<Id>, colour: NoteColour) => change(ids, { colour }),
    /** How much it hurts, 1–3; only notes of rows with a severity take one. */
    rate(ids: Iterable<Id>, severity: 1 | 2 | 3 | null): void {
      const { geometry } = state()
      const rated = notesOf(state(), ids)
        .filter(({ note }) => cellOf(geometry, note)?.row.severity === true)
        .map(({ note }) => note.id)
      change(rated, { severity })
    },
    remove(ids: Iterable<Id>): void {
      if (state().draft?.isSent === false) setDraft(store, null)
      const gone = sent(ids).map(({ note }) => note.id)
      if (gone.length > 0) send([{ kind: 'notes.remove', ids: gone }])
    },
  }
}

function movesInto(store: BoardStore, moving: readonly PlacedNote[], place: CellPlace) {
  const { geometry, placed } = store.getState()
  const cell = cellOf(geometry, place)
  if (cell?.row.kind !== 'notes') return []
  const { columnKey, rowKey } = place
  const away = new Set(moving.map(({ note }) => note.id))
  const taken = [...placed.values()].filter(({ note }) => !away.has(note.id)).map(({ box }) => box)
  return moving.map(({ note, box }) => {
    const at = freeSpot(cell, box, taken)
    taken.push({ ...box, x: cell.x + at.x, y: cell.y + at.y })
    const severity = cell.row.severity === true ? note.severity : null
    return { id: note.id, fields: { columnKey, rowKey, ...at, severity } }
  })
}
