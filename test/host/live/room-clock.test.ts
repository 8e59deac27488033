import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logEntrySchema } from '../../../electron/host/package/log-schema.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'
import { editsIn } from '../../helpers/sent-edits.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
let room: RoomAtWork
beforeEach(async () => {
  room = await new RoomAtWork().open()
  await room.start(0)
  room.pass(5 * minuteMs)
})
afterEach(() => room.dispose())

const question = () => room.at.host.room.current().question
const answer = (how: 'count' | 'leave-out') => room.at.ask('room.answer', { answer: how })
const expectRemaining = async (ms: number) =>
  expect(Math.abs((await room.remainingMs()) - ms)).toBeLessThanOrEqual(100)

describe('a sleep in a running slot', () => {
  it.each([{ ticks: true }, { ticks: false }])(
    'stops the slot and asks (monotonic clock ticks: $ticks)',
    async ({ ticks }) => {
      room.sleep(12 * minuteMs, ticks)
      expect(room.heard('room-changed').at(-1)?.room).toMatchObject({
        running: false,
        question: { what: 'slept', gapMs: 12 * minuteMs, sure: true },
      })
      room.pass(3 * minuteMs)
      await expectRemaining(25 * minuteMs)
    },
  )

  it('goes on as if awake where the answer is to count', async () => {
    room.sleep(12 * minuteMs)
    room.pass(minuteMs)
    expect(await answer('count')).toMatchObject({ question: null, running: true })
    await expectRemaining(13 * minuteMs)
  })

  it('goes on where it stood where the answer is to leave it out', async () => {
    room.sleep(12 * minuteMs)
    room.pass(minuteMs)
    expect(await answer('leave-out')).toMatchObject({ question: null, running: true })
    await expectRemaining(25 * minuteMs)
    room.pass(minuteMs)
    await expectRemaining(24 * minuteMs)
  })

  it('is right after a whole weekend, in a log that can be carried to another laptop', async () => {
    room.sleep(61 * hourMs)
    await answer('leave-out')
    await expectRemaining(25 * minuteMs)
    const { log } = await room.records()
    expect(log.filter((entry) => !logEntrySchema.safeParse(entry).success)).toEqual([])
  })

  it('asks while everything else is being pressed, and is answered in one step', async () => {
    room.sleep(12 * minuteMs)
    await room.edit({ kind: 'run.extend', byMs: 5 * minuteMs })
    expect(question()).not.toBeNull()
    await room.at.host.room.answer('leave-out', 'facilitator')
    await expectRemaining(30 * minuteMs)
    await room.turn('undo')
    await room.turn('undo')
    await expectRemaining(25 * minuteMs)
    expect((await room.turns()).undo?.name.act).toBe('start')
  })

  it('leaves undo of what was pressed before working: the slot before goes on', async () => {
    await room.start(1)
    room.sleep(12 * minuteMs)
    await room.turn('undo')
    const { slot_run } = (await room.records()).records
    expect(slot_run.map(({ endedMs }) => endedMs)).toEqual([null])
    await room.turn('undo')
    expect((await room.records()).records.slot_run).toEqual([])
  })

  it('keeps a pause whole where undo meets the stop', async () => {
    await room.edit({ kind: 'run.pause' })
    room.pass(10 * minuteMs)
    await room.edit({ kind: 'run.resume' })
    room.sleep(20 * minuteMs)
    await room.turn('undo')
    await answer('leave-out')
    await expectRemaining(25 * minuteMs)
  })

  it('does not put the stop into anybody’s undo', async () => {
    room.sleep(12 * minuteMs)
    expect((await room.turns()).undo?.name.act).toBe('start')
  })

  it.each([
    ['resumed', () => room.edit({ kind: 'run.resume' })],
    ['finished', () => room.edit({ kind: 'run.finish' })],
    ['left for another', () => room.start(1)],
  ])('asks no more once the slot was %s by hand', async (_, act) => {
    room.sleep(12 * minuteMs)
    await act()
    expect(question()).toBeNull()
    expect(room.heard('room-changed').at(-1)?.room.question).toBeNull()
    const before = (await room.records()).log.length
    await answer('leave-out')
    expect((await room.records()).log).toHaveLength(before)
  })

  it('still asks after a restart', async () => {
    room.sleep(12 * minuteMs)
    await room.reopen()
    expect(question()).toEqual({ what: 'slept', gapMs: 12 * minuteMs, sure: true })
    room.pass(5 * minuteMs)
    await answer('leave-out')
    await expectRemaining(25 * minuteMs)
  })

  it('does not ask about half a minute, nor in a pause, nor twice', async () => {
    room.sleep(29_000)
    expect(question()).toBeNull()
    await expectRemaining(25 * minuteMs - 29_000)
    await room.edit({ kind: 'run.pause' })
    room.sleep(12 * minuteMs)
    expect(question()).toBeNull()
    await room.edit({ kind: 'run.resume' })
    room.sleep(10 * minuteMs)
    room.sleep(50 * minuteMs)
    expect(question()).toEqual({ what: 'slept', gapMs: 10 * minuteMs, sure: true })
  })

  it('is seen before an edit that comes first on waking', async () => {
    room.clock.sleep(12 * minuteMs)
    await room.edit({ kind: 'run.extend', byMs: minuteMs })
    const kinds = (await room.records()).log.flatMap(editsIn).map(({ kind }) => kind)
    expect(kinds.slice(-2)).toEqual(['run.pause', 'run.extend'])
  })

  it('does not ring for what passed in it', async () => {
    room.sleep(40 * minuteMs)
    await answer('count')
    room.pass(minuteMs)
    expect(room.heard('alarm')).toEqual([])
  })
})

