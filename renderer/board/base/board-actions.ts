import { notesOf } from '../../../electron/core/board/drawn-board.ts'
import {
  type BoardPlace,
  type CellPlace,
  isIn,
  placeOfCell,
} from '../../../electron/core/board/cell-place.ts'
import { pointOf } from '../../../electron/core/board/edits/set-point.ts'
import { notesCellAt, type Spot } from '../../../electron/core/board/cell-at.ts'
import { moveNotes } from '../../../electron/core/board/put-notes.ts'
import type { NoteColour } from '../../../electron/core/board/row.ts'
import { plainNumber } from '../../../electron/core/text/dates.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { CurvePoint } from '../../../electron/core/board/tables.ts'
import type { Board } from './board-context.tsx'
import { boardNames, tellingOf, type BoardWords, type Names, type Telling } from './telling.ts'
import { select } from './board-store.ts'
import { editNote } from './leave-note.ts'
import { pasteActions } from './paste-actions.ts'

/** Acts on what is chosen, each told to whoever does not see it. */
export type BoardActions = ReturnType<typeof createBoardActions>

export function createBoardActions(
  board: Board,
  { say, language }: BoardWords,
  announce: (words: string) => void,
) {
  const names = boardNames({ say, language })
  const telling = tellingOf(board, names, say, announce)
  return {
    ...pointActs(board, names, say, announce),
    ...valueActs(board, telling, language),
    ...choiceActs(board, say, announce),
    ...noteActs(board, say, announce),
    ...addingActs(board, telling),
    ...pasteActions(board, telling),
    ...movingActs(board, telling),
    cellName: telling.cellName,
    pointWords: names.point,
  }
}

function addingActs(board: Board, { say, announce, announceFull }: Telling) {
  const { store, acts } = board
  return {
    /** A new note in a cell, typed in at once. */
    add(place: CellPlace): void {
      const id = acts.addToCell(place)
      if (id !== null) return editNote(board, id)
      announceFull(place)
    },
    /** A new note with its middle at a spot, typed in at once. */
    addAtSpot(spot: Spot): void {
      const id = acts.addAtSpot(spot)
      if (id !== null) return editNote(board, id)
      const cell = notesCellAt(store.getState().geometry, spot)
      if (cell !== null) announceFull(placeOfCell(cell))
    },
    duplicate(ids: readonly Id<'note'>[]): void {
      const full = acts.duplicate(ids)
      if (full !== null) return announceFull(full)
      announce(say('said.duplicated', { count: ids.length }))
    },
  }
}

function movingActs({ store, acts }: Board, telling: Telling) {
  const { say, announce, cellName, noRoomWords, announceFull } = telling
  return {
    /** Moves those that are still there. */
    moveTo(wanted: readonly Id<'note'>[], place: CellPlace): void {
      const ids = wanted.filter((id) => store.getState().placed.has(id))
      if (ids.length === 0) return
      const full = acts.moveToCell(ids, place)
      if (full !== null) return announceFull(full)
      select(store, ids)
      announce(say('said.moved', { count: ids.length, cell: cellName(place) }))
    },
    nudge(ids: readonly Id<'note'>[], by: Spot, gesture: Id): void {
      const { geometry, placed } = store.getState()
      const moves = moveNotes(geometry, notesOf(store.getState(), ids), by)
      const left = moves.find(({ id, fields }) => !isIn(fields, placed.get(id)?.note ?? fields))
      const full = acts.nudge(ids, by, gesture)
      // Only said: a key held down would show it again and again.
      if (full !== null) return announce(noRoomWords(full))
      if (left !== undefined) {
        announce(say('said.moved', { count: ids.length, cell: cellName(left.fields) }))
      }
    },
    /** Puts notes, or copies of them, down so far from where they lie. */
    put(ids: readonly Id<'note'>[], by: Spot, copies: boolean): void {
      const full = copies ? acts.copyBy(ids, by) : acts.moveBy(ids, by)
      if (full !== null) announceFull(full)
    },
  }
}

