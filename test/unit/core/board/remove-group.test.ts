import { describe, expect, it } from 'vitest'
import { blankPerson } from '../../../../electron/core/people/blank-person.ts'
import { groupOf } from '../../../../electron/core/people/membership.ts'
import { removeGroup } from '../../../../electron/core/board/remove-group.ts'
import { integrityIssues } from '../../../../electron/core/workshop/integrity.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const groupId = idOf(6, 0)
const personId = idOf(5, 0)
const withPerson = tablesFrom({
  ...classRecords,
  person: [
    {
      id: personId,
      rank: 'a0',
      ...blankPerson,
      name: 'សុខ ដារ៉ា',
    },
  ],
  membership: [
    { id: idOf(7, 0), personId, groupId, sinceMs: 1, untilMs: 2 },
    { id: idOf(7, 1), personId, groupId, sinceMs: 3, untilMs: null },
  ],
})

describe('removeGroup', () => {
  it('keeps a group whose board has notes, or only a curve', () => {
    expect(removeGroup(withPerson, groupId)).toEqual({ kind: 'has-board', notes: 2 })
    const curveOnly = { ...withPerson, note: new Map() }
    expect(removeGroup(curveOnly, groupId)).toEqual({ kind: 'has-board', notes: 0 })
  })

  it('takes a group with an empty board away, and leaves its people in none', () => {
    const tables = { ...withPerson, note: new Map(), curve_point: new Map() }
    const removal = removeGroup(tables, groupId)
    if (removal.kind !== 'ok') throw new Error(removal.kind)
    const after = applyEdits(tables, removal.edits)
    expect([after.group.size, after.board.size, after.membership.size]).toEqual([0, 0, 0])
    expect(groupOf(after, personId)).toBeNull()
    expect(integrityIssues(after)).toEqual([])
  })

  it('knows a group that is gone', () => {
    expect(removeGroup(withPerson, idOf(6, 9))).toEqual({ kind: 'not-found' })
  })
})
