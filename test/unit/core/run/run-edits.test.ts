import { describe, expect, it } from 'vitest'
import {
  extendEdit,
  jumpEdit,
  nextEdit,
  previousEdit,
  startOrPauseEdit,
} from '../../../../electron/core/run/run-edits.ts'
import {
  agendaTables,
  firstDay,
  phnomPenh,
  runAt,
  slotAt,
} from '../../../helpers/agenda-records.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const nine = phnomPenh('09:00')
const runId = idOf(12, 1)
const slot = [0, 1, 2].map((index) => slotAt(index))
const tablesWith = (...slot_run: ReturnType<typeof runAt>[]) => agendaTables({ slot, slot_run })
const start = (index: number) => ({ kind: 'run.start', slotId: idOf(3, index), runId })

describe('startOrPauseEdit', () => {
  it('starts the first slot, then pauses and resumes it', () => {
    expect(startOrPauseEdit(tablesWith(), runId)).toEqual(start(0))
    expect(startOrPauseEdit(tablesWith(runAt(0, nine)), runId)).toEqual({ kind: 'run.pause' })
    expect(startOrPauseEdit(tablesWith(runAt(0, nine, { pausedMs: nine })), runId)).toEqual({
      kind: 'run.resume',
    })
  })
})

describe('nextEdit', () => {
  it('starts the next slot, ends the last one, and then does nothing', () => {
    expect(nextEdit(tablesWith(runAt(0, nine)), runId)).toEqual(start(1))
    expect(nextEdit(tablesWith(runAt(2, nine)), runId)).toEqual({ kind: 'run.finish' })
    const over = runAt(2, nine, { endedMs: nine + 1_800_000 })
    expect(nextEdit(tablesWith(over), runId)).toBeNull()
  })
})

describe('nextEdit at the end of a day', () => {
  it('ends the slot, and starts the next day only with the press after that', () => {
    const secondDay = { ...firstDay, id: idOf(1, 1), rank: 'a1', date: '2026-11-25' }
    const slots = [slotAt(0), slotAt(1, { dayId: secondDay.id })]
    const tables = (run: ReturnType<typeof runAt>) =>
      agendaTables({ day: [firstDay, secondDay], slot: slots, slot_run: [run] })
    expect(nextEdit(tables(runAt(0, nine)), runId)).toEqual({ kind: 'run.finish' })
    const over = runAt(0, nine, { endedMs: nine + 1_800_000 })
    expect(nextEdit(tables(over), runId)).toEqual(start(1))
  })
})

describe('previousEdit', () => {
  it('reopens the run that was left, and starts a slot that never ran', () => {
    const left = runAt(0, nine - 60_000, { endedMs: nine })
    expect(previousEdit(tablesWith(left, runAt(1, nine)), runId)).toEqual({
      kind: 'run.reopen',
      runId: left.id,
    })
    expect(previousEdit(tablesWith(runAt(2, nine)), runId)).toEqual(start(1))
    expect(previousEdit(tablesWith(runAt(0, nine)), runId)).toBeNull()
  })

  it('reopens the newest of several runs', () => {
    const old = runAt(0, nine, { id: idOf(12, 7), endedMs: nine + 1000 })
    const newer = runAt(0, nine + 5000, { id: idOf(12, 5), endedMs: nine + 9000 })
    expect(previousEdit(tablesWith(newer, old, runAt(1, nine + 9000)), runId)).toMatchObject({
      runId: newer.id,
    })
  })
})

describe('jumpEdit', () => {
  it('starts any slot but the one that runs', () => {
    const tables = tablesWith(runAt(1, nine))
    expect(jumpEdit(tables, idOf(3, 0), runId)).toEqual(start(0))
    expect(jumpEdit(tables, idOf(3, 1), runId)).toBeNull()
    expect(jumpEdit(tables, idOf(3, 8), runId)).toBeNull()
  })
})

describe('extendEdit', () => {
  it('adds minutes, and never takes more than the slot has', () => {
    const tables = tablesWith(runAt(0, nine, { extendedMs: -27 * 60_000 }))
    expect(extendEdit(tables, 5)).toEqual({ kind: 'run.extend', byMs: 300_000 })
    expect(extendEdit(tables, -5)).toEqual({ kind: 'run.extend', byMs: -180_000 })
    expect(extendEdit(tablesWith(), 5)).toBeNull()
    expect(extendEdit(tablesWith(runAt(0, nine, { plannedMs: 0 })), -1)).toBeNull()
  })
})
