import { describe, expect, it } from 'vitest'
import type { TableOf } from '../../../../electron/core/base/table.ts'
import type { RecordEdit } from '../../../../electron/core/workshop/edit.ts'
import type { EpochMs, Id, MinuteOfDay, Minutes } from '../../../../electron/core/base/ids.ts'
import {
  tablesFrom,
  type RecordOf,
  type TableName,
} from '../../../../electron/core/workshop/tables.ts'
import { classRecords } from '../../../helpers/class-records.ts'

const tables = tablesFrom(classRecords)
const [board] = tables.board.values()
const [slot] = tables.slot.values()
const [day] = tables.day.values()

const slotId = (id: Id<'slot'>) => id
const epochMs = (atMs: EpochMs) => atMs
const minutes = (min: Minutes) => min
const kindOf = (edit: RecordEdit) => edit.kind
const id: Id = 'any'

/** Tables whose records have ids of another one. */
type Misnamed = {
  [T in TableName]: TableOf<RecordOf<T>['id']> extends T ? never : T
}[TableName]

/** Each mark says that what stands below it must not compile: the compiler finds one that is not needed. */
describe('ids, instants and lengths', () => {
  it('knows an id of a record as one of its table', () => {
    if (board === undefined || slot === undefined) throw new Error('no class')
    expect(slotId(slot.id)).toBe(slot.id)
    expect(slotId(id)).toBe(slotId('any'))
    // @ts-expect-error The group that a board is of is no slot.
    expect(slotId(board.groupId ?? '')).toBe(board.groupId)
    // @ts-expect-error Nor is there a slot by the id of a group.
    expect(tables.slot.get(board.groupId ?? '')).toBeUndefined()
    // @ts-expect-error A board goes away by its own id.
    expect(kindOf({ kind: 'board.remove', id: slot.id })).toBe('board.remove')
  })

  it('gives the records of each table ids of their own', () => {
    const allAreRight: [Misnamed] extends [never] ? true : Misnamed = true
    expect(allAreRight).toBe(true)
  })

  it('tells an instant from a length and from a time of day', () => {
    if (day === undefined || slot === undefined) throw new Error('no class')
    const startMinute: MinuteOfDay = day.startMinute
    expect(epochMs(1_000 + 60_000 * slot.durationMin)).toBe(1_801_000)
    expect(minutes(slot.durationMin)).toBe(30)
    // @ts-expect-error A length is no instant.
    expect(epochMs(slot.durationMin)).toBe(30)
    // @ts-expect-error A time of day is no length.
    expect(minutes(startMinute)).toBe(480)
  })
})
