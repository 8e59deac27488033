import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, inverse, type Change } from '../../../../electron/core/workshop/change.ts'
import type { DecisionContext } from '../../../../electron/core/workshop/decide.ts'
import type { Edit } from '../../../../electron/core/workshop/edit.ts'
import { integrityIssues } from '../../../../electron/core/workshop/integrity.ts'
import { sameTables } from '../../../../electron/core/workshop/replay.ts'
import { tablesFrom, type WorkshopTables } from '../../../../electron/core/workshop/tables.ts'
import { editsOf, wishArbitrary } from '../../../helpers/edit-arbitrary.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'
import { idOf, workshopArbitrary } from '../../../helpers/workshop-arbitrary.ts'

const context = (now: number): DecisionContext => ({ now, changesOf: () => [] })

function accepted(tables: WorkshopTables, edit: Edit, now = 0): readonly Change[] {
  const decision = decideEdits(tables, edit, context(now))
  if (decision.kind === 'refused') throw new Error(decision.reason)
  return decision.changes
}

describe('decide', () => {
  it('makes changes that lead back to the same workshop when turned round', () => {
    fc.assert(
      fc.property(
        workshopArbitrary,
        fc.array(wishArbitrary, { maxLength: 30 }),
        (records, list) => {
          const start = tablesFrom(records)
          let tables = start
          const made: Change[] = []
          for (const [index, wish] of list.entries()) {
            const edits = editsOf(tables, wish, index)
            const decision = edits && decideEdits(tables, edits, context(1_000_000 + index * 1000))
            if (decision?.kind !== 'accepted') continue
            made.push(...decision.changes)
            tables = applyChanges(tables, decision.changes)
          }
          expect(integrityIssues(tables)).toEqual(integrityIssues(start))
          expect(sameTables(applyChanges(tables, inverse(made)), start)).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('refuses a note outside the rows for notes, and leaves the workshop alone', () => {
    const tables = tablesFrom(boardWorkshop)
    const edit = { kind: 'note.edit', id: idOf(10, 0), fields: { rowKey: 'emotion' } } as const
    expect(decideEdits(tables, edit, context(0))).toEqual({ kind: 'refused', reason: 'wrong-cell' })
  })

  it('makes a text of one line that line, and leaves the lines of a note', () => {
    const tables = tablesFrom(boardWorkshop)
    const text = 'one\u000btwo\u0085three\u0007four'
    const after = (edit: Edit) => accepted(tables, edit)[0]?.after
    const name = after({ kind: 'group.edit', id: idOf(6, 0), fields: { name: text } })
    expect(name?.['name']).toBe('one two three four')
    const note = after({ kind: 'note.edit', id: idOf(10, 0), fields: { text } })
    expect(note?.['text']).toBe('one\ntwo\nthree four')
    const signed = after({ kind: 'note.edit', id: idOf(10, 0), fields: { author: text } })
    expect(signed?.['author']).toBe('one two three four')
  })

  it('refuses a record that names one which does not exist', () => {
    const tables = tablesFrom(boardWorkshop)
    const edit = { kind: 'board.edit', id: idOf(9, 0), fields: { groupId: idOf(6, 7) } } as const
    expect(decideEdits(tables, edit, context(0))).toEqual({
      kind: 'refused',
      reason: 'missing-reference',
    })
  })

  it('refuses to remove a group whose board is there', () => {
    const edit = { kind: 'group.remove', id: idOf(6, 0) } as const
    expect(decideEdits(tablesFrom(boardWorkshop), edit, context(0))).toEqual({
      kind: 'refused',
      reason: 'in-use',
    })
  })

  it('takes the notes along with their board', () => {
    const tables = tablesFrom(boardWorkshop)
    const after = applyChanges(tables, accepted(tables, { kind: 'board.remove', id: idOf(9, 0) }))
    expect([after.board.size, after.note.size]).toEqual([0, 0])
  })

  it('drops characters that no reader can show', () => {
    const tables = tablesFrom(boardWorkshop)
    const text = 'a\u0000b\ud800c'
    const [change] = accepted(tables, { kind: 'note.edit', id: idOf(10, 0), fields: { text } })
    expect(String(change?.after?.['text']).isWellFormed()).toBe(true)
    expect(change?.after?.['text']).not.toContain('\u0000')
  })
})

const title = { en: 'Title' }
const boardWorkshop = {
  group: [{ id: idOf(6, 0), rank: 'a0', number: 1, name: 'Mekong' }],
  template: [
    {
      id: idOf(8, 0),
      key: 'journey-map',
      board: {
        title,
        columns: [{ key: 'purchase', title, width: 200 }],
        rows: [
          { key: 'pain', kind: 'notes' as const, title, height: 100 },
          { key: 'emotion', kind: 'curve' as const, title, height: 100 },
        ],
        note: { width: 126, height: 52 },
      },
    },
  ],
  board: [{ id: idOf(9, 0), templateId: idOf(8, 0), groupId: idOf(6, 0), rank: 'a0', title: '' }],
  note: [
    {
      id: idOf(10, 0),
      boardId: idOf(9, 0),
      columnKey: 'purchase',
      rowKey: 'pain',
      rank: 'a0',
      x: 0,
      y: 0,
      width: 126,
      height: 52,
      text: 'Waits at the counter',
      colour: 'coral' as const,
      severity: null,
      author: 'SR',
    },
  ],
}
