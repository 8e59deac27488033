import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeClock } from '../../../electron/host/clock.ts'
import { makeFolder } from '../../../electron/host/files/make-folder.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { personRecord } from '../../helpers/person-record.ts'
import { copyOf, importBytes } from '../../helpers/send-file.ts'
import { sent } from '../../helpers/sent-edits.ts'

const clock = fakeClock(Date.UTC(2026, 10, 23, 8))
const secrets = ['Chanthou-Secret', 'Noted-Secret', 'Workshop-Secret', 'Place-Secret']
let dataDir = ''
let at: HostAtWork
let workshopId = ''
let otherId = ''
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-delete-'))
  at = await hostAtWork(dataDir, clock)
  otherId = (await at.ask('library.create', { ...plain, name: 'Another class' })).workshopId
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
  await fill()
})
afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const plain = {
  ...{ agendaKey: 'half-day', startDate: '2026-11-23', language: 'en' as const, place: '' },
  ...{ timeZone: 'Asia/Phnom_Penh', facilitator: '', organisation: '', headCount: 9 },
}

/** Names and notes in rows, log, backups, list, side files and what was set aside. */
async function fill() {
  const [workshop] = classRecords.workshop
  const edits = [
    sent({ kind: 'person.add', record: personRecord(newId(), secrets[0] ?? '') }),
    sent({ kind: 'note.edit', id: noteIds[0] ?? '', fields: { text: secrets[1] ?? '' } }),
    sent({
      kind: 'workshop.edit',
      id: workshop?.id ?? '',
      fields: { name: secrets[2] ?? '', place: secrets[3] ?? '' },
    }),
  ]
  await at.ask('workshop.edit', { workshopId, edits })
  await at.ask('backup.make', { workshopId })
  await copyOf(at, workshopId)
}

/** The files of the data folder that hold any of these words, as they lie on the disk. */
function filesWith(words: readonly string[], dir = dataDir): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dir, name)).isFile())
    .filter((name) => {
      const bytes = readFileSync(join(dir, name))
      return words.some((word) => bytes.includes(word) || bytes.includes(word, 0, 'utf16le'))
    })
}

const remove = () => at.ask('library.remove', { workshopId })
const deleteIt = (name: string) => at.call('library.delete', { workshopId, name })

describe('library.delete', () => {
  it('leaves no byte of names or notes in the data folder, and all of the other class', async () => {
    // A damaged file that was set aside, and what a crash may leave behind.
    const aside = join(dataDir, 'damaged')
    await at.host.close()
    const file = readFileSync(join(dataDir, 'workshops', `${workshopId}.sqlite`))
    makeFolder(aside)
    writeFileSync(join(aside, `1795000000000-${workshopId}.sqlite`), file)
    writeFileSync(join(aside, '1795000000001-library.sqlite'), secrets.join(' '))
    writeFileSync(join(dataDir, 'workshops', `${workshopId}.sqlite.1795.ready`), file)
    at = await hostAtWork(dataDir, clock)
    await at.ask('workshop.open', { workshopId })
    // The languages of its stage are kept beside the list.
    await at.ask('room.enter', { workshopId })
    await at.ask('room.stage', { act: { kind: 'second-language', language: 'km' } })
    await at.ask('room.enter', { workshopId: otherId })
    expect(filesWith(secrets).length).toBeGreaterThan(3)
    await remove()
    expect(await deleteIt(secrets[2] ?? '')).toMatchObject({ ok: true })
    expect(filesWith(secrets)).toEqual([])
    expect(filesWith([workshopId])).toEqual([])
    expect(await at.ask('library.removed', {})).toEqual([])
    expect((await at.ask('library.list', {})).map(({ id }) => id)).toEqual([otherId])
    await at.ask('workshop.open', { workshopId: otherId })
    await at.host.close()
    expect(filesWith(secrets)).toEqual([])
    at = await hostAtWork(dataDir, clock)
    expect((await at.ask('library.list', {})).map(({ name }) => name)).toEqual(['Another class'])
  })

  it('asks for the name in full, and for removing it first', async () => {
    expect(await deleteIt(secrets[2] ?? '')).toMatchObject({ ok: false, error: { code: 'in-use' } })
    await remove()
    expect(await deleteIt('Workshop')).toMatchObject({ ok: false, error: { code: 'invalid' } })
    expect(await at.ask('library.removed', {})).toMatchObject([{ id: workshopId }])
    expect(await deleteIt(`  ${secrets[2]} `)).toMatchObject({ ok: true })
  })

  it('waits for a copy of it that is being restored, and then it is gone', async () => {
    const [backup] = await at.ask('backup.list', { workshopId })
    await remove()
    const restoring = at.call('backup.restore', { workshopId, backupId: backup?.id ?? '' })
    const deleting = deleteIt(secrets[2] ?? '')
    await Promise.all([restoring, deleting])
    expect(filesWith([workshopId])).toEqual([])
    expect(await at.call('workshop.open', { workshopId })).toMatchObject({ ok: false })
  })

  it('takes a copy of it in again as any other file', async () => {
    const bytes = await copyOf(at, workshopId)
    await remove()
    await deleteIt(secrets[2] ?? '')
    expect(await importBytes(at, bytes)).toMatchObject({ kind: 'imported', name: secrets[2] })
  })
})

describe('library.remove', () => {
  it('asks before it takes off a workshop that is in the room or runs', async () => {
    await at.ask('room.enter', { workshopId })
    expect(await remove()).toEqual({ asks: 'in-room' })
    const [slot] = classRecords.slot
    const start = { kind: 'run.start', slotId: slot?.id ?? '', runId: newId() } as const
    await at.ask('workshop.edit', { workshopId, edits: [sent(start)] })
    expect(await remove()).toEqual({ asks: 'running' })
    await at.ask('room.enter', { workshopId: null })
    expect(await remove()).toEqual({ asks: 'running' })
    expect(await at.ask('library.list', {})).toHaveLength(2)
    await at.ask('room.enter', { workshopId })
    await at.ask('library.remove', { workshopId, evenAtWork: true })
    expect(at.host.room.current().workshopId).toBe(null)
    expect(await at.ask('library.removed', {})).toMatchObject([{ id: workshopId }])
    await at.ask('library.putBack', { workshopId })
    expect(await at.ask('library.list', {})).toHaveLength(2)
  })
})