describe('a wall clock that is set', () => {
  it('leaves a break of the room its length', async () => {
    const backAtMs = room.clock.now() + 15 * minuteMs
    await room.at.ask('room.break', { energiser: null, backAtMs, holds: false })
    room.setWall(20 * minuteMs)
    expect(await room.backAtMs()).toBe(backAtMs + 20 * minuteMs)
  })

  it.each([hourMs, -hourMs])('leaves the time left as it is (%d ms)', async (byMs) => {
    room.setWall(byMs)
    await expectRemaining(25 * minuteMs)
    expect(room.heard('clock-news')).toEqual([
      { kind: 'clock-news', news: { kind: 'wall-jumped', byMs } },
    ])
    expect(question()).toBeNull()
    room.pass(minuteMs)
    await expectRemaining(24 * minuteMs)
  })

  it('is seen before an edit is decided by it', async () => {
    room.clock.setWall(hourMs)
    await room.edit({ kind: 'run.pause' })
    room.pass(minuteMs)
    await expectRemaining(25 * minuteMs)
  })

  it('is seen before an edit of a workshop that is in the room no more, and corrects each once', async () => {
    const first = room.workshopId
    const second = await room.add([])
    await room.at.ask('room.enter', { workshopId: second })
    room.clock.setWall(hourMs)
    await room.edit({ kind: 'run.pause' })
    room.pass(minuteMs)
    await expectRemaining(25 * minuteMs)
    for (const id of [first, second]) {
      const { log } = await room.at.host.readWorkshop(id)
      const shifts = log.flatMap(editsIn).filter(({ kind }) => kind === 'run.shift')
      expect(shifts).toEqual([{ kind: 'run.shift', byMs: hourMs }])
    }
  })

  it('is seen where Sala is closed just then', async () => {
    const backAtMs = room.clock.now() + 15 * minuteMs
    await room.at.ask('room.break', { energiser: null, backAtMs, holds: false })
    room.clock.setWall(hourMs)
    await room.reopen()
    await expectRemaining(25 * minuteMs)
    expect(room.at.host.room.current()).toMatchObject({ question: null })
    expect(await room.backAtMs()).toBe(backAtMs + hourMs)
  })

  it('corrects what waits in the same message, before it', async () => {
    room.clock.setWall(hourMs)
    await room.edit({ kind: 'run.pause' })
    const { entries = [] } = room.heard('workshop-changed').at(-1) ?? {}
    expect(entries.map(({ actor }) => actor)).toEqual(['clock', 'facilitator'])
  })

  it('does not disturb the alarm', async () => {
    room.setWall(hourMs)
    room.pass(19 * minuteMs - 1)
    room.clock.setWall(-2 * hourMs)
    room.pass(1)
    expect(room.heard('alarm').map(({ phase }) => phase)).toEqual(['warning'])
  })

  it('is not worth a word where the network puts it right by a bit', async () => {
    room.setWall(-800)
    await expectRemaining(25 * minuteMs)
    expect(room.heard('clock-news')).toEqual([])
  })

  it('moves every open workshop along, and is in nobody’s undo', async () => {
    const first = room.workshopId
    room.workshopId = await room.add([])
    await room.at.ask('room.enter', { workshopId: room.workshopId })
    room.setWall(hourMs)
    room.workshopId = first
    await expectRemaining(25 * minuteMs)
    expect((await room.turns()).undo?.name.act).toBe('start')
  })

  it('keeps the question open, and the slot standing', async () => {
    room.sleep(12 * minuteMs)
    room.setWall(hourMs)
    expect(question()).toEqual({ what: 'slept', gapMs: 12 * minuteMs, sure: true })
    await answer('leave-out')
    await expectRemaining(25 * minuteMs)
  })

  it('is told apart from a sleep that it was set in', async () => {
    room.clock.setWall(3 * hourMs)
    room.sleep(12 * minuteMs)
    const off = async (ms: number) => Math.abs((await room.remainingMs()) - ms)
    expect(await off(25 * minuteMs)).toBeLessThanOrEqual(1000)
    await answer('count')
    expect(await off(13 * minuteMs)).toBeLessThanOrEqual(1000)
  })

  it('does not let redo bring back a start from the old clock', async () => {
    await room.turn('undo')
    room.setWall(hourMs)
    expect((await room.turns()).redo).toBeNull()
    await room.reopen()
    expect((await room.turns()).redo).toBeNull()
  })
})

describe('a zone that changes', () => {
  it('is told, and changes nothing', async () => {
    room.clock.moveTo('Asia/Shanghai')
    room.pass(minuteMs)
    await expectRemaining(24 * minuteMs)
    expect(room.heard('clock-news').map(({ news }) => news)).toEqual([
      { kind: 'zone-changed', from: 'Asia/Phnom_Penh', to: 'Asia/Shanghai' },
    ])
  })
})

describe('a laptop about to sleep', () => {
  it('commits at once what waits', async () => {
    let answered = false
    const edit = room.edit({ kind: 'run.pause' }).then(() => (answered = true))
    await setImmediate()
    expect(answered).toBe(false)
    room.at.host.room.suspend()
    expect((await room.run())?.pausedMs).toBe(room.clock.now())
    await edit
  })
})
