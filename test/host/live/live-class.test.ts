import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mayHear } from '../../../electron/core/contract/feed-roles.ts'
import type { Press } from '../../../electron/core/stage/presses.ts'
import type { StageAct } from '../../../electron/core/stage/stage-act.ts'
import { newStage } from '../../../electron/core/stage/stage-state.ts'
import { createGate } from '../../../electron/host/gate.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { slotAt } from '../../helpers/agenda-records.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'

const minuteMs = 60_000
let room: RoomAtWork
beforeEach(async () => {
  room = await new RoomAtWork().open()
})
afterEach(() => room.dispose())

const keeper = () => room.at.host.room
const act = (what: StageAct) => room.at.ask('room.stage', { act: what })
const press = (what: Press) => keeper().press(what)
const tellings = () => room.heard('room-changed').length

describe('room.enter', () => {
  it('starts with a fresh stage in the language of the workshop', async () => {
    await act({ kind: 'black' })
    const workshopId = await room.add([slotAt(0)], { language: 'km' })
    const entered = await room.at.ask('room.enter', { workshopId })
    expect(entered).toEqual({
      workshopId,
      stage: newStage('km'),
      textScale: 100,
      question: null,
      running: false,
    })
    expect(room.heard('room-changed').at(-1)?.room).toEqual(entered)
  })

  it('remembers the languages of each workshop, whatever was in the room meanwhile', async () => {
    const first = await room.add([slotAt(0)], { language: 'en' })
    const other = await room.add([slotAt(0)], { language: 'zh' })
    await room.at.ask('room.enter', { workshopId: first })
    await act({ kind: 'second-language', language: 'km' })
    await act({ kind: 'language' })
    const entered = await room.at.ask('room.enter', { workshopId: other })
    expect(entered.stage).toMatchObject({ language: 'zh', secondLanguage: null })
    await room.at.ask('room.enter', { workshopId: null })
    const back = await room.at.ask('room.enter', { workshopId: first })
    expect(back.stage).toEqual({ ...newStage('km'), secondLanguage: 'en' })
  })

  it('leaves the wall as dark as the room had it, whatever the workshop', async () => {
    await act({ kind: 'theme', theme: 'dark' })
    const workshopId = await room.add([slotAt(0)], { language: 'km' })
    const entered = await room.at.ask('room.enter', { workshopId })
    expect(entered.stage).toEqual({ ...newStage('km'), theme: 'dark' })
  })

  it('begins with the second language that a workshop was made with, until another is chosen', async () => {
    const wish = {
      ...{ agendaKey: 'two-day', name: 'Loyalty', startDate: '2026-11-24', place: '' },
      ...{ timeZone: 'Asia/Phnom_Penh', facilitator: '', organisation: '', headCount: 24 },
    }
    const made = async (language: 'km' | 'zh', secondLanguage?: 'en' | 'zh' | null) => {
      const { workshopId } = await room.at.ask('library.create', {
        ...wish,
        language,
        secondLanguage,
      })
      return workshopId
    }
    const languagesOf = async (workshopId: string) => {
      const { stage } = await room.at.ask('room.enter', { workshopId })
      return [stage.language, stage.secondLanguage]
    }
    const both = await made('km', 'en')
    expect(await languagesOf(both)).toEqual(['km', 'en'])
    await act({ kind: 'second-language', language: null })
    expect(await languagesOf(await made('zh', null))).toEqual(['zh', null])
    expect(await languagesOf(await made('zh', 'zh'))).toEqual(['zh', null])
    expect(await languagesOf(await made('zh'))).toEqual(['zh', null])
    expect(await languagesOf(both)).toEqual(['km', null])
  })

  it('leaves all as it is for the workshop that is in already', async () => {
    const before = await act({ kind: 'timer' })
    const told = tellings()
    expect(await room.at.ask('room.enter', { workshopId: room.workshopId })).toEqual(before)
    expect(tellings()).toBe(told)
  })

  it('is refused for a workshop that is not there, is removed or is damaged', async () => {
    const removed = await room.add([slotAt(0)])
    await room.at.ask('library.remove', { workshopId: removed })
    const damaged = await room.add([slotAt(0)])
    writeFileSync(join(room.dataDir, 'workshops', `${damaged}.sqlite`), 'no database')
    const before = keeper().current()
    for (const [workshopId, code] of [
      [newId(), 'not-found'],
      [removed, 'not-found'],
      [damaged, 'damaged'],
    ] as const) {
      const answer = await room.at.call('room.enter', { workshopId })
      expect(answer).toMatchObject({ ok: false, error: { code } })
    }
    expect(keeper().current()).toEqual(before)
  })

  it('gives the room to whoever asked last', async () => {
    const second = await room.add([slotAt(0)])
    await Promise.all([
      room.at.ask('room.enter', { workshopId: second }),
      room.at.ask('room.enter', { workshopId: null }),
    ])
    expect(keeper().current().workshopId).toBeNull()
  })
})

