import { afterEach, describe, expect, it } from 'vitest'
import { slotAt } from '../../helpers/agenda-records.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'

const minuteMs = 60_000
let room: RoomAtWork
afterEach(() => room.dispose())
const open = async (...args: Parameters<RoomAtWork['open']>) => {
  room = await new RoomAtWork().open(...args)
}
const phases = () => room.heard('alarm').map(({ phase }) => phase)

describe('the alarm', () => {
  it('tells each phase of a slot once, at its moment', async () => {
    await open()
    await room.start(0)
    const startMs = room.clock.now()
    const toldMs: number[] = []
    room.at.host.subscribe((event) => {
      if (event.kind === 'alarm') toldMs.push(room.clock.now() - startMs)
    })
    room.pass(40 * minuteMs)
    const { workshopId } = room
    const slotId = idOf(3, 0)
    expect(room.heard('alarm')).toEqual(
      ['warning', 'danger', 'overtime'].map((phase) => ({
        kind: 'alarm',
        workshopId,
        slotId,
        phase,
      })),
    )
    expect(toldMs).toEqual([24 * minuteMs, 28.5 * minuteMs, 30 * minuteMs])
  })

  it('says nothing a millisecond early', async () => {
    await open()
    await room.start(0)
    room.pass(24 * minuteMs - 1)
    expect(phases()).toEqual([])
    room.pass(1)
    expect(phases()).toEqual(['warning'])
  })

  it('waits through a pause, and for minutes that were added', async () => {
    await open()
    await room.start(0)
    room.pass(20 * minuteMs)
    await room.edit({ kind: 'run.pause' })
    room.pass(60 * minuteMs)
    await room.edit({ kind: 'run.resume' })
    await room.edit({ kind: 'run.extend', byMs: 10 * minuteMs })
    room.pass(12 * minuteMs - 1)
    expect(phases()).toEqual([])
    room.pass(1)
    expect(phases()).toEqual(['warning'])
  })

  it('comes again in a phase that is entered again, and follows an undo', async () => {
    await open()
    await room.start(0)
    room.pass(25 * minuteMs)
    await room.edit({ kind: 'run.extend', byMs: 20 * minuteMs })
    room.pass(10 * minuteMs)
    expect(phases()).toEqual(['warning'])
    await room.turn('undo')
    room.pass(minuteMs)
    expect(phases()).toEqual(['warning'])
    await room.turn('redo')
    room.pass(10 * minuteMs)
    expect(phases()).toEqual(['warning', 'warning'])
  })

  it('does not call out what somebody has just done by hand', async () => {
    await open([slotAt(0, { durationMin: 2 }), slotAt(1)])
    await room.start(0)
    room.pass(minuteMs)
    expect(phases()).toEqual([])
    await room.edit({ kind: 'run.extend', byMs: -minuteMs / 2 })
    room.pass(minuteMs / 4)
    expect(phases()).toEqual([])
    room.pass(minuteMs / 4)
    expect(phases()).toEqual(['overtime'])
  })

  it('is not disturbed by other edits', async () => {
    await open()
    await room.start(0)
    room.clock.pass(1500)
    room.pass(24 * minuteMs - 3000)
    room.clock.pass(1500)
    await room.edit({ kind: 'slot.edit', id: idOf(3, 2), fields: { durationMin: 20 } })
    room.at.host.room.beat()
    expect(phases()).toEqual(['warning'])
  })

  it('does not tell afterwards what passed while the host was down', async () => {
    await open()
    await room.start(0)
    room.pass(16 * minuteMs)
    await room.at.host.close()
    room.clock.pass(9 * minuteMs)
    await room.comeBack()
    room.pass(minuteMs)
    expect(phases()).toEqual([])
    room.pass(3 * minuteMs)
    expect(phases()).toEqual(['danger'])
  })

  it('is for the workshop in the room alone', async () => {
    await open()
    await room.start(0)
    await room.at.ask('room.enter', { workshopId: null })
    room.pass(40 * minuteMs)
    expect(phases()).toEqual([])
  })
})

describe('a slot that goes on by itself', () => {
  const auto = [slotAt(0, { autoAdvance: true }), slotAt(1), slotAt(2)]

  it('is followed by the next one when its time is over, and undo brings it back for good', async () => {
    await open(auto)
    await room.start(0)
    room.pass(30 * minuteMs)
    expect(await room.slotIndex()).toBe(1)
    expect(await room.remainingMs()).toBe(30 * minuteMs)
    room.pass(minuteMs)
    expect(await room.turn('undo')).toBe(true)
    room.pass(minuteMs)
    expect(await room.slotIndex()).toBe(0)
    expect(await room.remainingMs()).toBe(-2 * minuteMs)
  })

  it('does not start the first slot of the next day', async () => {
    await open([slotAt(0, { autoAdvance: true }), slotAt(1, { dayId: idOf(1, 1) })])
    await room.start(0)
    room.pass(31 * minuteMs)
    expect(await room.slotIndex()).toBe(0)
  })

  it('takes a Next that was pressed in the same moment for itself', async () => {
    await open(auto)
    await room.start(0)
    room.pass(30 * minuteMs)
    room.clock.pass(200)
    room.at.host.room.press('next')
    expect(await room.slotIndex()).toBe(1)
  })
})
