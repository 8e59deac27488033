import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankListedPerson } from '../../../../electron/core/people/blank-person.ts'
import { deal, groupsByNumber, makeGroups } from '../../../../electron/core/people/make-groups.ts'
import {
  groupOf,
  moveMember,
  participantCounts,
  peopleByGroup,
  smallestGroup,
} from '../../../../electron/core/people/membership.ts'
import { readRoster, type RosterPreview } from '../../../../electron/core/roster/read-roster.ts'
import {
  groupKey,
  linesToTake,
  rosterEdits,
} from '../../../../electron/core/roster/roster-edits.ts'
import { lettersIn } from '../../../../electron/core/text/letters.ts'
import { integrityIssues } from '../../../../electron/core/workshop/integrity.ts'
import { tablesFrom, type WorkshopTables } from '../../../../electron/core/workshop/tables.ts'
import { applyEdits } from '../../../helpers/apply-edits.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'
import {
  listedPeople,
  organisationOf,
  type ListedPerson,
} from '../../../../electron/core/people/organisations.ts'
import { peopleRecords } from '../../../helpers/people-records.ts'

const now = 1_795_000_000_000
function making(from = 100) {
  let last = from
  return { newId: () => idOf(7, (last += 1)), groupName: (number: number) => `ក្រុម ${number}` }
}
const people = (...organisations: string[]): readonly ListedPerson[] =>
  organisations.map((organisation, index) => ({
    id: idOf(5, index),
    rank: `a${index}`,
    ...blankListedPerson,
    name: `Person ${index}`,
    organisation,
  }))
const tablesWith = (person: readonly ListedPerson[]) =>
  tablesFrom({ workshop: classRecords.workshop, ...peopleRecords(person) })
const sizes = (tables: WorkshopTables) =>
  [...peopleByGroup(tables)].map(([, members]) => members.length)

describe('groupsByNumber', () => {
  it('adds the groups that are missing, for a class without names', () => {
    const first = groupsByNumber(tablesWith([]), 3, making())
    const tables = applyEdits(tablesWith([]), first.edits)
    expect([...tables.group.values()].map(({ number, name }) => [number, name])).toEqual([
      [1, 'ក្រុម 1'],
      [2, 'ក្រុម 2'],
      [3, 'ក្រុម 3'],
    ])
    const more = groupsByNumber(tables, 4, making(200))
    expect(more.groupIds.slice(0, 3)).toEqual(first.groupIds)
    expect(more.edits).toHaveLength(1)
    expect(groupsByNumber(tables, 500, making(300)).groupIds).toHaveLength(99)
  })
})