describe('the size of text on the stage', () => {
  const laptop = { id: 1, label: '', widthPx: 1366, heightPx: 768, console: true }
  const projector = (id: number, label: string) => ({
    ...{ id, label, widthPx: 1920, heightPx: 1080, console: false },
  })
  const plugIn = (id: number, label: string) =>
    keeper().noteDesktop({
      displays: [laptop, projector(id, label)],
      stage: { kind: 'display', displayId: id },
      projectorGone: false,
    })
  const scale = () => keeper().current().textScale

  it('is kept for each projector, and told as soon as another one is plugged in', async () => {
    plugIn(2, 'EPSON EB')
    await room.at.ask('room.textScale', { scale: 130 })
    expect(scale()).toBe(130)
    plugIn(3, 'BenQ')
    expect(room.heard('room-changed').at(-1)?.room.textScale).toBe(100)
    await room.reopen()
    plugIn(9, 'EPSON EB')
    expect(scale()).toBe(130)
    expect(room.heard('room-changed').at(-1)?.room.textScale).toBe(130)
  })

  it.each([80, 160, 104.5])('is refused at %s percent', async (wrong) => {
    const answer = await room.at.call('room.textScale', { scale: wrong })
    expect(answer).toMatchObject({ ok: false })
    expect(scale()).toBe(100)
  })
})

describe.each(['test-card', 'groups'] as const)('the scene %s', (kind) => {
  it('gives way to a slot that starts', async () => {
    expect((await act({ kind })).stage.scene).toBe(kind)
    await room.start(0)
    expect(keeper().current().stage.scene).toBe('slot')
  })
})

