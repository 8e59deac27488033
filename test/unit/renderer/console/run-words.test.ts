import { describe, expect, it } from 'vitest'
import { editSchema } from '../../../../electron/core/workshop/edit.ts'
import { stepName } from '../../../../renderer/console/run/run-words.ts'

const kinds = editSchema.options.map((option) => option.shape.kind.value)

describe('stepName', () => {
  it('has a name of its own for what a facilitator does in the console', () => {
    expect(stepName('run.extend')).toBe('did.run.extend')
    expect(stepName('membership.add')).toBe('did.membership')
  })

  it('has a name for every kind of edit', () => {
    for (const kind of [...kinds, 'something.new']) expect(stepName(kind)).toMatch(/^did\./)
  })
})
