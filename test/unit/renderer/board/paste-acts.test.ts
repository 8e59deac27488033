import { afterEach, describe, expect, it } from 'vitest'
import texts from '../../../../assets/texts/board.json' with { type: 'json' }
import type { BoardContent } from '../../../../electron/core/board/board-content.ts'
import type { Note } from '../../../../electron/core/board/tables.ts'
import { openBoard } from '../../../../renderer/board/base/board-context.tsx'
import { showContent } from '../../../../renderer/board/base/board-store.ts'
import { copiesFromRows } from '../../../../electron/core/board/paste-notes.ts'
import { pastedRows } from '../../../../electron/core/board/pasted-lines.ts'
import { createBoardActions } from '../../../../renderer/board/base/board-actions.ts'
import type { BoardWords } from '../../../../renderer/board/base/telling.ts'
import { toasts } from '../../../../renderer/ui/toast-queue.ts'
import { mapContent } from '../../../helpers/board-state.ts'

const pains = { columnKey: 'usage', rowKey: 'pains' }

/** A map whose cells take so many notes, which takes in what is pasted as the host does. */
function openMapOf(maxNotes: number) {
  const empty = mapContent()
  const rows = empty.template.rows.map((row) => ({ ...row, maxNotes }))
  let content: BoardContent = { ...empty, template: { ...empty.template, rows } }
  const board = openBoard(content, (edits) => {
    const added = edits.flatMap((edit) => (edit.kind === 'note.add' ? [edit.record] : []))
    content = { ...content, notes: [...content.notes, ...added] }
    showContent(board.store, content)
  })
  const say: BoardWords['say'] = (key) => texts[key].en
  const acts = createBoardActions(board, { say, language: 'en' }, () => undefined)
  const paste = (text: string) =>
    acts.paste(copiesFromRows(board.store.getState(), pastedRows(text), pains), pains)
  const waiting = () => board.store.getState().waiting
  const inCell = (columnKey: string) =>
    content.notes.filter((note: Note) => note.columnKey === columnKey).map(({ text }) => text)
  return { acts, paste, waiting, inCell }
}

const lines = (count: number) => Array.from({ length: count }, (_, n) => `idea ${n}`)

afterEach(() => {
  for (const { key } of toasts.visibleToasts) toasts.close(key)
})

describe('what is pasted', () => {
  it('goes into the cell as far as there is room, and the rest into the next cells on demand', () => {
    const { acts, paste, waiting, inCell } = openMapOf(40)
    paste(lines(100).join('\n'))
    expect(inCell('usage')).toEqual(lines(40))
    expect(waiting()).toMatchObject({ landed: 40, of: 100, isOpen: true })
    acts.putWaiting()
    expect(inCell('support')).toEqual(lines(80).slice(40))
    acts.putWaiting()
    expect(inCell('repurchase')).toEqual(lines(100).slice(80))
    expect(waiting()).toBeNull()
  })

  it('waits where no other cell has room, and is said to', () => {
    const { acts, paste, waiting } = openMapOf(1)
    paste(lines(60).join('\n'))
    for (let turns = 0; turns < 60; turns += 1) acts.putWaiting()
    expect(waiting()?.copies.length).toBeGreaterThan(0)
    expect(toasts.visibleToasts.map(({ content }) => content.title)).toContain(
      texts['waiting.noRoom'].en,
    )
  })

  it('comes back after it was discarded', () => {
    const { acts, paste, waiting } = openMapOf(1)
    paste('one\ntwo\nthree')
    acts.discardWaiting()
    expect(waiting()).toBeNull()
    toasts.visibleToasts[0]?.content.action?.onPress()
    expect(waiting()?.copies.map(({ text }) => text)).toEqual(['two', 'three'])
  })

  it('is not lost to what is pasted next', () => {
    const { paste, waiting } = openMapOf(1)
    paste('one\ntwo')
    paste('three')
    expect(
      waiting()
        ?.copies.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['three', 'two'])
  })
})
