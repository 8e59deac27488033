import { keepWaiting, keptWaiting, type Waiting } from './waiting.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BoardPlace, CellPlace } from '../../../electron/core/board/cell-place.ts'
import type { MakesRoom } from '../../../electron/core/board/edits/board-edits.ts'
import type { BoardContent } from '../../../electron/core/board/board-content.ts'
import { boardGeometry, type BoardGeometry } from '../../../electron/core/board/geometry.ts'
import { placeNotes, type PlacedNote } from '../../../electron/core/board/place-notes.ts'
import { stretchedGeometry, type Stretch } from '../../../electron/core/board/stretch.ts'
import type { BoardTemplate } from '../../../electron/core/board/template.ts'
import { boardWeights, type Weights } from '../../../electron/core/board/weights.ts'
import { sameValue } from '../../../electron/core/base/same-value.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Note } from '../../../electron/core/board/tables.ts'

export const boardTools = ['select', 'note', 'hand'] as const
export type BoardTool = (typeof boardTools)[number]

/** How the cells of the board are drawn: as they are stored where it is null. */
export type BoardShape = { readonly stretch: Stretch; readonly weights: Weights }

/** A note that was put down here and has no text yet: nobody else sees it before it is sent. */
export type Draft = {
  readonly note: Note
  readonly isSent: boolean
  /** What goes aside for it once it is sent. */
  readonly makesRoom: readonly MakesRoom[]
}

/** A board as this window shows it, and what is being done with it here. */
export type BoardState = {
  readonly content: BoardContent
  readonly shape: BoardShape | null
  /** As it is drawn: cells take their shape, and notes their share of them. */
  readonly geometry: BoardGeometry
  /** In stacking order; a note that has not changed keeps its identity. */
  readonly placed: ReadonlyMap<Id<'note'>, PlacedNote>
  readonly selected: ReadonlySet<Id<'note'>>
  readonly at: BoardPlace
  /** The note that is being typed in. */
  readonly editingId: Id<'note'> | null
  readonly tool: BoardTool
  /** The selected notes are picked up: the next press on a cell puts them there. */
  readonly picked: boolean
  readonly draft: Draft | null
  /** Something is being dragged. */
  readonly isDragging: boolean
  /** What was pasted and has not found a place; null for nothing. */
  readonly waiting: Waiting | null
  /** The point of the curve that is being dragged, where it is held now. */
  readonly held: (CellPlace & { readonly value: number }) | null
}

export type BoardStore = StoreApi<BoardState>

/** The state of a board that has just come into view. */
export function createBoardStore(content: BoardContent): BoardStore {
  const geometry = boardGeometry(content.template)
  return createStore<BoardState>(() => ({
    content,
    shape: null,
    geometry,
    placed: placed(geometry, content.notes, new Map()),
    selected: new Set(),
    at: firstCell(content),
    editingId: null,
    tool: 'select',
    picked: false,
    draft: null,
    isDragging: false,
    waiting: keptWaiting(content.board.id),
    held: null,
  }))
}

/**
 * Draws the board stretched, with as much room for its rows and columns as its notes need now; what is
 * drawn so already is left alone.
 */
export function shapeBoard(store: BoardStore, stretch: Stretch): void {
  const state = store.getState()
  const { template, notes } = state.content
  const shape = { stretch, weights: boardWeights(template, notes) }
  if (sameValue(shape, state.shape)) return
  const geometry = geometryOf(template, shape)
  store.setState({ shape, geometry, placed: placed(geometry, shownNotes(state), new Map()) })
}

/** Draws the board as it would be if it were opened now. */
export function reshapeBoard(store: BoardStore): void {
  const { shape } = store.getState()
  if (shape !== null) shapeBoard(store, shape.stretch)
}

const geometryOf = (template: BoardTemplate, shape: BoardShape | null): BoardGeometry =>
  shape === null
    ? boardGeometry(template)
    : stretchedGeometry(template, shape.stretch, shape.weights)

