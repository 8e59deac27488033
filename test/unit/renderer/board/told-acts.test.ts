import type { BoardPlace } from '../../../../electron/core/board/cell-place.ts'
import { afterEach, describe, expect, it } from 'vitest'
import texts from '../../../../assets/texts/board.json' with { type: 'json' }
import type { BoardTemplate } from '../../../../electron/core/board/template.ts'
import { openBoard } from '../../../../renderer/board/base/board-context.tsx'
import { showContent } from '../../../../renderer/board/base/board-store.ts'
import { createBoardActions } from '../../../../renderer/board/base/board-actions.ts'
import type { BoardWords } from '../../../../renderer/board/base/telling.ts'
import { toasts } from '../../../../renderer/ui/toast-queue.ts'
import { mapContent, noteOf } from '../../../helpers/board-state.ts'

const full = { columnKey: 'usage', rowKey: 'pains' }
const free = { columnKey: 'usage', rowKey: 'thoughts' }
const atFull: BoardPlace = { kind: 'cell', ...full }

/** A map whose pains take one note, and have it; another note lies in the row of thoughts. */
function openFull() {
  const content = mapContent([noteOf(1), noteOf(2, free)])
  const rows = content.template.rows.map((row) =>
    row.key === full.rowKey ? { ...row, maxNotes: 1 } : row,
  )
  const template: BoardTemplate = { ...content.template, rows }
  const sent: unknown[] = []
  const said: string[] = []
  const board = openBoard({ ...content, template }, (edits) => void sent.push(...edits))
  const say: BoardWords['say'] = (key) => texts[key].en
  const acts = createBoardActions(board, { say, language: 'en' }, (words) => void said.push(words))
  return { board, acts, sent, said }
}

const shown = () => toasts.visibleToasts.map(({ content }) => content.title)
const noRoom = texts['said.full'].en

afterEach(() => {
  for (const { key } of toasts.visibleToasts) toasts.close(key)
})

describe('a full cell', () => {
  const cell = (board: ReturnType<typeof openFull>['board']) => {
    const { cells } = board.store.getState().geometry
    return cells.find(({ column, row }) => `${column.key} ${row.key}` === 'usage pains')!
  }
  const tries: Record<string, (at: ReturnType<typeof openFull>) => void> = {
    'a new note': ({ acts }) => acts.add(full),
    'a note at a spot': ({ acts, board }) => {
      const { x, y, width, height } = cell(board)
      acts.addAtSpot({ x: x + width / 2, y: y + height / 2 })
    },
    'a note moved into it': ({ acts }) => acts.moveTo([noteOf(2).id], full),
    'a copy': ({ acts }) => acts.duplicate([noteOf(1).id]),
    'a note dragged into it': ({ acts, board }) => {
      const box = board.store.getState().placed.get(noteOf(2).id)?.box
      const { x, y } = cell(board)
      acts.put([noteOf(2).id], { x: x - (box?.x ?? 0), y: y - (box?.y ?? 0) }, false)
    },
  }
  it.each(Object.keys(tries))('does not take %s, and that is said and shown', (name) => {
    const at = openFull()
    tries[name]?.(at)
    expect(at.sent).toEqual([])
    expect(at.said).toEqual([noRoom])
    expect(shown()).toEqual([noRoom])
    expect([...at.board.store.getState().placed.keys()]).toEqual([noteOf(1).id, noteOf(2).id])
  })

  it('says so in one place, however often', () => {
    const { acts } = openFull()
    acts.add(full)
    acts.add(full)
    expect(shown()).toEqual([noRoom])
  })

  it('lets its own notes be moved within it', () => {
    const { acts, sent } = openFull()
    acts.put([noteOf(1).id], { x: 3, y: 2 }, false)
    expect(sent).toMatchObject([{ kind: 'note.edit', fields: { x: 7, y: 6 } }])
  })
})

describe('moveTo', () => {
  it('leaves out notes that somebody has removed meanwhile', () => {
    const { board, acts, sent } = openFull()
    board.store.setState({ at: atFull })
    acts.moveTo([noteOf(7).id], free)
    expect(sent).toEqual([])
    expect(board.store.getState().at).toEqual(atFull)
  })
})

describe('showContent', () => {
  it('leaves the keyboard in a cell where the note it was on never came', () => {
    const { board } = openFull()
    board.store.setState({ at: { kind: 'note', id: noteOf(9).id } })
    showContent(board.store, mapContent([noteOf(1)]))
    expect(board.store.getState().at.kind).toBe('cell')
  })
})
