import { v7 as newId } from 'uuid'
import { cellOf, type Spot } from '../../electron/core/board/cell-at.ts'
import { freeSpot } from '../../electron/core/board/free-spot.ts'
import type { CellBox } from '../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../electron/core/board/place-notes.ts'
import { moveNotes, putNote, ranksAbove, topRankOf } from '../../electron/core/board/put-notes.ts'
import type { NoteColour } from '../../electron/core/board/template.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { CurvePoint, Note } from '../../electron/core/workshop/records.ts'
import { select, type BoardStore, type CellPlace } from './board-store.ts'

/** Sends edits as one gesture, one step of undo. */
export type SendGesture = (edits: readonly Edit[], gesture?: Id) => void

/** How far a copy lies beside its original, in board units. */
const besides = { x: 14, y: 14 }

/** What can be done on a board. Each act is one gesture: one step of this board's undo. */
export type BoardActs = ReturnType<typeof createBoardActs>

export function createBoardActs(store: BoardStore, send: SendGesture) {
  const state = () => store.getState()
  const chosen = (ids: Iterable<Id>): readonly PlacedNote[] =>
    [...state().placed.values()].filter(({ note }) => new Set(ids).has(note.id))
  const topRank = () => topRankOf(state().content.notes)

  function addAt(cell: CellBox, at: Spot): Id {
    const { content } = state()
    const record: Note = {
      id: newId(),
      boardId: content.board.id,
      columnKey: cell.column.key,
      rowKey: cell.row.key,
      rank: ranksAbove(topRank(), 1)[0] ?? '',
      ...at,
      ...content.template.note,
      text: '',
      colour: cell.row.colour ?? 'paper',
      severity: null,
      author: '',
    }
    send([{ kind: 'note.add', record }])
    return record.id
  }

  function copies(ids: Iterable<Id>, by: Spot): void {
    const { geometry } = state()
    const originals = chosen(ids)
    const places = new Map(
      moveNotes(geometry, originals, by, topRank()).map(({ id, fields }) => [id, fields]),
    )
    const records = originals.map(({ note }) => ({ ...note, ...places.get(note.id), id: newId() }))
    if (records.length === 0) return
    send([{ kind: 'notes.add', records }])
    select(
      store,
      records.map(({ id }) => id),
    )
  }

  function change(ids: Iterable<Id>, fields: Partial<Pick<Note, 'colour' | 'severity'>>): void {
    const edits = chosen(ids)
      .filter(({ note }) =>
        Object.entries(fields).some(([name, to]) => note[name as 'colour'] !== to),
      )
      .map(({ note }) => ({ id: note.id, fields }))
    if (edits.length > 0) send([{ kind: 'notes.edit', edits }])
  }

  return {
    /** A new note in the first free place of a cell; null where the cell takes no notes. */
    addToCell(place: CellPlace): Id | null {
      const { geometry, placed, content } = state()
      const cell = cellOf(geometry, place)
      if (cell?.row.kind !== 'notes') return null
      const taken = [...placed.values()].map(({ box }) => box)
      return addAt(cell, freeSpot(cell, content.template.note, taken))
    },
    /** A new note with its middle at a spot of the sheet; null where the board takes no notes. */
    addAtSpot({ x, y }: Spot): Id | null {
      const { geometry, content } = state()
      const { width, height } = content.template.note
      const put = putNote(geometry, { x: x - width / 2, y: y - height / 2, width, height })
      return put && addAt(put.cell, { x: put.x, y: put.y })
    },
    moveBy(ids: Iterable<Id>, by: Spot): void {
      const edits = moveNotes(state().geometry, chosen(ids), by, topRank())
      if (edits.length > 0) send([{ kind: 'notes.edit', edits: [...edits] }])
    },
    copyBy: copies,
    duplicate: (ids: Iterable<Id>) => copies(ids, besides),
    /** Puts notes into a cell, each in the next free place. */
    moveToCell(ids: Iterable<Id>, place: CellPlace): void {
      const { geometry, placed } = state()
      const cell = cellOf(geometry, place)
      if (cell?.row.kind !== 'notes') return
      const moving = chosen(ids)
      const away = new Set(moving.map(({ note }) => note.id))
      const taken = [...placed.values()]
        .filter(({ note }) => !away.has(note.id))
        .map(({ box }) => box)
      const ranks = ranksAbove(topRank(), moving.length)
      const edits = moving.map(({ note, box }, index) => {
        const at = freeSpot(cell, box, taken)
        taken.push({ ...box, x: cell.x + at.x, y: cell.y + at.y })
        const severity = cell.row.severity === true ? note.severity : null
        return { id: note.id, fields: { ...place, ...at, severity, rank: ranks[index] ?? '' } }
      })
      if (edits.length > 0) send([{ kind: 'notes.edit', edits }])
    },
    /** Told while typing; one gesture is one visit to the note. */
    type(id: Id, text: string, gesture: Id): void {
      send([{ kind: 'note.edit', id, fields: { text } }], gesture)
    },
    colour: (ids: Iterable<Id>, colour: NoteColour) => change(ids, { colour }),
    /** How much it hurts, 1–3; only notes of rows with a severity take one. */
    rate(ids: Iterable<Id>, severity: 1 | 2 | 3 | null): void {
      const { geometry } = state()
      const rated = chosen(ids).filter(({ note }) => cellOf(geometry, note)?.row.severity === true)
      change(
        rated.map(({ note }) => note.id),
        { severity },
      )
    },
    remove(ids: Iterable<Id>): void {
      const gone = chosen(ids).map(({ note }) => note.id)
      if (gone.length > 0) send([{ kind: 'notes.remove', ids: gone }])
    },
    /** Sets the point of the curve in a cell, and makes it where there is none. */
    setPoint(place: CellPlace, fields: PointFields, gesture?: Id): void {
      const { content } = state()
      const { columnKey, rowKey } = place
      const point = pointOf(content.points, place)
      if (point !== undefined) {
        send([{ kind: 'curve_point.edit', id: point.id, fields }], gesture)
        return
      }
      const fresh = { id: newId(), boardId: content.board.id, columnKey, rowKey }
      const record = { value: 0, emoji: '', label: '', ...fields, ...fresh }
      send([{ kind: 'curve_point.add', record }], gesture)
    },
    removePoint(place: CellPlace): void {
      const point = pointOf(state().content.points, place)
      if (point !== undefined) send([{ kind: 'curve_point.remove', id: point.id }])
    },
  }
}

type PointFields = Partial<Pick<CurvePoint, 'value' | 'emoji' | 'label'>>

/** The point of the curve in a cell. */
export const pointOf = (points: readonly CurvePoint[], place: CellPlace): CurvePoint | undefined =>
  points.find(({ columnKey, rowKey }) => columnKey === place.columnKey && rowKey === place.rowKey)
