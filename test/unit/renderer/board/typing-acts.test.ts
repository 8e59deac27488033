import { describe, expect, it } from 'vitest'
import { showContent } from '../../../../renderer/board/base/board-store.ts'
import { mapContent, noteOf, openMap } from '../../../helpers/board-state.ts'

const usage = { columnKey: 'usage', rowKey: 'pains' }
const visit = 'visit'

function begun() {
  const map = openMap()
  const id = map.board.acts.addToCell(usage) ?? ''
  map.board.store.setState({ editingId: id })
  return { ...map, id }
}

describe('type', () => {
  it('sends a new note with its first words, and nothing before', () => {
    const { board, sent, id } = begun()
    expect(board.store.getState().placed.has(id)).toBe(true)
    board.acts.type(id, ' ', visit)
    expect(sent).toEqual([])
    board.acts.type(id, 'Waits', visit)
    expect(sent).toMatchObject([
      { gesture: visit, edits: [{ kind: 'note.add', record: { id, text: 'Waits', ...usage } }] },
    ])
  })

  it('goes on with the same note in the same gesture, whether the board has it by then or not', () => {
    const { board, sent, id } = begun()
    board.acts.type(id, 'Waits', visit)
    board.acts.type(id, 'Waits long', visit)
    showContent(board.store, mapContent([noteOf(1, { id, text: 'Waits long' })]))
    board.acts.type(id, 'Waits too long', visit)
    expect(sent.map(({ edits }) => edits[0]?.kind)).toEqual(['note.add', 'note.edit', 'note.edit'])
    expect(sent.every(({ gesture }) => gesture === visit)).toBe(true)
    expect(board.store.getState().draft).toBeNull()
  })

  it('keeps the colour that a new note was given before it had words', () => {
    const { board, sent, id } = begun()
    board.acts.colour([id], 'sky')
    board.acts.type(id, 'Waits', visit)
    expect(sent).toMatchObject([{ edits: [{ record: { colour: 'sky' } }] }])
  })
})

describe('dropUntaken', () => {
  it('takes away a note that the board did not take, and leaves one that it has', () => {
    const { board, id } = begun()
    board.acts.type(id, 'Waits', visit)
    board.acts.dropUntaken(id)
    expect(board.store.getState().placed.size).toBe(0)

    const other = board.acts.addToCell(usage) ?? ''
    board.acts.dropUntaken(other)
    expect([...board.store.getState().placed.keys()]).toEqual([other])
    board.acts.type(other, 'Calls', visit)
    showContent(board.store, mapContent([noteOf(1, { id: other, text: 'Calls' })]))
    board.acts.dropUntaken(other)
    expect([...board.store.getState().placed.keys()]).toEqual([other])
  })
})

describe('forget', () => {
  it('takes a note away that never had words, and leaves the keyboard in its cell', () => {
    const { board, sent, id } = begun()
    board.store.setState({ at: { kind: 'note', id } })
    board.acts.forget(id, visit)
    expect(sent).toEqual([])
    expect(board.store.getState().placed.size).toBe(0)
    expect(board.store.getState().at).toEqual({ kind: 'cell', ...usage })
  })

  it('takes back the whole visit where there had been words', () => {
    const { board, sent, id } = begun()
    board.acts.type(id, 'Waits', visit)
    board.acts.forget(id, visit)
    expect(sent.at(-1)?.edits).toEqual([{ kind: 'undo', gesture: visit }])
  })
})

describe('showContent', () => {
  it('keeps a note that is being begun while others work on the board', () => {
    const { board, id } = begun()
    showContent(board.store, mapContent([noteOf(1)]))
    expect([...board.store.getState().placed.keys()]).toContain(id)
    expect(board.store.getState().editingId).toBe(id)
  })

  it('lets go of a note that was sent in vain once nobody types in it', () => {
    const { board, id } = begun()
    board.acts.type(id, 'Waits', visit)
    showContent(board.store, mapContent([noteOf(1)]))
    expect(board.store.getState().placed.has(id)).toBe(true)
    board.store.setState({ editingId: null })
    showContent(board.store, mapContent([noteOf(1), noteOf(2)]))
    expect(board.store.getState().placed.has(id)).toBe(false)
  })
})
