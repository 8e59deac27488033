import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { currentBreak, currentRun, remainingMs } from '../../../electron/core/run/run-time.ts'
import { tablesFrom } from '../../../electron/core/workshop/tables.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'

const minuteMs = 60_000
let room: RoomAtWork

beforeEach(async () => {
  room = new RoomAtWork()
  await room.openHost()
  room.workshopId = await room.create()
  await room.at.ask('room.enter', { workshopId: room.workshopId })
  const [first] = [...(await tables()).slot.values()]
  await room.edit({ kind: 'run.start', slotId: first?.id ?? '', runId: newId() })
  room.pass(minuteMs)
})
afterEach(() => room.dispose())

const tables = async () => tablesFrom((await room.records()).records)
const left = async () => {
  const run = currentRun(await tables())
  return run === undefined ? null : remainingMs(run, room.clock.now())
}
const onNow = async () => currentBreak(await tables())?.energiser ?? null
const caller = { role: 'facilitator', actor: 'facilitator' } as const
const begin = (holds = true) => {
  const backAtMs = room.clock.now() + 4 * minuteMs
  const pause = { energiser: 'yes-and', backAtMs, holds }
  return room.at.host.handlers['room.break'](pause, caller)
}
const end = () => room.at.host.handlers['room.breakOver']({}, caller)

describe('an energiser in the room', () => {
  it('holds the slot, and lets it go on with what was left', async () => {
    const before = await left()
    await begin()
    room.pass(3 * minuteMs)
    expect([await onNow(), await left()]).toEqual(['yes-and', before])
    await end()
    expect([await onNow(), await left()]).toEqual([null, before])
  })

  it('lets the slot run where that is wished', async () => {
    const before = (await left()) ?? 0
    await begin(false)
    room.pass(minuteMs)
    expect(await left()).toBe(before - minuteMs)
  })

  it('is there again after a restart, with the same end', async () => {
    await begin()
    const pause = currentBreak(await tables())
    await room.reopen()
    expect(currentBreak(await tables())).toEqual(pause)
    expect(pause).toMatchObject({ energiser: 'yes-and', endedMs: null })
  })

  it('is what a picture that is held shows, in the words of the course', async () => {
    await begin()
    const { stage } = await room.at.ask('room.stage', { act: { kind: 'freeze' } })
    expect(stage.frozen).toMatchObject({
      kind: 'energiser',
      title: [{ language: 'en', text: 'Yes, and …' }],
      countdown: { text: '04:00' },
    })
    await end()
    expect((await room.at.ask('room.get', {})).stage.frozen).toEqual(stage.frozen)
  })

  it('is taken back by one step, and its end by another', async () => {
    const before = await left()
    await begin()
    await end()
    expect((await room.turns()).undo?.name.act).toBe('energiser-over')
    await room.turn('undo')
    expect(await onNow()).toBe('yes-and')
    expect((await room.turns()).undo?.name.act).toBe('energiser')
    await room.turn('undo')
    expect([await onNow(), await left()]).toEqual([null, before])
  })

  it('is over when the next slot begins', async () => {
    await begin()
    const slots = [...(await tables()).slot.values()]
    await room.edit({ kind: 'run.start', slotId: slots[1]?.id ?? '', runId: newId() })
    expect(await onNow()).toBeNull()
  })
})
