import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Press } from '../../../electron/core/stage/presses.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'

const minuteMs = 60_000
let room: RoomAtWork
beforeEach(async () => {
  room = await new RoomAtWork().open()
})
afterEach(() => room.dispose())

const keeper = () => room.at.host.room
const press = (what: Press) => keeper().press(what)

describe('a press of a clicker or a key', () => {
  it('drives the slots, each press a step that can be undone', async () => {
    press('start-pause')
    expect(await room.slotIndex()).toBe(0)
    press('start-pause')
    expect((await room.run())?.pausedMs).toBe(room.clock.now())
    press('start-pause')
    press('next')
    expect(await room.slotIndex()).toBe(1)
    await room.turn('undo')
    expect(await room.slotIndex()).toBe(0)
    for (const one of ['more', 'less', 'more-five', 'more-five', 'less-five'] as const) press(one)
    expect(await room.remainingMs()).toBe(35 * minuteMs)
  })

  it('drives the stage', () => {
    press('black')
    press('timer')
    press('language')
    expect(keeper().current().stage).toMatchObject({
      black: true,
      scene: 'timer',
      language: 'km',
    })
  })

  it('counts once where the button bounces, also while it is held', async () => {
    press('next')
    for (let times = 0; times < 10; times += 1) {
      room.clock.pass(250)
      press('next')
    }
    expect(await room.slotIndex()).toBe(0)
    press('back')
    room.clock.pass(300)
    press('next')
    expect(await room.slotIndex()).toBe(1)
  })

  it('comes after what was sent before it', async () => {
    await room.start(0)
    const sent = room.edit({ kind: 'run.pause' })
    await setImmediate()
    press('start-pause')
    await sent
    expect((await room.run())?.pausedMs).toBeNull()
  })

  it('does nothing in an empty room', async () => {
    await room.at.ask('room.enter', { workshopId: null })
    const before = keeper().current()
    press('next')
    press('black')
    expect(keeper().current()).toEqual(before)
  })
})
