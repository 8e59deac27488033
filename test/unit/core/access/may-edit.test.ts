import { describe, expect, it } from 'vitest'
import type { Caller, HostItself } from '../../../../electron/core/access/caller.ts'
import { mayEdit } from '../../../../electron/core/access/may-edit.ts'
import { roles } from '../../../../electron/core/access/roles.ts'
import { inverse } from '../../../../electron/core/workshop/change.ts'
import type { Edit } from '../../../../electron/core/workshop/edit.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { callerAs } from '../../../helpers/callers.ts'
import { personRecord } from '../../../helpers/person-record.ts'
import { decideEdits } from '../../../helpers/sent-edits.ts'
import { boardIds, twoGroups, twoNotes } from '../../../helpers/two-groups.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const tables = tablesFrom(twoGroups)

function changesOf(...edits: readonly Edit[]) {
  const decision = decideEdits(tables, edits, { now: 0, changesOf: () => [] })
  if (decision.kind === 'refused') throw new Error(decision.reason)
  return decision.changes
}

const allowed = (caller: Caller | HostItself, ...edits: readonly Edit[]) =>
  mayEdit(tables, caller, changesOf(...edits))

const noteOn = (boardId: string) => ({
  ...twoGroups.note[0],
  ...{ id: idOf(10, 20), boardId, columnKey: 'purchase' },
})
const personId = idOf(5, 0)
const typing = { kind: 'note.edit', id: twoNotes.own, fields: { text: 'slow' } } as const
const start = { kind: 'run.start', slotId: idOf(3, 0), runId: idOf(12, 0) } as const
const phone = { kind: 'person.edit', id: personId, fields: { phone: '' } } as const
const naming = { kind: 'person.edit', id: personId, fields: { name: 'Sok Dara K.' } } as const
const attending = {
  kind: 'attendance.edit',
  id: twoGroups.attendance[0].id,
  fields: { here: false },
} as const

const can = (edit: Edit) => roles.filter((role) => allowed(callerAs(role), edit))

describe('mayEdit', () => {
  it('knows for each role what it may change', () => {
    expect(can(typing)).toEqual(['facilitator', 'co-trainer', 'group'])
    for (const edit of [start, naming]) expect(can(edit)).toEqual(['facilitator', 'co-trainer'])
    for (const edit of [phone, attending]) expect(can(edit)).toEqual(['facilitator'])
  })

  it('lets the host do what time brings', () => {
    expect(allowed({ role: 'host', actor: 'clock' }, start, attending)).toBe(true)
  })

  it('takes a change of a co-trainer only where all that changes shows to it', () => {
    const coTrainer = callerAs('co-trainer')
    const added = personRecord(idOf(5, 7), 'Chan Mei', 'a1')
    expect(allowed(coTrainer, { kind: 'person.add', record: added })).toBe(true)
    const withPhone = { ...added, phone: '099' }
    expect(allowed(coTrainer, { kind: 'person.add', record: withPhone })).toBe(false)
    expect(allowed(coTrainer, { kind: 'person.remove', id: personId })).toBe(false)
  })

  it.each<[string, boolean, Edit]>([
    ['adds to its own board', true, { kind: 'note.add', record: noteOn(boardIds.own) }],
    ['removes from its own board', true, { kind: 'note.remove', id: twoNotes.own }],
    ['adds to the board of another', false, { kind: 'note.add', record: noteOn(boardIds.others) }],
    ['adds to that of the class', false, { kind: 'note.add', record: noteOn(boardIds.ofClass) }],
    ['takes from another', false, { kind: 'note.remove', id: twoNotes.others }],
    [
      'moves a note over to another',
      false,
      { kind: 'note.edit', id: twoNotes.own, fields: { boardId: boardIds.others } },
    ],
    [
      'fetches the note of another',
      false,
      { kind: 'note.edit', id: twoNotes.others, fields: { boardId: boardIds.own } },
    ],
    ['removes its board', false, { kind: 'board.remove', id: boardIds.own }],
    [
      'takes the board of another',
      false,
      { kind: 'board.edit', id: boardIds.others, fields: { groupId: idOf(6, 0) } },
    ],
    [
      'gives itself a name',
      false,
      { kind: 'group.edit', id: idOf(6, 0), fields: { name: 'Best' } },
    ],
    ['starts a slot', false, start],
  ])('of a group that %s: %s', (_what, may, edit) => {
    expect(allowed(callerAs('group'), edit)).toBe(may)
  })

  it('refuses the whole of what a group does where one part of it is not its own', () => {
    const theirs = { kind: 'note.edit', id: twoNotes.others, fields: { text: 'x' } } as const
    expect(allowed(callerAs('group'), typing, theirs)).toBe(false)
  })

  it('asks the same of what is taken back', () => {
    const back = inverse(changesOf({ kind: 'note.add', record: noteOn(boardIds.others) }))
    expect(mayEdit(tables, callerAs('group'), back)).toBe(false)
  })
})
