import { describe, expect, it } from 'vitest'
import { editSchema } from '../../../../electron/core/workshop/edit.ts'
import { stepName } from '../../../../renderer/console/run/run-words.ts'

const kinds = editSchema.options.map((option) => option.shape.kind.value)

describe('stepName', () => {
  it('has a name of its own for what a facilitator does in the console', () => {
    expect(stepName('run.extend')).toBe('did.run.extend')
    expect(stepName('membership.add')).toBe('did.membership')
  })

  it('names what was done on a board, to one note or to many', () => {
    expect(stepName('notes.remove')).toBe('did.notes.remove')
    expect(stepName('note.add')).toBe('did.note.add')
    expect(stepName('curve_point.edit')).toBe('did.curve_point')
    expect(stepName('board.add')).toBe('did.board')
  })

  it('has a name for every kind of edit', () => {
    for (const kind of [...kinds, 'something.new']) expect(stepName(kind)).toMatch(/^did\./)
  })
})
