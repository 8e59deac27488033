import { describe, expect, it } from 'vitest'
import { chooseColumn } from '../../../../../renderer/console/people/choose-column.ts'

describe('chooseColumn', () => {
  it('takes a meaning from the column that had it', () => {
    expect(chooseColumn(['name', 'role', null], 1, 'name')).toEqual([null, 'name', null])
  })

  it('leaves out as many columns as one likes', () => {
    expect(chooseColumn(['name', 'role', null], 1, null)).toEqual(['name', null, null])
  })
})
