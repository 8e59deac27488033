import { describe, expect, it, vi } from 'vitest'
import { RoomState, type RoomStateOptions } from '../../../electron/host/live/room-state.ts'

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

  const newBlack = () => ({ ...stateOver(() => undefined).state.kept.stage, black: true })
})
