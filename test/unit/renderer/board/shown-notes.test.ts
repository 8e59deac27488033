import { describe, expect, it } from 'vitest'
import type { BoardContent } from '../../../../electron/core/board/board-content.ts'
import type { Note } from '../../../../electron/core/board/tables.ts'
import { createBoardStore, showContent } from '../../../../renderer/board/base/board-store.ts'
import { noteStateOf } from '../../../../renderer/board/notes/note-state.ts'
import { createShownNotes } from '../../../../renderer/board/notes/shown-notes.ts'
import { landingCell, overfills } from '../../../../electron/core/board/drop-target.ts'

const title = { en: 'T' }
const template: BoardContent['template'] = {
  title,
  columns: ['a', 'b', 'c', 'd'].map((key) => ({ key, title, width: 800 })),
  rows: [{ key: 'r', kind: 'notes', title, height: 400, maxNotes: 2 }],
  note: { width: 100, height: 50 },
}
const note = (id: string, columnKey: string, over: Partial<Note> = {}): Note => ({
  ...{ id, boardId: 'board', columnKey, rowKey: 'r', rank: `a${id}`, x: 10, y: 10 },
  ...{ width: 100, height: 50, text: id, colour: 'sun', severity: null, author: '' },
  ...over,
})
const contentOf = (notes: readonly Note[]): BoardContent => ({
  board: { id: 'board', templateId: 't', groupId: null, rank: 'a0', title: '' },
  template,
  group: null,
  notes,
  points: [],
  values: [],
})
const notes = [note('1', 'a'), note('2', 'b'), note('3', 'd'), note('4', 'd')]
const part = { x: 0, y: 0, width: 800, height: 400 }
const idsOf = (shown: ReturnType<typeof createShownNotes>) => shown.notes().map(({ id }) => id)

describe('createShownNotes', () => {
  it('draws what is near, and the note that the keyboard is on wherever it is', () => {
    const store = createBoardStore(contentOf(notes))
    const shown = createShownNotes(store, part)
    shown.follow()
    expect(idsOf(shown)).toEqual(['1', '2'])
    store.setState({ at: { kind: 'note', id: '3' } })
    expect(idsOf(shown)).toEqual(['1', '2', '3'])
    store.setState({ editingId: '4' })
    expect(idsOf(shown)).toEqual(['1', '2', '3', '4'])
    store.setState({ at: { kind: 'cell', columnKey: 'a', rowKey: 'r' }, editingId: null })
    shown.hold(['4'])
    expect(idsOf(shown)).toEqual(['1', '2', '4'])
  })

  it('tells nobody while the view stays in the area drawn last', () => {
    const shown = createShownNotes(createBoardStore(contentOf(notes)), part)
    let told = 0
    shown.subscribe(() => (told += 1))
    shown.look({ ...part, x: 300 })
    expect(told).toBe(0)
    shown.look({ ...part, x: 1900 })
    expect([told, ...idsOf(shown)]).toEqual([1, '3', '4'])
  })

  it('keeps notes in one order while they are put on top of each other', () => {
    const store = createBoardStore(contentOf(notes))
    const shown = createShownNotes(store, part)
    shown.follow()
    showContent(store, contentOf([note('1', 'a', { rank: 'b' }), ...notes.slice(1)]))
    expect(idsOf(shown)).toEqual(['1', '2'])
    expect(shown.notes().map(({ height }) => height)).toEqual([1, 0])
  })
})

describe('noteStateOf', () => {
  it('gives the same value until something changes for this note', () => {
    const store = createBoardStore(contentOf(notes))
    const stateOf1 = noteStateOf('1')
    const before = stateOf1(store.getState())
    store.setState({ selected: new Set(['2']) })
    expect(stateOf1(store.getState())).toBe(before)
    store.setState({ selected: new Set(['1']), picked: true })
    expect(stateOf1(store.getState())).toMatchObject({ isSelected: true, isPicked: true })
    showContent(store, contentOf(notes.slice(1)))
    expect(stateOf1(store.getState())).toBeNull()
  })
})

describe('overfills', () => {
  const state = createBoardStore(contentOf(notes)).getState()
  const [cellA, , , cellD] = state.geometry.cells
  const moving = (ids: readonly string[], x: number, copies = false) => ({
    notes: ids.flatMap((id) => state.placed.get(id) ?? []),
    by: { x, y: 0 },
    copies,
  })

  it('tells a cell that cannot take what would land in it', () => {
    const first = moving(['1'], 2400)
    expect(first.notes[0] && landingCell(state.geometry, first.notes[0], first.by)).toBe(cellD)
    expect(cellD && overfills(state, first, cellD)).toBe(true)
    expect(cellA && overfills(state, moving(['2'], -800), cellA)).toBe(false)
  })

  it('lets notes move within a full cell, but not be copied within it', () => {
    expect(cellD && overfills(state, moving(['3', '4'], 5), cellD)).toBe(false)
    expect(cellD && overfills(state, moving(['3'], 5, true), cellD)).toBe(true)
  })
})