/** All notes, and the one that nobody else sees yet. */
const shownNotes = ({ content, draft }: Pick<BoardState, 'content' | 'draft'>): readonly Note[] =>
  draft === null ? content.notes : [...content.notes, draft.note]

/** Takes in what has happened to the board, here or elsewhere; what is gone is no longer selected. */
export function showContent(store: BoardStore, content: BoardContent): void {
  const state = store.getState()
  if (content === state.content) return
  store.setState(shown(state, content, draftAfter(state, content)))
}

/** Shows notes where they have just been sent to: the next note may need to know before they come back. */
export function showMoved(store: BoardStore, moved: readonly MakesRoom[]): void {
  if (moved.length === 0) return
  const { content } = store.getState()
  const fields = new Map(moved.map((one) => [one.id, one.fields]))
  const notes = content.notes.map((note) => ({ ...note, ...fields.get(note.id) }))
  showContent(store, { ...content, notes })
}

/** Shows a note that nobody else sees yet, or takes it away again. */
export function setDraft(store: BoardStore, draft: Draft | null): void {
  const state = store.getState()
  store.setState(shown(state, state.content, draft))
}

/** A draft goes once the board has its note; one that was sent in vain goes with its typist. */
function draftAfter({ draft, editingId }: BoardState, { notes }: BoardContent): Draft | null {
  if (draft === null || notes.some(({ id }) => id === draft.note.id)) return null
  return draft.isSent && editingId !== draft.note.id ? null : draft
}

function shown(state: BoardState, content: BoardContent, draft: Draft | null): Partial<BoardState> {
  const isSameTemplate = content.template === state.content.template
  const geometry = isSameTemplate ? state.geometry : geometryOf(content.template, state.shape)
  const next = placed(
    geometry,
    shownNotes({ content, draft }),
    isSameTemplate ? state.placed : new Map(),
  )
  const selected = [...state.selected].filter((id) => next.has(id))
  return {
    content,
    geometry,
    draft,
    placed: next,
    editingId: next.has(state.editingId ?? '') ? state.editingId : null,
    ...(selected.length === state.selected.size ? {} : { selected: new Set(selected) }),
    ...(selected.length === 0 ? { picked: false } : {}),
    at: stillThere(state, next),
  }
}

function placed(
  geometry: BoardGeometry,
  notes: readonly Note[],
  before: BoardState['placed'],
): ReadonlyMap<Id<'note'>, PlacedNote> {
  return new Map(
    placeNotes(geometry, notes).map((one) => {
      const known = before.get(one.note.id)
      return [one.note.id, known?.note === one.note ? known : one]
    }),
  )
}

/** A note that is gone leaves the keyboard in its cell; one that never came, in the first of all. */
function stillThere(
  { at, placed: before, content }: BoardState,
  next: BoardState['placed'],
): BoardPlace {
  if (at.kind !== 'note' || next.has(at.id)) return at
  const note = before.get(at.id)?.note
  if (note === undefined) return firstCell(content)
  return { kind: 'cell', columnKey: note.columnKey, rowKey: note.rowKey }
}

function firstCell({ template: { columns, rows } }: BoardContent): BoardPlace {
  return { kind: 'cell', columnKey: columns[0]?.key ?? '', rowKey: rows[0]?.key ?? '' }
}

/** Has these wait for a place on this board, also while another one is open. */
export function setWaiting(store: BoardStore, waiting: Waiting | null): void {
  store.setState({ waiting })
  keepWaiting(store.getState().content.board.id, waiting)
}

/** Selects these notes and nothing else; the keyboard is on the last of them. */
export function select(store: BoardStore, ids: Iterable<Id<'note'>>): void {
  const selected = new Set(ids)
  const last = [...selected].at(-1)
  store.setState({
    selected,
    picked: false,
    ...(last === undefined ? {} : { at: { kind: 'note', id: last } }),
  })
}
