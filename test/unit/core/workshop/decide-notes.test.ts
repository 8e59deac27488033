import { describe, expect, it } from 'vitest'
import { applyChanges, inverse } from '../../../../electron/core/workshop/change.ts'
import { decide } from '../../../../electron/core/workshop/decide.ts'
import type { NotesEdit } from '../../../../electron/core/workshop/edit.ts'
import type { Note } from '../../../../electron/core/board/tables.ts'
import { sameTables } from '../../../../electron/core/workshop/replay.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { journeyMap, journeyTemplate } from '../../../fixtures/paper/journey.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const { workshop, board, notes, group } = journeyMap('en')
const rows = journeyTemplate.rows.map((row) => ({ ...row, maxNotes: 3 }))
const template = { id: board.templateId, key: 'journey-map', board: { ...journeyTemplate, rows } }
const note = (number: number, fields: Partial<Note> = {}): Note => {
  const [first] = notes
  if (!first) throw new Error('the fixture has notes')
  const cell = { columnKey: 'usage', rowKey: 'thoughts', severity: null }
  return { ...first, ...cell, id: idOf(70, number), boardId: board.id, ...fields }
}
const start = tablesFrom({
  workshop: [workshop],
  group: group ? [group] : [],
  template: [template],
  board: [board],
  note: [note(1), note(2), note(3, { columnKey: 'support' }), note(4, { columnKey: 'support' })],
})
const decideNow = (edit: NotesEdit) => decide(start, edit, { now: 0, changesOf: () => [] })
const moved = (...numbers: readonly number[]) =>
  numbers.map((number) => ({ id: idOf(70, number), fields: { columnKey: 'usage' } }))

describe('an edit of many notes', () => {
  it('is one step that can be turned round as a whole', () => {
    const ids = [1, 2, 3].map((number) => idOf(70, number))
    const decision = decideNow({ kind: 'notes.remove', ids })
    if (decision.kind === 'refused') throw new Error(decision.reason)
    const after = applyChanges(start, decision.changes)
    expect([...after.note.keys()]).toEqual([idOf(70, 4)])
    expect(sameTables(applyChanges(after, inverse(decision.changes)), start)).toBe(true)
  })

  it('counts all that arrive together in a cell, and moves all or none', () => {
    expect(decideNow({ kind: 'notes.edit', edits: moved(3) }).kind).toBe('accepted')
    expect(decideNow({ kind: 'notes.edit', edits: moved(3, 4) })).toEqual({
      kind: 'refused',
      reason: 'cell-full',
    })
  })

  it('counts those that leave it in the same go', () => {
    const swapped = { id: idOf(70, 1), fields: { columnKey: 'support' } }
    const edits = [...moved(3, 4), swapped]
    expect(decideNow({ kind: 'notes.edit', edits }).kind).toBe('accepted')
  })

  it('may be worked on in a cell that is full', () => {
    const full = { ...start, note: new Map([...start.note, [idOf(70, 5), note(5)]]) }
    const edits = [1, 2, 5].map((number) => ({ id: idOf(70, number), fields: { x: 40 } }))
    const context = { now: 0, changesOf: () => [] }
    expect(decide(full, { kind: 'notes.edit', edits }, context).kind).toBe('accepted')
  })

  it.each([
    ['a note that is not there', { kind: 'notes.remove', ids: [idOf(70, 9)] }, 'not-found'],
    ['a note twice', { kind: 'notes.edit', edits: moved(3, 3) }, 'invalid'],
    ['a note that is there already', { kind: 'notes.add', records: [note(1)] }, 'exists'],
    [
      'the row of the curve',
      { kind: 'notes.add', records: [note(9, { rowKey: 'emotion' })] },
      'wrong-cell',
    ],
    [
      'a board that is not there',
      { kind: 'notes.add', records: [note(9, { boardId: idOf(9, 77) })] },
      'missing-reference',
    ],
    [
      'a severity where there is none',
      { kind: 'notes.add', records: [note(9, { severity: 2 })] },
      'wrong-cell',
    ],
  ] as const)('refuses %s, and then nothing of it is done', (_, edit, reason) => {
    expect(decideNow(edit as unknown as NotesEdit)).toEqual({ kind: 'refused', reason })
  })
})
