import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Edit } from '../../../electron/core/workshop/edit.ts'
import { fakeClock } from '../../../electron/host/clock.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { personRecord } from '../../helpers/person-record.ts'
import { sent } from '../../helpers/sent-edits.ts'

const minuteMs = 60_000
/** 00:10 in the room, on a day that has not begun where the clock of UTC is. */
const clock = fakeClock(Date.UTC(2026, 10, 23, 17, 10))
const [slot] = classRecords.slot
let dataDir = ''
let at: HostAtWork
let workshopId = ''
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-told-'))
  at = await hostAtWork(dataDir, clock)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
})
afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const edit = (what: Edit) => at.ask('workshop.edit', { workshopId, edits: [sent(what)] })
const backUp = () => at.ask('backup.make', { workshopId })
const about = async (id: string) =>
  (await at.ask('backup.list', { workshopId })).find((backup) => backup.id === id)?.about

async function addPerson(name: string): Promise<string> {
  const id = newId()
  const record = personRecord(id, name, `a${name.length}`)
  await edit({ kind: 'person.add', record })
  return id
}

describe('backup.list', () => {
  it('tells the slot that a backup follows or was made in, and the zone of the room', async () => {
    const before = await backUp()
    await edit({ kind: 'run.start', slotId: slot?.id ?? '', runId: newId() })
    clock.advance(30 * minuteMs)
    const during = await backUp()
    await edit({ kind: 'run.finish' })
    clock.advance(minuteMs)
    const after = await backUp()
    expect(await about(before.id)).toMatchObject({ during: null, after: null })
    expect(await about(during.id)).toMatchObject({ during: slot?.title, after: null })
    expect(await about(after.id)).toMatchObject({
      ...{ during: null, after: slot?.title, timeZone: 'Asia/Phnom_Penh' },
    })
  })

  it('counts people, and says which backup comes before a person was removed', async () => {
    const sok = await addPerson('Sok')
    await addPerson('Chea D')
    const before = await backUp()
    await edit({ kind: 'person.remove', id: sok })
    const since = await backUp()
    expect(await about(before.id)).toMatchObject({
      people: 2,
      removed: { what: 'person', count: 1 },
    })
    expect(await about(since.id)).toMatchObject({ people: 1, removed: null })
  })

  it('does not count what was put back', async () => {
    const sok = await addPerson('Sok')
    const before = await backUp()
    const gesture = newId()
    const removal = sent({ kind: 'person.remove', id: sok }, gesture)
    const undo = sent({ kind: 'undo', gesture }, newId(), 'people')
    await at.ask('workshop.edit', { workshopId, edits: [removal, undo] })
    expect(await about(before.id)).toMatchObject({ people: 1, removed: null })
  })

  it('tells nothing of removals that are not in the log any more', async () => {
    const sok = await addPerson('Sok')
    const first = await backUp()
    await edit({ kind: 'person.remove', id: sok })
    const second = await backUp()
    await at.ask('backup.restore', { workshopId, backupId: first.id })
    expect(await about(second.id)).toMatchObject({ people: 0, removed: null })
    expect(await about(first.id)).toMatchObject({ people: 1, removed: null })
  })
})
