import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StageAct } from '../../../electron/core/stage/stage-act.ts'
import { stagePicture } from '../../../electron/core/stage/stage-view.ts'
import { tablesFrom } from '../../../electron/core/workshop/tables.ts'
import { zoneOffset } from '../../../electron/core/base/zone.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'

const boardId = idOf(9, 0)
const area = { x: 0, y: 0, width: 250, height: 120 }
const [noteId = ''] = noteIds
let room: RoomAtWork

beforeEach(async () => {
  room = new RoomAtWork()
  await room.openHost()
  room.workshopId = await room.at.host.addWorkshop({ records: classRecords, origin: 'new' })
  await room.at.ask('room.enter', { workshopId: room.workshopId })
})
afterEach(() => room.dispose())

const act = (what: StageAct) => room.at.ask('room.stage', { act: what })
const show = () => act({ kind: 'board', boardId, area: null })
const write = (text: string) => room.edit({ kind: 'note.edit', id: noteId, fields: { text } })
const current = () => room.at.host.room.current()

/** What the projector would draw now. */
async function picture() {
  const { records } = await room.records()
  const offset = zoneOffset('Asia/Phnom_Penh')
  const { stage: state } = current()
  return stagePicture({
    tables: tablesFrom(records),
    lessons: {},
    energisers: [],
    state,
    now: room.clock.now(),
    offset,
  })
}

describe('room.stage with a board', () => {
  it('shows it, a part of it, and the slot again; everybody hears of it', async () => {
    expect((await show()).stage).toMatchObject({ scene: 'board', board: { boardId, area: null } })
    const part = await act({ kind: 'board', boardId, area })
    expect(part.stage.board).toEqual({ boardId, area })
    expect(room.heard('room-changed').at(-1)?.room).toEqual(part)
    expect((await act({ kind: 'slot' })).stage).toMatchObject({ scene: 'slot', board: null })
  })

  it('gives way to a slot that starts, and stays while one is paused and prolonged', async () => {
    await room.start(0)
    await show()
    await room.edit({ kind: 'run.extend', byMs: 60_000 })
    await room.edit({ kind: 'run.pause' })
    await room.edit({ kind: 'run.resume' })
    expect(current().stage.scene).toBe('board')
    await room.start(1)
    expect(current().stage).toMatchObject({ scene: 'slot', board: null })
    expect(room.heard('room-changed').at(-1)?.room.stage.scene).toBe('slot')
  })

  it('is refused for a board that is not in this workshop, and leaves the stage as it is', async () => {
    const before = await show()
    const answer = await room.at.call('room.stage', {
      act: { kind: 'board', boardId: newId(), area: null },
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(current()).toEqual(before)
  })

  it('is refused for a part that is none', async () => {
    for (const wrong of [
      { ...area, width: 0 },
      { ...area, x: Number.MAX_VALUE },
    ]) {
      const input = { act: { kind: 'board', boardId, area: wrong } } as const
      expect(await room.at.call('room.stage', input)).toMatchObject({
        ok: false,
        error: { code: 'bad-message' },
      })
    }
  })

  it('holds while frozen the very picture, with all that was done before, also over a restart', async () => {
    await room.start(0)
    await show()
    room.pass(60_000)
    void write('before the freeze')
    const { stage } = await act({ kind: 'freeze' })
    expect(stage.frozen).toEqual(await picture())
    expect(stage.frozen).toMatchObject({
      kind: 'board',
      countdown: { text: '29:00' },
      notes: expect.arrayContaining([expect.objectContaining({ text: 'before the freeze' })]),
    })
    await write('after the freeze')
    expect(current().stage.frozen).toEqual(stage.frozen)
    await room.reopen()
    expect(current().stage).toEqual(stage)
    expect((await act({ kind: 'freeze' })).stage).toMatchObject({ frozen: null, scene: 'board' })
    expect(JSON.stringify(await picture())).toContain('after the freeze')
  })

  it('is on again after a restart', async () => {
    const before = await act({ kind: 'board', boardId, area })
    await room.reopen()
    expect(current()).toEqual(before)
    expect((await picture()).kind).toBe('board')
  })

  it('falls back to the slot when the board is removed, and comes back with it', async () => {
    await show()
    await room.edit(
      ...noteIds.map((id) => ({ kind: 'note.remove', id }) as const),
      { kind: 'curve_point.remove', id: idOf(11, 0) },
      { kind: 'board.remove', id: boardId },
    )
    expect((await picture()).kind).toBe('waiting')
    await room.edit({ kind: 'board.add', record: classRecords.board[0] })
    expect((await picture()).kind).toBe('board')
  })
})

describe('a room that was kept before there were boards', () => {
  it('comes back as it was', async () => {
    const before = await act({ kind: 'timer' })
    await room.at.host.close()
    room.changeLibrary(
      "UPDATE setting SET value = json_remove(value, '$.stage.board') WHERE key = 'room'",
    )
    await room.reopen()
    expect(current()).toEqual(before)
  })
})
