import { describe, expect, it, vi } from 'vitest'
import type { SlotRun } from '../../../electron/core/run/tables.ts'
import { RoomState, type RoomStateOptions } from '../../../electron/host/live/room-state.ts'
import { agendaTables, runAt } from '../../helpers/agenda-records.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'

function stateOver(putSetting: () => void) {
  const told = vi.fn()
  const noteWrite = vi.fn()
  const library = { setting: () => undefined, putSetting }
  const options = {
    library,
    workshops: {},
    publish: told,
    disk: { noteWrite },
    firstLanguage: 'zh',
    textScale: () => 100,
  }
  return { state: new RoomState(options as unknown as RoomStateOptions), told, noteWrite }
}
const failing = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

describe('RoomState', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY', 'read-only'],
  ])('goes on when the disk says %s, and tells of it', (code, outcome) => {
    const { state, told, noteWrite } = stateOver(failing(code))
    state.become({ stage: { ...state.kept.stage, black: true } })
    state.tell()
    expect(state.current().stage.black).toBe(true)
    expect(told).toHaveBeenCalledOnce()
    expect(noteWrite).toHaveBeenCalledWith(outcome)
  })

  it('does not hide a bug', () => {
    const { state } = stateOver(failing('ERR_SOMETHING'))
    expect(() => state.become({ workshopId: null, question: null, stage: newBlack() })).toThrow()
  })

  it('writes and tells nothing where nothing has changed', () => {
    const put = vi.fn()
    const { state, told } = stateOver(put)
    state.become({ stage: { ...state.kept.stage } })
    state.tell()
    expect(put).not.toHaveBeenCalled()
    expect(told).not.toHaveBeenCalled()
  })

  it('asks only while the slot stands still that it asks about', () => {
    const [workshopId, run] = [idOf(0, 0), runAt(0, 0)]
    const asked = { what: 'slept', gapMs: 60_000, sure: true } as const
    const library = {
      setting: (name: string) =>
        name === 'room' ? { workshopId, stage: null, question: { runId: run.id, asked } } : null,
    }
    const asksWith = (slot_run: readonly SlotRun[] | null) => {
      const live = slot_run && { tables: agendaTables({ slot: [], slot_run: [...slot_run] }) }
      const options = { library, workshops: { live: () => live }, textScale: () => 100 }
      return new RoomState(options as unknown as RoomStateOptions).current().question
    }
    expect(asksWith([{ ...run, pausedMs: 1 }])).toEqual(asked)
    expect(asksWith([run])).toBeNull()
    expect(asksWith([])).toBeNull()
    expect(asksWith(null)).toEqual(asked)
  })

  const newBlack = () => ({ ...stateOver(() => undefined).state.kept.stage, black: true })
})