/** The notes that an act means: those chosen, unless the keyboard is on another one. */
export function meantNotes({ store }: Board): readonly Id<'note'>[] {
  const { at, selected } = store.getState()
  return at.kind === 'note' && !selected.has(at.id) ? [at.id] : [...selected]
}

function noteActs({ acts }: Board, say: BoardWords['say'], announce: (words: string) => void) {
  return {
    remove(ids: readonly Id<'note'>[]): void {
      acts.remove(ids)
      announce(say('said.deleted', { count: ids.length }))
    },
    colour(ids: readonly Id<'note'>[], colour: NoteColour): void {
      acts.colour(ids, colour)
      announce(say(`colour.${colour}`))
    },
    rate(ids: readonly Id<'note'>[], severity: 1 | 2 | 3 | null): void {
      acts.rate(ids, severity)
      announce(say(severity === null ? 'severity.none' : `severity.${severity}`))
    },
  }
}

function choiceActs(
  { store, acts }: Board,
  say: BoardWords['say'],
  announce: (words: string) => void,
) {
  return {
    tidy(ids: readonly Id<'note'>[]): void {
      const count = acts.tidy(ids)
      announce(say(count === 0 ? 'said.tidied.none' : 'said.tidied', { count }))
    },
    toFront(ids: readonly Id<'note'>[]): void {
      acts.toFront(ids)
      announce(say('said.toFront'))
    },
    /** Picked up: the next press on a cell, or Enter there, puts them down. */
    pick(ids: readonly Id<'note'>[]): void {
      select(store, ids)
      store.setState({ picked: true, tool: 'select' })
      announce(say('said.picked', { count: ids.length }))
    },
    putBack(): void {
      store.setState({ picked: false })
      announce(say('said.putBack'))
    },
    chooseAll(): void {
      const selected = new Set(store.getState().placed.keys())
      store.setState({ selected, picked: false })
      announce(say('said.chosen', { count: selected.size }))
    },
    chooseNone(): void {
      store.setState({ selected: new Set(), picked: false })
      announce(say('said.chosen.none'))
    },
  }
}

function valueActs({ acts }: Board, { say, announce, cellName }: Telling, language: Language) {
  const tell = (place: CellPlace, value: string) =>
    announce(say('said.value', { cell: cellName(place), value }))
  return {
    /** Sets the score of a cell, or with null takes it away. */
    setScore(place: CellPlace, score: number | null, gesture?: Id): void {
      acts.setValue(place, score === null ? null : { score, choice: null }, gesture)
      if (score !== null) tell(place, plainNumber(score, { khmer: language === 'km' }))
    },
    /** Sets what is chosen in a cell, by its key. */
    setChoice(place: CellPlace, choice: string): void {
      acts.setValue(place, { score: null, choice })
    },
    /** Takes away what stands in a cell. */
    clearValue(place: CellPlace): void {
      acts.setValue(place, null)
      tell(place, say('value.none'))
    },
  }
}

function pointActs(
  board: Board,
  names: Names,
  say: BoardWords['say'],
  announce: (words: string) => void,
) {
  const { store, acts } = board
  return {
    /** Sets the point of the curve in a cell; the keyboard is on it. */
    setPoint(
      place: CellPlace,
      fields: Partial<Pick<CurvePoint, 'value' | 'emoji' | 'label'>>,
      gesture?: Id,
    ): void {
      const { columnKey, rowKey } = place
      const before = pointOf(store.getState().content.points, place)
      acts.setPoint(place, fields, gesture)
      const at: BoardPlace = { kind: 'point', columnKey, rowKey }
      store.setState({ at, selected: new Set(), picked: false })
      if (before !== undefined) return
      const value = names.point({ value: 0, emoji: '', label: '', ...fields })
      announce(say('said.point', { point: names.curveCell(board, place), value }))
    },
    removePoint(place: CellPlace): void {
      const { columnKey, rowKey } = place
      acts.removePoint(place)
      store.setState({ at: { kind: 'cell', columnKey, rowKey } })
      announce(say('said.pointRemoved', { point: names.curveCell(board, place) }))
    },
  }
}
