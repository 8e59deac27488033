import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logEntrySchema } from '../../../electron/host/package/log-schema.ts'
import { slotAt } from '../../helpers/agenda-records.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const yearMs = 365 * dayMs
let room: RoomAtWork
beforeEach(async () => {
  room = await new RoomAtWork().open()
  await room.start(0)
  room.pass(5 * minuteMs)
})
afterEach(() => room.dispose())

const question = () => room.at.host.room.current().question
const answer = (how: 'count' | 'leave-out') => room.at.ask('room.answer', { answer: how })
const remainingMs = () => room.remainingMs()
const expectRemaining = async (ms: number, byMs = 100) =>
  expect(Math.abs((await remainingMs()) - ms)).toBeLessThanOrEqual(byMs)
/** The host dies, the clock is set while it is off, and time goes by. */
async function crash({ setMs = 0, passMs = 5000 }) {
  await room.crash()
  room.clock.setWall(setMs)
  room.clock.pass(passMs)
  await room.comeBack()
}
/** What is written of a slot that runs may be so old. */
const seenMs = 10_000

describe('after a crash in a running slot', () => {
  it('a short while counts to the second, without a word', async () => {
    await crash({ passMs: 30_000 })
    expect(question()).toBeNull()
    expect(await remainingMs()).toBe(25 * minuteMs - 30_000)
  })

  it('a clock that was set back a year stops the slot, and says so', async () => {
    await crash({ setMs: -yearMs })
    expect(question()).toEqual({ what: 'set-back', toMs: room.clock.now() })
    expect(room.at.host.room.current().running).toBe(false)
    await expectRemaining(25 * minuteMs, seenMs)
    room.pass(3 * minuteMs)
    await expectRemaining(25 * minuteMs, seenMs)
    expect(await answer('leave-out')).toMatchObject({ question: null, running: true })
    room.pass(minuteMs)
    await expectRemaining(24 * minuteMs, seenMs)
  })

  it('a clock that is a year ahead stops the slot, and says so', async () => {
    await crash({ setMs: yearMs })
    expect(question()).toMatchObject({ what: 'away' })
    await expectRemaining(25 * minuteMs, seenMs)
    await answer('leave-out')
    room.pass(minuteMs)
    await expectRemaining(24 * minuteMs, seenMs)
    expect(room.heard('alarm')).toEqual([])
  })

  it.each([
    ['left out', 'leave-out', 25 * minuteMs],
    ['counted', 'count', 25 * minuteMs - 3 * hourMs],
  ] as const)('three hours are %s as answered, and the wait is not', async (_, how, leftMs) => {
    await crash({ passMs: 3 * hourMs })
    expect(question()).toMatchObject({ what: 'away' })
    await expectRemaining(25 * minuteMs, seenMs)
    room.pass(7 * minuteMs)
    await answer(how)
    await expectRemaining(leftMs, how === 'count' ? 0 : seenMs)
  })

  it('a second crash before the answer asks the same', async () => {
    await crash({ setMs: -yearMs })
    const asked = question()
    await crash({ passMs: 3 * hourMs })
    expect(question()).toEqual(asked)
    await expectRemaining(25 * minuteMs, seenMs)
    await crash({ setMs: yearMs })
    await answer('leave-out')
    await expectRemaining(25 * minuteMs, seenMs)
  })

  it('a clock that is put right in a second crash asks again', async () => {
    await crash({ setMs: -yearMs })
    await answer('leave-out')
    await crash({ setMs: yearMs })
    expect(question()).toMatchObject({ what: 'away' })
    await expectRemaining(25 * minuteMs, seenMs)
  })

  it('a clock that is some seconds back is followed without a word', async () => {
    await crash({ setMs: -20_000, passMs: 0 })
    expect(question()).toBeNull()
    await expectRemaining(25 * minuteMs, seenMs)
  })

  it.each([-yearMs, yearMs])('a pause is left alone (%d ms)', async (setMs) => {
    await room.edit({ kind: 'run.pause' })
    await crash({ setMs })
    expect(question()).toBeNull()
    await expectRemaining(25 * minuteMs)
    await room.edit({ kind: 'run.resume' })
    await expectRemaining(25 * minuteMs)
    room.pass(minuteMs)
    await expectRemaining(24 * minuteMs)
  })

  it('the stop is in nobody’s undo, and undo of what was pressed before works', async () => {
    await room.start(1)
    room.pass(minuteMs)
    await crash({ setMs: -yearMs })
    expect((await room.turns()).undo?.name.act).toBe('next')
    await room.turn('undo')
    expect(await room.slotIndex()).toBe(0)
    expect(await remainingMs()).toBeLessThanOrEqual(30 * minuteMs)
    expect(question()).toBeNull()
    await room.turn('undo')
    expect(await room.run()).toBeUndefined()
  })

  it('the answer can be taken back', async () => {
    await crash({ setMs: -yearMs })
    await room.at.host.room.answer('leave-out', 'facilitator')
    room.pass(2 * minuteMs)
    await room.turn('undo')
    await expectRemaining(25 * minuteMs, seenMs)
  })

  it('a log whose times go back is read and carried like any other', async () => {
    await crash({ setMs: yearMs })
    await answer('leave-out')
    await crash({ setMs: -2 * yearMs })
    await answer('leave-out')
    await room.edit({ kind: 'run.extend', byMs: minuteMs })
    await room.reopen()
    const { log } = await room.records()
    const times = log.map(({ atMs }) => atMs)
    expect(times).not.toEqual(times.toSorted((a, b) => a - b))
    expect(log.filter((entry) => !logEntrySchema.safeParse(entry).success)).toEqual([])
  })

  it('a laptop that takes itself to be in 1970 still runs its slots', async () => {
    await crash({ setMs: minuteMs - room.clock.now() })
    expect(question()).toMatchObject({ what: 'set-back' })
    await answer('leave-out')
    const leftMs = await remainingMs()
    expect(leftMs).toBeLessThanOrEqual(30 * minuteMs)
    room.pass(minuteMs)
    await expectRemaining(leftMs - minuteMs)
    await room.start(1)
    expect(await remainingMs()).toBe(30 * minuteMs)
  })

  it('no slot starts by itself because the clock jumped', async () => {
    await room.edit({ kind: 'slot.edit', id: idOf(3, 0), fields: { autoAdvance: true } })
    await crash({ setMs: yearMs })
    room.pass(minuteMs)
    expect(await room.slotIndex()).toBe(0)
    expect(room.heard('alarm')).toEqual([])
  })
})

