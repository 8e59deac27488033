import { describe, expect, it } from 'vitest'
import { withGroupRows } from '../../../../electron/core/board/group-rows.ts'
import type { BoardTemplate } from '../../../../electron/core/board/template.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const title = { en: 'Title' }
const row = (key: string) => ({ key, kind: 'notes' as const, title, height: 100 })
const template: BoardTemplate = {
  title,
  columns: [{ key: 'best', title, width: 200 }],
  rows: [row('group-1'), row('group-2'), row('group-3'), row('notes')],
  note: { width: 120, height: 90 },
}
const group = (number: number, name: string) => ({
  ...{ id: idOf(6, number), rank: `a${number}`, number, name },
})
const groups = [group(1, 'Mekong'), group(3, 'បាយ័ន')]

describe('withGroupRows', () => {
  it('names the rows after the groups that there are, and leaves the others out', () => {
    const { rows } = withGroupRows(template, groups, [])
    expect(rows.map(({ key, title: named }) => [key, named.km ?? named.en])).toEqual([
      ['group-1', 'Mekong'],
      ['group-3', 'បាយ័ន'],
      ['notes', 'Title'],
    ])
  })

  it('keeps a row with something on it', () => {
    const { rows } = withGroupRows(template, groups, [{ rowKey: 'group-2' }])
    expect(rows.map(({ key }) => key)).toEqual(['group-1', 'group-2', 'group-3', 'notes'])
  })

  it('leaves a template as it is that has no such rows, or while there are no groups', () => {
    const other = { ...template, rows: [row('notes')] }
    expect(withGroupRows(other, groups, [])).toBe(other)
    expect(withGroupRows(template, [], [])).toBe(template)
  })

  it('gives the same object again, so that nothing is drawn anew', () => {
    expect(withGroupRows(template, groups, [])).toBe(withGroupRows(template, groups, []))
  })
})