describe('the room', () => {
  it('is as it was after a restart, with the slot that runs', async () => {
    await room.start(1)
    const before = await act({ kind: 'second-language', language: 'zh' })
    expect(before.running).toBe(true)
    await room.reopen()
    expect(keeper().current()).toEqual(before)
  })

  it('goes on after a restart without anybody opening its workshop', async () => {
    await room.start(0)
    room.pass(15 * minuteMs)
    await room.at.host.close()
    room.clock.pass(8 * minuteMs)
    await room.openHost()
    await vi.waitFor(() => expect(room.heard('room-changed')).toHaveLength(1))
    expect(keeper().current().running).toBe(true)
    room.pass(minuteMs)
    expect(room.heard('alarm')).toMatchObject([{ phase: 'warning' }])
  })

  it.each([
    'null',
    '{"workshopId":"../etc","stage":{},"question":null}',
    '[1,2,3]',
    '{"workshopId":null,"extra":1}',
  ])('starts fresh where what was kept is %s', async (kept) => {
    await room.at.host.close()
    room.changeLibrary(`UPDATE setting SET value = '${kept}' WHERE key = 'room'`)
    await room.reopen()
    const fresh = {
      workshopId: null,
      stage: newStage('en'),
      textScale: 100,
      question: null,
      running: false,
    }
    expect(keeper().current()).toEqual(fresh)
  })

  it('does not forget its workshop for a stage of another version', async () => {
    await room.at.host.close()
    room.changeLibrary(
      "UPDATE setting SET value = json_set(value, '$.stage.scene', 'hologram') WHERE key = 'room'",
    )
    await room.reopen()
    expect(keeper().current()).toMatchObject({
      workshopId: room.workshopId,
      stage: newStage('en'),
    })
  })

  it('keeps a workshop that cannot be opened, so that the console can say why', async () => {
    await room.at.host.close()
    const { workshopId } = room
    writeFileSync(join(room.dataDir, 'workshops', `${workshopId}.sqlite`), 'no database')
    await expect(room.reopen()).rejects.toMatchObject({ code: 'damaged' })
    expect(keeper().current()).toMatchObject({ workshopId, running: false })
    await act({ kind: 'freeze' })
    press('next')
  })

  it('is left when its workshop is removed from the library', async () => {
    const { workshopId } = room
    await room.at.ask('library.remove', { workshopId, evenAtWork: true })
    expect(keeper().current().workshopId).toBeNull()
    expect(room.heard('room-changed').at(-1)?.room.workshopId).toBeNull()
  })

  it('tells whether a slot runs, once each time', async () => {
    const before = tellings()
    await room.start(0)
    await room.edit({ kind: 'run.extend', byMs: minuteMs })
    room.pass(minuteMs)
    await room.edit({ kind: 'run.pause' })
    const told = room.heard('room-changed').slice(before)
    expect(told.map((event) => event.room.running)).toEqual([true, false])
  })

  it('is told after what it follows from', async () => {
    await room.start(0)
    const kinds = room.at.told.map(({ kind }) => kind)
    expect(kinds.lastIndexOf('room-changed')).toBeGreaterThan(kinds.lastIndexOf('workshop-changed'))
  })

  it('follows a backup that is restored', async () => {
    const { workshopId } = room
    const { id: backupId } = await room.at.ask('backup.make', { workshopId })
    await room.start(0)
    await room.at.ask('backup.restore', { workshopId, backupId })
    expect(keeper().current().running).toBe(false)
    room.pass(40 * minuteMs)
    expect(room.heard('alarm')).toEqual([])
  })
})

describe('room.stage', () => {
  it('holds a frozen picture while the agenda goes on', async () => {
    await room.start(0)
    room.pass(minuteMs)
    const { stage } = await act({ kind: 'freeze' })
    expect(stage.frozen).toMatchObject({ kind: 'slot', countdown: { text: '29:00' } })
    room.pass(5 * minuteMs)
    press('next')
    await room.reopen()
    expect(keeper().current().stage).toEqual(stage)
    expect((await act({ kind: 'freeze' })).stage.frozen).toBeNull()
  })

  it('is for the facilitator; the stage hears of the room, but no alarm', async () => {
    const gate = createGate(room.at.host.handlers)
    const stage = { role: 'stage', actor: 'stage' } as const
    const forbidden = { ok: false, error: { code: 'forbidden' } }
    for (const [name, input] of [
      ['room.enter', { workshopId: null }],
      ['room.stage', { act: { kind: 'black' } }],
      ['room.answer', { answer: 'count' }],
      ['desktop.place', { request: { kind: 'present' } }],
    ] as const) {
      expect(await gate(stage, name, input)).toMatchObject(forbidden)
    }
    expect(await gate(stage, 'room.get', {})).toMatchObject({ ok: true })
    await room.start(0)
    room.pass(30 * minuteMs)
    const heard = new Set(room.at.told.filter((event) => mayHear('stage', event)))
    const kinds = [...heard].map(({ kind }) => kind)
    expect(kinds).toContain('room-changed')
    expect(kinds).not.toContain('alarm')
  })
})