describe('deal', () => {
  it('spreads organisations and sizes as evenly as they can be', () => {
    const list = fc.array(fc.constantFrom('ABC', 'abc ', 'XYZ', 'ធនាគារ', ''), { maxLength: 60 })
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 9 }), (organisations, count) => {
        const groupIds = Array.from({ length: count }, (_, index) => idOf(6, index))
        const class_ = people(...organisations)
        const dealt = deal(class_, groupIds)
        expect(dealt.size).toBe(class_.length)
        const share = (some: readonly ListedPerson[]) => {
          const counts = groupIds.map(
            (groupId) => some.filter(({ id }) => dealt.get(id) === groupId).length,
          )
          return Math.max(...counts) - Math.min(...counts)
        }
        expect(share(class_)).toBeLessThanOrEqual(1)
        const colleagues = Map.groupBy(class_, (one) => one.organisation.trim().toLowerCase())
        for (const some of colleagues.values()) expect(share(some)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('makeGroups', () => {
  it('puts everybody into a group, and ends what was before', () => {
    const start = tablesWith(people('ABC', 'ABC', 'XYZ', 'XYZ', ''))
    const two = applyEdits(start, makeGroups(start, 2, now, making()), now)
    expect(sizes(two).toSorted()).toEqual([2, 3])
    const three = applyEdits(two, makeGroups(two, 3, now + 60_000, making(200)), now)
    expect(sizes(three).toSorted()).toEqual([1, 2, 2])
    const stays = [...three.membership.values()].filter(({ untilMs }) => untilMs === null)
    expect(stays).toHaveLength(5)
    for (const { untilMs } of three.membership.values()) {
      expect([null, now + 60_000]).toContain(untilMs)
    }
    expect(integrityIssues(three)).toEqual([])
  })
})

describe('moveMember', () => {
  const start = applyEdits(
    tablesWith(people('')),
    groupsByNumber(tablesWith([]), 2, making()).edits,
  )
  const [first = '', second = ''] = [...start.group.keys()]
  const move = (tables: WorkshopTables, groupId: string | null, at: number, from: number) =>
    applyEdits(tables, moveMember(tables, idOf(5, 0), groupId, at, making(from).newId))

  it('ends one membership and begins another, each with its date', () => {
    const joined = move(start, first, now, 200)
    const moved = move(joined, second, now + 5000, 300)
    expect(groupOf(moved, idOf(5, 0))).toBe(second)
    expect(
      [...moved.membership.values()].map(({ sinceMs, untilMs }) => [sinceMs, untilMs]),
    ).toEqual([
      [now, now + 5000],
      [now + 5000, null],
    ])
    expect(groupOf(move(moved, null, now + 9000, 400), idOf(5, 0))).toBeNull()
  })

  it('forgets none because the clock was set back, and keeps their order', () => {
    const joined = move(start, first, now, 200)
    const moved = move(joined, second, now - 3_600_000, 300)
    expect(groupOf(moved, idOf(5, 0))).toBe(second)
    expect(
      [...moved.membership.values()].map(({ sinceMs, untilMs }) => [sinceMs, untilMs]),
    ).toEqual([
      [now, now],
      [now, null],
    ])
  })

  it('leaves no trace of a membership of no length, and does nothing twice', () => {
    const joined = move(start, first, now, 200)
    expect(move(joined, second, now, 300).membership.size).toBe(1)
    expect(moveMember(joined, idOf(5, 0), first, now + 1, making().newId)).toEqual([])
  })
})

describe('rosterEdits', () => {
  const preview = (text: string, tables: WorkshopTables): RosterPreview => {
    const read = readRoster(text, listedPeople(tables))
    if (read.kind !== 'ok') throw new Error(read.kind)
    return read
  }

  it('adds people in their order, with groups by number and by name', () => {
    const start = tablesWith(people('ABC'))
    const text =
      'name,group\nSok Dara,ក្រុមទី ១\nChan Lina,2\nPerson 0,2\nKeo Vanna,Mekong\nLy,Group 1'
    const read = preview(text, start)
    const lines = linesToTake(read)
    expect([...lines]).toEqual([2, 3, 5, 6])
    const after = applyEdits(start, rosterEdits(start, read, lines, now, making()), now)
    const groups = [...peopleByGroup(after)].map(([groupId, members]) => [
      after.group.get(groupId ?? '')?.name ?? null,
      after.group.get(groupId ?? '')?.number ?? null,
      members.map(({ name }) => name),
    ])
    expect(groups).toEqual([
      [null, null, ['Person 0']],
      ['ក្រុម 1', 1, ['Sok Dara', 'Ly']],
      ['ក្រុម 2', 2, ['Chan Lina']],
      ['Mekong', 3, ['Keo Vanna']],
    ])
    expect(integrityIssues(after)).toEqual([])
  })

  it('never gives two groups one number, and finds groups that are there', () => {
    const start = tablesWith([])
    const read = preview('name,group\nA B,Mekong\nC D,1\nE F,Bassac\nG H,2026', start)
    const after = applyEdits(start, rosterEdits(start, read, linesToTake(read), now, making()))
    const numbers = [...after.group.values()].map(({ number }) => number)
    expect(new Set(numbers).size).toBe(4)
    const again = preview('name,group\nI J,mekong\nK L,ក្រុម១', after)
    const more = rosterEdits(after, again, linesToTake(again), now, making(300))
    expect(more.filter(({ kind }) => kind === 'group.add')).toEqual([])
  })
})

describe('groupKey', () => {
  it('reads numbers in all digits', () => {
    expect(['3', 'Group 03', 'ក្រុមទី៣', '第３组'].map(groupKey)).toEqual(['3', '3', '3', '3'])
    expect(groupKey(' Mekong ')).toBe('mekong')
  })

  it('reads numbers in words, and takes one above the highest for a name', () => {
    const third = ['第三组', '三组', '第3组', 'Group three', 'ក្រុមទីបី', 'ក្រុមបី', '小组三']
    expect(new Set(third.map(groupKey))).toEqual(new Set(['3']))
    expect(['第十组', '第十二组', '第二十一组'].map(groupKey)).toEqual(['10', '12', '21'])
    expect(groupKey('Team 2026')).toBe('team 2026')
    expect(groupKey('三江')).toBe('三江')
  })

  it('makes one group of two ways to write its number, and cuts a long name between letters', () => {
    const start = tablesWith([])
    const long = `${'ក្រុម'.repeat(30)}${'👨‍👩‍👧'.repeat(40)}`
    const read = readRoster(`name,group\nA B,第一组\nC D,第1组\nE F,${long}`, [])
    if (read.kind !== 'ok') throw new Error(read.kind)
    const after = applyEdits(start, rosterEdits(start, read, linesToTake(read), now, making()))
    const names = [...after.group.values()].map(({ name }) => name)
    expect(names).toHaveLength(2)
    expect(long.startsWith(names[1] ?? '?')).toBe(true)
    expect(lettersIn(names[1] ?? '')).toBe(80)
  })
})

describe('makeGroups', () => {
  it('deals participants alone; guests and others stay where they are', () => {
    const class_ = people('', '', '', '').map((person, index) => {
      return index < 3 ? person : { ...person, attendsAs: 'observer' as const }
    })
    const tables = tablesWith(class_)
    const after = applyEdits(tables, makeGroups(tables, 2, now, making()))
    expect(class_.map(({ id }) => groupOf(after, id) === null)).toEqual([false, false, false, true])
    expect([...participantCounts(after).values()]).toEqual([2, 1])
  })

  it('takes colleagues for colleagues however their firm is written', () => {
    const tables = tablesWith(people('ABC Bank', 'ABC Bank Plc.', 'Wing', 'WING Ltd'))
    const after = applyEdits(tables, makeGroups(tables, 2, now, making()))
    const shares = [...peopleByGroup(after).values()].map((members) =>
      members.map((one) => organisationOf(after, one).slice(0, 1)).toSorted(),
    )
    expect(shares).toEqual([
      ['A', 'W'],
      ['A', 'W'],
    ])
  })
})

describe('smallestGroup', () => {
  it('is the first with the fewest participants', () => {
    const [first, ...rest] = people('', '', '')
    const guest = { ...(first ?? people('')[0]!), attendsAs: 'guest' as const }
    const start = tablesWith([guest, ...rest])
    expect(smallestGroup(start)).toBeNull()
    const { groupIds, edits } = groupsByNumber(start, 2, making())
    const grouped = applyEdits(start, edits)
    const [one = '', two = ''] = groupIds
    expect(smallestGroup(grouped)).toBe(one)
    const at = (tables: WorkshopTables, index: number, groupId: string) =>
      applyEdits(
        tables,
        moveMember(tables, idOf(5, index), groupId, now, making(200 + index).newId),
      )
    expect(smallestGroup(at(grouped, 0, one))).toBe(one)
    expect(smallestGroup(at(grouped, 1, one))).toBe(two)
  })
})
