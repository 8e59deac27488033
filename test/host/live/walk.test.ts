import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../electron/host/new-id.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'

let room: RoomAtWork

beforeEach(async () => {
  room = new RoomAtWork()
  await room.openHost()
  room.workshopId = await room.create()
  await room.at.ask('room.enter', { workshopId: room.workshopId })
})
afterEach(() => room.dispose())

const press = (what: 'forward' | 'back' | 'next' | 'black') => {
  room.clock.pass(1000)
  room.at.host.room.press(what)
}
const stop = () => room.at.host.room.current().stage.stop

async function slotKey() {
  const { records } = await room.records()
  const run = await room.run()
  return records.slot.find(({ id }) => id === run?.slotId)?.packKey ?? null
}

/** Walks until a slot of that key runs. */
async function walkTo(key: string) {
  for (let presses = 0; presses < 40 && (await slotKey()) !== key; presses += 1) press('next')
}

describe('a clicker in a lesson', () => {
  it('walks through the slides of each step, notes each step that is begun, and ends the slot', async () => {
    await walkTo('m1-terms')
    const seen: string[] = []
    while ((await slotKey()) === 'm1-terms') {
      press('forward')
      const { step, slide } = stop() ?? { step: '', slide: null }
      seen.push(`${step} ${slide ?? ''}`)
    }
    expect(new Set(seen.slice(0, -1)).size).toBe(seen.length - 1)
    const { records } = await room.records()
    const slot = records.slot.find(({ packKey }) => packKey === 'm1-terms')
    const run = records.slot_run.find(({ slotId }) => slotId === slot?.id)
    expect(run?.steps.map(({ key }) => key)).toEqual(
      slot?.script?.steps.slice(1).map(({ key }) => key),
    )
    expect(await slotKey()).toBe('m1-stay-leave')
  })

  it('stands on the same slide after a crash', async () => {
    await walkTo('m1-terms')
    for (let presses = 0; presses < 4; presses += 1) press('forward')
    const before = stop()
    expect(before?.slide).not.toBeNull()
    await room.crash()
    await room.comeBack()
    expect(stop()).toEqual(before)
    press('back')
    press('forward')
    await room.records()
    expect(stop()).toEqual(before)
  })

  it('stands on the same slide after another workshop was in the room', async () => {
    await walkTo('m1-terms')
    for (let presses = 0; presses < 4; presses += 1) press('forward')
    const before = stop()
    await room.at.ask('room.enter', { workshopId: await room.create() })
    expect(stop()).toBeNull()
    await room.at.ask('room.enter', { workshopId: room.workshopId })
    expect(stop()).toEqual(before)
  })

  it('begins at the first slide where the slot begins anew', async () => {
    await walkTo('m1-terms')
    for (let presses = 0; presses < 4; presses += 1) press('forward')
    expect(stop()).not.toBeNull()
    const run = await room.run()
    await room.edit({ kind: 'run.start', slotId: run?.slotId ?? '', runId: newId() })
    expect(stop()).toBeNull()
  })

  it('goes back over the beginning of a slot to the last slide of the one before', async () => {
    await walkTo('m1-terms')
    press('back')
    expect(await slotKey()).toBe('opening')
    press('forward')
    expect(await slotKey()).toBe('m1-terms')
  })

  it('leaves undo to what people do: a step that is begun is not taken back', async () => {
    await walkTo('m1-terms')
    for (let presses = 0; presses < 3; presses += 1) press('forward')
    const before = stop()
    expect(await room.turn('undo')).toBe(true)
    expect(await slotKey()).toBe('opening')
    expect(await room.turn('redo')).toBe(true)
    expect(await slotKey()).toBe('m1-terms')
    expect(stop()).toEqual(before)
  })
})
