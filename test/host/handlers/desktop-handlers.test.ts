import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Desktop } from '../../../electron/core/stage/desktop.ts'
import { fakeDesktop } from '../../helpers/fake-desktop.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { RoomAtWork } from '../../helpers/room-at-work.ts'

let room: RoomAtWork
beforeEach(async () => {
  room = await new RoomAtWork().open()
})
afterEach(() => room.dispose())

describe('the desktop', () => {
  const desktop: Desktop = { displays: [], stage: { kind: 'preview' }, projectorGone: false }

  it('is told when it is another', async () => {
    expect(await room.at.ask('desktop.get', {})).toBeNull()
    for (const told of [desktop, { ...desktop }]) room.at.host.room.noteDesktop(told)
    expect(await room.at.ask('desktop.get', {})).toEqual(desktop)
    expect(room.heard('desktop-changed')).toEqual([{ kind: 'desktop-changed', desktop }])
  })

  it('passes on where the stage is wanted', async () => {
    const desktop = fakeDesktop(room.dataDir)
    await room.at.host.close()
    room.at = await hostAtWork(room.dataDir, room.clock, desktop)
    await room.at.ask('desktop.place', { request: { kind: 'present' } })
    expect(desktop.asked).toEqual([{ kind: 'place', wish: { kind: 'present' } }])
  })

  it('places nothing where there is none, as in a browser', async () => {
    room.at.told.length = 0
    expect(await room.at.ask('desktop.place', { request: { kind: 'present' } })).toEqual({})
    expect(room.at.told).toEqual([])
  })
})