describe('after the host was closed in a running slot', () => {
  it('asks about more than a restart takes', async () => {
    await room.at.host.close()
    room.clock.pass(25 * minuteMs)
    await room.comeBack()
    expect(question()).toEqual({ what: 'away', gapMs: 25 * minuteMs })
    await answer('count')
    await expectRemaining(0)
  })

  it('asks where a battery ended a sleep', async () => {
    room.at.host.room.suspend()
    await room.crash()
    room.clock.pass(14 * hourMs)
    await room.comeBack()
    expect(question()).toEqual({ what: 'away', gapMs: 14 * hourMs })
    await expectRemaining(25 * minuteMs)
  })

  it('asks when a workshop that was left running comes into the room again', async () => {
    const first = room.workshopId
    const second = await room.add([slotAt(0)])
    await room.at.ask('room.enter', { workshopId: second })
    room.pass(minuteMs)
    await room.crash()
    room.clock.pass(3 * hourMs)
    await room.openHost()
    await room.at.ask('workshop.open', { workshopId: second })
    room.pass(minuteMs)
    expect(question()).toBeNull()
    const entered = await room.at.ask('room.enter', { workshopId: first })
    expect(entered).toMatchObject({ running: false, question: { what: 'away' } })
    await expectRemaining(24 * minuteMs, seenMs)
  })

  it('counts a clock once that was set just before the workshop came into the room', async () => {
    const first = room.workshopId
    await room.at.ask('room.enter', { workshopId: await room.add([slotAt(0)]) })
    await room.reopen()
    room.clock.setWall(hourMs)
    await room.at.ask('room.enter', { workshopId: first })
    room.at.host.room.beat()
    expect(question()).toEqual({ what: 'away', gapMs: hourMs })
    await answer('count')
    await expectRemaining(25 * minuteMs - hourMs)
  })

  it('does not ask about a workshop whose slot ran on while another was in the room', async () => {
    const first = room.workshopId
    const second = await room.add([slotAt(0)])
    await room.at.ask('room.enter', { workshopId: second })
    room.pass(20 * minuteMs)
    await room.at.ask('room.enter', { workshopId: first })
    expect(question()).toBeNull()
    await expectRemaining(5 * minuteMs)
  })
})

describe('between slots', () => {
  it('a clock that was set back leaves the order of what ran, and a reopened slot its time', async () => {
    await room.start(1)
    room.pass(20 * minuteMs)
    await room.edit({ kind: 'run.finish' })
    await crash({ setMs: -yearMs })
    expect(question()).toBeNull()
    room.at.host.room.press('back')
    expect(await room.slotIndex()).toBe(1)
    await expectRemaining(10 * minuteMs)
    room.pass(minuteMs)
    await expectRemaining(9 * minuteMs)
    room.at.host.room.press('next')
    expect(await room.slotIndex()).toBe(2)
  })

  it('a clock that was once ahead does not hold up the agenda', async () => {
    room.clock.setWall(yearMs)
    room.at.host.room.beat()
    await room.start(1)
    room.pass(30 * minuteMs)
    await room.edit({ kind: 'run.finish' })
    await crash({ setMs: -yearMs })
    room.at.host.room.press('next')
    expect(await room.slotIndex()).toBe(2)
    room.pass(30 * minuteMs)
    await room.edit({ kind: 'run.finish' })
    room.at.host.room.press('back')
    expect(await room.slotIndex()).toBe(2)
  })

  it('a break keeps about the length that it had left', async () => {
    await room.edit({ kind: 'run.finish' })
    const backAtMs = room.clock.now() + 15 * minuteMs
    await room.at.ask('room.break', { energiser: null, backAtMs, holds: false })
    room.pass(5 * minuteMs)
    await crash({ setMs: -yearMs, passMs: 1000 })
    const left = ((await room.backAtMs()) ?? 0) - room.clock.now()
    expect(Math.abs(left - 10 * minuteMs)).toBeLessThan(seenMs)
  })
})
