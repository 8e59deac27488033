import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Edit } from '../../../electron/core/workshop/edit.ts'
import { BackupFolder } from '../../../electron/host/backup/backup-folder.ts'
import type { ClockEdit } from '../../../electron/host/session/workshop-session.ts'
import { LiveWorkshop } from '../../../electron/host/workshops/live-workshop.ts'
import { by } from '../../helpers/callers.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { sessionOver, type SessionAtWork } from '../../helpers/session.ts'

const typed = (text: string): Edit => ({
  kind: 'note.edit',
  id: noteIds[0] ?? '',
  fields: { text },
})
/** What the clock makes of the workshops, once. */
const due: ClockEdit[] = []
let at: SessionAtWork
let live: LiveWorkshop
let next: LiveWorkshop
beforeEach(async () => {
  at = await sessionOver(classRecords)
  next = await openLive(at, () => Promise.reject(new Error('it is not held')))
  live = await openLive(at, () => Promise.resolve(next))
})
afterEach(() => at.dispose())

async function openLive(
  { store, clock, path }: SessionAtWork,
  afterHold: () => Promise<LiveWorkshop>,
) {
  return new LiveWorkshop({
    id: classRecords.workshop[0].id,
    store,
    clock,
    afterHold,
    backups: new BackupFolder(join(path, '..', 'backups'), clock),
    sqliteBinding: undefined,
    onCommitted: () => undefined,
    corrections: () => due.splice(0),
    disk: { freeSpace: () => false, noteWrite: () => undefined },
    onBackup: () => undefined,
  })
}

describe('a workshop that is held', () => {
  it('has committed what waited, and takes no edit at once any more', async () => {
    const waiting = live.edit([sent(typed('waits'))], by('a'))
    live.hold()
    expect(await waiting).toMatchObject([{ kind: 'committed', seq: 2 }])
    const refused = { kind: 'refused', reason: 'being-restored' }
    expect(live.editNow([sent(typed('now'))], 'clock')).toMatchObject([refused])
    expect(at.store.lastSeq()).toBe(2)
  })

  it('asks for no corrections any more, which the file that follows is to be given', async () => {
    live.hold()
    due.push({ ...sent(typed('clock')), agoMs: 0 })
    live.closeHeld()
    expect(due.splice(0)).toHaveLength(1)
  })

  it('hands what comes later on to the workshop that is open afterwards', async () => {
    live.hold()
    expect(await live.edit([sent(typed('later'))], by('a'))).toMatchObject([{ kind: 'committed' }])
    expect(await live.makeBackup('manual')).toMatchObject({ seq: 2 })
    expect(next.snapshot().seq).toBe(2)
  })

  it('goes on as before when it is let go of', async () => {
    live.hold()
    live.letGo()
    expect(live.editNow([sent(typed('now'))], 'clock')).toMatchObject([{ kind: 'committed' }])
  })
})
