import { describe, expect, it } from 'vitest'
import { groupOf } from '../../../../electron/core/people/membership.ts'
import { integrityIssues } from '../../../../electron/core/workshop/integrity.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { newId } from '../../../../electron/host/new-id.ts'
import { draftOf, personOf } from '../../../../renderer/console/people/person-draft.ts'
import {
  addGroupEdits,
  makeGroupsEdits,
  moveEdits,
  notYetIn,
  personEdits,
} from '../../../../electron/core/people/people-edits.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const now = 1_795_000_000_000
const groupId = idOf(6, 0)
let last = 500
const making = { newId: () => idOf(6, (last += 1)), groupName: (number: number) => `G${number}` }
const at = (ms: number) => ({ now: ms, newId })
const typed = (name: string) => personOf({ ...draftOf(undefined, null), name })!
const start = tablesFrom(classRecords)
const withSok = applyEdits(start, personEdits(start, null, typed('Sok Dara'), groupId, at(now)))
const sokId = [...withSok.person.keys()][0] ?? ''

describe('personEdits', () => {
  it('adds a person who is in a group from now on', () => {
    expect(groupOf(withSok, sokId)).toBe(groupId)
    expect([...withSok.membership.values()]).toMatchObject([{ sinceMs: now, untilMs: null }])
    expect(integrityIssues(withSok)).toEqual([])
  })

  it('sends only what was changed, and ends the membership that is over', () => {
    const edits = personEdits(
      withSok,
      sokId,
      { ...typed('Sok Dara'), role: 'CEO' },
      null,
      at(now + 9),
    )
    expect(edits).toMatchObject([
      { kind: 'person.edit', id: sokId, fields: { role: 'CEO' } },
      { kind: 'membership.edit', fields: { untilMs: now + 9 } },
    ])
    expect(Object.keys(edits[0] && 'fields' in edits[0] ? edits[0].fields : {})).toEqual(['role'])
    expect(personEdits(withSok, sokId, typed('Sok Dara'), groupId, at(now + 9))).toEqual([])
  })
})

describe('moveEdits', () => {
  it('moves those who are not there yet', () => {
    expect(notYetIn(withSok, [sokId], groupId)).toEqual([])
    expect(moveEdits(withSok, [sokId], groupId, at(now + 1))).toEqual([])
    const out = applyEdits(withSok, moveEdits(withSok, [sokId], null, at(now + 1)))
    expect(groupOf(out, sokId)).toBeNull()
    expect([...out.membership.values()]).toMatchObject([{ sinceMs: now, untilMs: now + 1 }])
  })
})

describe('addGroupEdits', () => {
  it('takes the first number that is free', () => {
    const three = applyEdits(start, makeGroupsEdits(start, 3, false, now, making))
    const second = [...three.group.values()].find(({ number }) => number === 2)
    const gap = applyEdits(three, [{ kind: 'group.remove', id: second?.id ?? '' }])
    const added = applyEdits(gap, addGroupEdits(gap, making))
    expect([...added.group.values()].at(-1)).toMatchObject({ number: 2, name: 'G2' })
  })

  it('adds none beyond the highest number', () => {
    const full = applyEdits(start, makeGroupsEdits(start, 99, false, now, making))
    expect(full.group.size).toBe(99)
    expect(addGroupEdits(full, making)).toEqual([])
  })
})

describe('makeGroupsEdits', () => {
  it('leaves people where they are unless they are to be dealt out', () => {
    const kinds = (deal: boolean) =>
      makeGroupsEdits(
        tablesFrom({ ...classRecords, person: [...withSok.person.values()] }),
        2,
        deal,
        now,
        making,
      ).map(({ kind }) => kind)
    expect(kinds(false)).toEqual(['group.add'])
    expect(kinds(true)).toEqual(['group.add', 'membership.add'])
  })
})
