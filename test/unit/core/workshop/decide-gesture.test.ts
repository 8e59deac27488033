import { describe, expect, it } from 'vitest'
import { applyChanges, inverse } from '../../../../electron/core/workshop/change.ts'
import { decide, type DecisionContext } from '../../../../electron/core/workshop/decide.ts'
import { boardScope, type Scope } from '../../../../electron/core/workshop/scope.ts'
import type { Edit } from '../../../../electron/core/workshop/edit.ts'
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
const scope = boardScope(board.id)
const context: DecisionContext = { now: 0, changesOf: () => [] }
const decideNow = (edits: readonly Edit[], where: Scope = scope) =>
  decide(start, { scope: where, edits }, context)
const edited = (numbers: readonly number[], fields: Partial<Omit<Note, 'id'>>): readonly Edit[] =>
  numbers.map((number) => ({ kind: 'note.edit', id: idOf(70, number), fields }))
const moved = (...numbers: readonly number[]) => edited(numbers, { columnKey: 'usage' })
const added = (record: Note): readonly Edit[] => [{ kind: 'note.add', record }]
const removed = (...numbers: readonly number[]): readonly Edit[] =>
  numbers.map((number) => ({ kind: 'note.remove', id: idOf(70, number) }))

describe('a gesture', () => {
  it('is one step that can be turned round as a whole', () => {
    const decision = decideNow(removed(1, 2, 3))
    if (decision.kind === 'refused') throw new Error(decision.reason)
    const after = applyChanges(start, decision.changes)
    expect([...after.note.keys()]).toEqual([idOf(70, 4)])
    expect(sameTables(applyChanges(after, inverse(decision.changes)), start)).toBe(true)
  })

  it('counts all that arrive together in a cell, and moves all or none', () => {
    expect(decideNow(moved(3)).kind).toBe('accepted')
    expect(decideNow(moved(3, 4))).toEqual({
      kind: 'refused',
      reason: 'cell-full',
    })
  })

  it('counts those that leave it in the same go', () => {
    const edits = [...moved(3, 4), ...edited([1], { columnKey: 'support' })]
    expect(decideNow(edits).kind).toBe('accepted')
  })

  it('may be worked on in a cell that is full', () => {
    const full = { ...start, note: new Map([...start.note, [idOf(70, 5), note(5)]]) }
    const edits = edited([1, 2, 5], { x: 40 })
    expect(decide(full, { scope, edits }, context).kind).toBe('accepted')
  })

  it('makes one change of each record, however often it is edited', () => {
    const decision = decideNow([...added(note(9)), ...edited([9, 1], { x: 40 }), ...removed(1)])
    expect(decision).toMatchObject({
      kind: 'accepted',
      changes: [
        { id: idOf(70, 9), before: null, after: { x: 40 } },
        { id: idOf(70, 1), after: null },
      ],
    })
    expect(decideNow([...added(note(9)), ...removed(9)])).toMatchObject({ changes: [] })
  })

  it('edits what it has added or removed itself as it then stands', () => {
    expect(decideNow([...removed(1), ...edited([1], { x: 40 })])).toMatchObject({
      reason: 'not-found',
    })
    expect(decideNow([...removed(1), ...added(note(1))]).kind).toBe('accepted')
  })

  it('changes something where the hand is said to be, whatever else it changes', () => {
    const [groupId = ''] = start.group.keys()
    const named: Edit = { kind: 'group.edit', id: groupId, fields: { name: 'Tonle Sap' } }
    expect(decideNow([...moved(3), named]).kind).toBe('accepted')
    expect(decideNow([...moved(3), named], 'people').kind).toBe('accepted')
    expect(decideNow(moved(3), 'people')).toMatchObject({ reason: 'invalid' })
    expect(decideNow([named])).toMatchObject({ reason: 'invalid' })
  })

  it('has no undo in it but one that is alone', () => {
    const undo: Edit = { kind: 'undo', gesture: idOf(70, 1) }
    expect(decideNow([...moved(3), undo])).toMatchObject({ reason: 'invalid' })
    expect(decideNow([undo])).toMatchObject({ reason: 'nothing-to-undo' })
  })

  it.each<[string, readonly Edit[], string]>([
    ['a note that is not there', removed(3, 9), 'not-found'],
    ['a note that is there already', added(note(1)), 'exists'],
    ['the row of the curve', added(note(9, { rowKey: 'emotion' })), 'wrong-cell'],
    ['a board that is not there', added(note(9, { boardId: idOf(9, 77) })), 'missing-reference'],
    ['a severity where there is none', added(note(9, { severity: 2 })), 'wrong-cell'],
  ])('refuses %s, and then nothing of it is done', (_, edits, reason) => {
    const refused = { kind: 'refused', reason }
    expect(decideNow(edits)).toEqual(refused)
    expect(decideNow([...edited([1], { x: 40 }), ...edits])).toEqual(refused)
  })
})
