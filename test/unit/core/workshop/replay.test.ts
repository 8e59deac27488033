import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../electron/core/workshop/change.ts'
import type { RawRecord } from '../../../../electron/core/workshop/formats/raw-records.ts'
import { historyOfToday } from '../../../../electron/core/workshop/history.ts'
import { replayLog, sameTables } from '../../../../electron/core/workshop/replay.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
import { classRecords } from '../../../helpers/class-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const day = (startMinute: number) => ({
  id: idOf(1, 0),
  rank: 'a0',
  date: '2026-11-24',
  startMinute,
})
const change = (before: number | null, after: number | null): Change => ({
  table: 'day',
  id: idOf(1, 0),
  before: before === null ? null : day(before),
  after: after === null ? null : day(after),
})
const edit = { kind: 'day.edit' }
const lineBase = {
  ...{ editId: idOf(20, 1), atMs: 5, actor: 'host', scope: 'agenda', gesture: idOf(20, 1) },
  ...{ turn: null, kept: [] },
}
const entry = (seq: number, ...changes: Change[]) => ({ seq, edit, changes })

describe('replayLog', () => {
  it('leads from nothing to the newest state', () => {
    const replayed = replayLog([entry(1, change(null, 450)), entry(4, change(450, 480))])
    expect(replayed.kind === 'ok' && replayed.tables.day.get(idOf(1, 0))).toEqual(day(480))
  })

  it('removes what the log removes', () => {
    const replayed = replayLog([entry(1, change(null, 450)), entry(2, change(450, null))])
    expect(replayed.kind === 'ok' && replayed.tables.day.size).toBe(0)
  })

  it('names the entry that does not fit the one before', () => {
    const log = [entry(1, change(null, 450)), entry(2, change(460, 480))]
    expect(replayLog(log)).toEqual({ kind: 'broken', seq: 2 })
  })

  it('refuses a record that breaks its schema, though a later entry mends it', () => {
    const log = [entry(1, change(null, -5)), entry(2, change(-5, 450))]
    expect(replayLog(log)).toEqual({ kind: 'broken', seq: 1 })
  })

  it('refuses entries out of order', () => {
    const log = [entry(2, change(null, 450)), entry(2, change(450, 480))]
    expect(replayLog(log)).toEqual({ kind: 'broken', seq: 2 })
  })

  it('refuses a change whose record has another id', () => {
    const moved = { ...change(null, 450), id: idOf(1, 7) }
    expect(replayLog([entry(1, moved)])).toEqual({ kind: 'broken', seq: 1 })
  })
})

describe('sameTables', () => {
  it('sees one field that differs, and a record too many', () => {
    const one = tablesFrom({ day: [day(450)] })
    expect(sameTables(one, tablesFrom({ day: [day(450)] }))).toBe(true)
    expect(sameTables(one, tablesFrom({ day: [day(451)] }))).toBe(false)
    expect(sameTables(one, tablesFrom({}))).toBe(false)
    expect(sameTables(tablesFrom({}), one)).toBe(false)
  })
})

describe('a log that begins anew', () => {
  const [workshop] = classRecords.workshop
  const { currency, ...older } = workshop
  const made = (record: object, edit: { readonly kind: string }, seq: number) => ({
    ...{ seq, edit },
    changes: [{ table: 'workshop', id: workshop.id, before: null, after: record as RawRecord }],
  })
  const found = made(older, { kind: 'found' }, 1)
  const migrated = (record: object) =>
    made(record, { kind: 'migrated', from: 2, to: 3 } as never, 2)

  it('is followed through the version before into that of today', () => {
    const replayed = replayLog([found, migrated({ ...older, currency })])
    expect(replayed.kind === 'ok' && [...replayed.tables.workshop.values()]).toEqual([workshop])
  })

  it('is refused where its new beginning is not what the version before comes to', () => {
    const other = { ...older, currency, name: 'Nobody wrote this' }
    expect(replayLog([found, migrated(other)])).toEqual({ kind: 'broken', seq: 2 })
    expect(replayLog([found, migrated({ ...older, currency: 'KHR' })]).kind).toBe('broken')
  })

  it('obeys the schemas of today only from there on', () => {
    expect(replayLog([found])).toEqual({ kind: 'broken', seq: 1 })
    expect(replayLog([found, migrated(older)])).toEqual({ kind: 'broken', seq: 2 })
  })

  it('is brought into the format of today where it ends in an older one', () => {
    const line = { ...lineBase, ...found }
    const history = historyOfToday([line], 1, idOf(20, 9))
    if (history.kind !== 'ok') throw new Error(`broken at ${history.seq}`)
    expect(history.tables.workshop.get(workshop.id)).toEqual(workshop)
    expect(history.log.map(({ edit: { kind } }) => kind)).toEqual(['found', 'migrated'])
    expect(history.log[1]).toMatchObject({ seq: 2, atMs: line.atMs, editId: idOf(20, 9) })
  })

  it('is not counted on beyond the numbers that can be told apart', () => {
    const far = { ...migrated(workshop), seq: Number.MAX_SAFE_INTEGER }
    expect(replayLog([far]).kind).toBe('broken')
  })
})
