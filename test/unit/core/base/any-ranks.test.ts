import type { AnyRecord } from '../../../../electron/core/base/table.ts'
import { sortedRecords } from '../../../../electron/core/base/sorted-records.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankPerson } from '../../../../electron/core/people/blank-person.ts'
import { addSlot } from '../../../../electron/core/agenda/agenda-edits.ts'
import { addDay } from '../../../../electron/core/agenda/day-edits.ts'
import { moveSlots } from '../../../../electron/core/agenda/move-slots.ts'
import { addBoard } from '../../../../electron/core/board/find-board.ts'
import { broughtToTop, onTop } from '../../../../electron/core/board/stack.ts'
import { groupsByNumber } from '../../../../electron/core/people/make-groups.ts'
import { linesToTake, rosterEdits } from '../../../../electron/core/roster/roster-edits.ts'
import { readRoster } from '../../../../electron/core/roster/read-roster.ts'
import { slotsOfDay } from '../../../../electron/core/agenda/plan-days.ts'
import type { Edit } from '../../../../electron/core/workshop/edit.ts'
import { integrityIssues } from '../../../../electron/core/workshop/integrity.ts'
import { tablesFrom, type WorkshopTables } from '../../../../electron/core/workshop/tables.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { anyRanks } from '../../../helpers/rank-arbitrary.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'
import { listedPeople } from '../../../../electron/core/people/organisations.ts'

type Ranked = 'day' | 'slot' | 'group' | 'board' | 'note' | 'person'

const person = {
  ...blankPerson,
  ...{ name: 'Sok', id: idOf(5, 0), rank: 'a0' },
}

/** The class with one table of records that have these ranks; nothing else names them. */
function classWith(table: Ranked, ranks: readonly string[], kind: number): WorkshopTables {
  const all = { ...classRecords, person: [person] }
  const [first] = all[table]
  const own = (index: number) => (table === 'group' ? { number: 50 + index } : {})
  const records = ranks.map((rank, index) => {
    return { ...first, ...own(index), id: idOf(kind, index), rank }
  })
  return tablesFrom({ ...all, [table]: records })
}

const idsOf = (tables: WorkshopTables, table: Ranked) =>
  sortedRecords<AnyRecord>(tables[table]).map(({ id }) => id)

function after(tables: WorkshopTables, edits: readonly Edit[]): WorkshopTables {
  const next = applyEdits(tables, edits)
  expect(integrityIssues(next)).toEqual([])
  return next
}

const numbers = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 })
const chosen = (ids: readonly string[], at: readonly number[]) =>
  new Set(at.map((one) => ids[one % ids.length] ?? ''))

const making = () => {
  let count = 0
  return { newId: () => idOf(200, (count += 1)), groupName: (number: number) => `Group ${number}` }
}

describe('any ranks that the format allows', () => {
  it('let slots be moved and added in the order asked for', () => {
    fc.assert(
      fc.property(anyRanks, numbers, fc.nat(12), (ranks, at, place) => {
        const tables = classWith('slot', ranks, 3)
        const ids = idsOf(tables, 'slot')
        const moving = chosen(ids, at)
        const staying = ids.filter((id) => !moving.has(id))
        const before = staying[place] ?? null
        const dayId = idOf(1, 0)
        const moved = after(tables, moveSlots(tables, moving, { dayId, beforeSlotId: before }))
        const wanted = staying.toSpliced(
          before === null ? staying.length : place,
          0,
          ...ids.filter((id) => moving.has(id)),
        )
        expect(slotsOfDay(moved, dayId).map(({ id }) => id)).toEqual(wanted)
        const added = after(
          tables,
          addSlot(tables, { dayId, beforeSlotId: ids[place] ?? null }, newSlot),
        )
        expect(slotsOfDay(added, dayId).map(({ id }) => id)).toEqual(
          ids.toSpliced(Math.min(place, ids.length), 0, newSlot.id),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('let notes be brought to the top, and put there anew', () => {
    fc.assert(
      fc.property(anyRanks, numbers, (ranks, at) => {
        const tables = classWith('note', ranks, 10)
        const notes = [...tables.note.values()]
        const ids = idsOf(tables, 'note')
        const rising = [...chosen(ids, at)]
        const changes = rising.map((id) => ({ id, fields: { x: 9 } }))
        const risen = after(tables, broughtToTop(notes, changes))
        expect(idsOf(risen, 'note')).toEqual([
          ...ids.filter((id) => !rising.includes(id)),
          ...rising,
        ])
        const { ranks: own, edits } = onTop(notes, at.length)
        const records = own.map((rank, index) => ({
          ...classRecords.note[0],
          rank,
          id: idOf(1, 900 - index),
        }))
        const added = records.map((record) => ({ kind: 'note.add' as const, record }))
        const put = after(tables, [...edits, ...added])
        expect(idsOf(put, 'note')).toEqual([...ids, ...records.map(({ id }) => id)])
      }),
      { numRuns: 1000 },
    )
  })

  it('let days, groups, boards and people be added after all others', () => {
    fc.assert(
      fc.property(anyRanks, (ranks) => {
        const ofDays = classWith('day', ranks, 1)
        const dayIds = { dayId: idOf(1, 90), anchorId: idOf(4, 90) }
        expect(idsOf(after(ofDays, addDay(ofDays, dayIds)), 'day')).toEqual([
          ...idsOf(ofDays, 'day'),
          dayIds.dayId,
        ])
        const ofBoards = classWith('board', ranks, 9)
        const owner = { templateId: idOf(8, 0), groupId: null }
        expect(idsOf(after(ofBoards, addBoard(ofBoards, owner, idOf(1, 5))), 'board')).toEqual([
          ...idsOf(ofBoards, 'board'),
          idOf(1, 5),
        ])
        const ofGroups = classWith('group', ranks, 6)
        const { groupIds, edits } = groupsByNumber(ofGroups, 2, making())
        expect(idsOf(after(ofGroups, edits), 'group')).toEqual([
          ...idsOf(ofGroups, 'group'),
          ...groupIds,
        ])
        const ofPeople = classWith('person', ranks, 5)
        const preview = rosterOf('Name\nDara\nMei', ofPeople)
        const taken = rosterEdits(ofPeople, preview, linesToTake(preview), 0, making())
        const names = sortedRecords(after(ofPeople, taken).person).map(({ name }) => name)
        expect(names).toEqual([...ranks.map(() => 'Sok'), 'Dara', 'Mei'])
      }),
      { numRuns: 600 },
    )
  })
})

function rosterOf(text: string, tables: WorkshopTables) {
  const read = readRoster(text, listedPeople(tables))
  if (read.kind !== 'ok') throw new Error(read.kind)
  return read
}

const newSlot = { id: idOf(1, 77), title: { en: 'New' } }
