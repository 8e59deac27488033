import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../electron/core/workshop/change.ts'
import { replayLog, sameTables } from '../../../../electron/core/workshop/replay.ts'
import { tablesFrom } from '../../../../electron/core/workshop/tables.ts'
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
const entry = (seq: number, ...changes: Change[]) => ({ seq, changes })

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
