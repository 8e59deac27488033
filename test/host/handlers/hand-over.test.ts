import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeClock } from '../../../electron/host/clock.ts'
import { readPackage } from '../../../electron/host/import/read-package.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { fakeDesktop, type FakeDesktop } from '../../helpers/fake-desktop.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { copyOf, fetchWaiting, importBytes } from '../../helpers/send-file.ts'
import { sampleWorkshop } from '../../helpers/sample-workshop.ts'
import { sent } from '../../helpers/sent-edits.ts'

const clock = fakeClock(Date.UTC(2026, 10, 23, 8))
const records = sampleWorkshop()
let dataDir = ''
let exportDir = ''
let desktop: FakeDesktop
let at: HostAtWork
let workshopId = ''
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-hand-'))
  exportDir = mkdtempSync(join(tmpdir(), 'sala-stick-'))
  desktop = fakeDesktop(exportDir)
  at = await hostAtWork(dataDir, clock, desktop)
  workshopId = await at.host.addWorkshop({ records, origin: 'new' })
})
afterEach(async () => {
  await at.host.close()
  for (const dir of [dataDir, exportDir]) rmSync(dir, { recursive: true, force: true })
})

/** What a page asks for while the system's dialog gives this path. */
async function saveTo(path: string | null) {
  const before = desktop.asked.length
  const saving = at.ask('export.copy', { workshopId, exportId: newId(), to: 'dialog' })
  const wished = () => desktop.asked.slice(before).find((wish) => wish.kind === 'save')
  while (wished() === undefined) await new Promise((resolve) => setImmediate(resolve))
  desktop.answer(path)
  return { answer: await saving, place: wished()?.place }
}

describe('export.copy', () => {
  it('writes a file that holds the workshop and its history, with what was sent just before', async () => {
    const [workshop] = records.workshop
    const edit = {
      kind: 'workshop.edit',
      id: workshop?.id ?? '',
      fields: { place: 'Kampot' },
    } as const
    const committed = at.ask('workshop.edit', { workshopId, edits: [sent(edit)] })
    const read = readPackage(await copyOf(at, workshopId), 'copy.sala')
    await committed
    if (read.kind !== 'ok') throw new Error(read.place)
    expect(read.history).toBe('kept')
    expect(read.records.workshop[0]?.place).toBe('Kampot')
    expect(read.records.note).toEqual(records.note)
  })

  it('saves where the dialog says, under a name with the day of the copy', async () => {
    const path = join(exportDir, 'ថ្នាក់ រៀន.sala')
    const { answer, place } = await saveTo(path)
    expect(answer).toMatchObject({ kind: 'saved', name: 'ថ្នាក់ រៀន.sala' })
    expect(place?.folder).toBe(exportDir)
    expect(place?.name).toMatch(/ 2026-11-23\.sala$/)
    expect(readPackage(readFileSync(path), path).kind).toBe('ok')
  })

  it('writes over a file that the dialog has asked about, but over none that it has not', async () => {
    const named = join(exportDir, 'class.sala')
    writeFileSync(named, 'old')
    expect((await saveTo(join(exportDir, 'class'))).answer).toEqual({
      kind: 'failed',
      code: 'exists',
    })
    expect(readFileSync(named, 'utf8')).toBe('old')
    expect((await saveTo(named)).answer).toMatchObject({ kind: 'saved' })
    expect(readPackage(readFileSync(named), named).kind).toBe('ok')
  })

  it('says what is wrong, and leaves nothing half made', async () => {
    const gone = join(exportDir, 'gone', 'class.sala')
    expect((await saveTo(gone)).answer).toEqual({ kind: 'failed', code: 'folder-missing' })
    expect((await saveTo(null)).answer).toEqual({ kind: 'cancelled' })
    expect((await saveTo('class.sala')).answer).toEqual({ kind: 'cancelled' })
    expect(readdirSync(exportDir)).toEqual([])
  })
})

const wish = {
  name: 'Siem Reap',
  startDate: '2027-01-30',
  agenda: true,
  groups: true,
  people: true,
}
const duplicate = async (part: Partial<typeof wish>) => {
  const made = await at.ask('library.duplicate', { workshopId, ...wish, ...part })
  return (await at.host.readWorkshop(made.workshopId)).records
}

describe('library.duplicate', () => {
  it('makes another class of the same plan, on other dates and with ids of its own', async () => {
    const made = await duplicate({})
    expect(made.workshop).toMatchObject([{ name: 'Siem Reap', code: 'SiemReap' }])
    expect(made.day[0]?.date).toBe('2027-01-30')
    expect(made.slot.map(({ title, durationMin }) => [title, durationMin])).toEqual(
      records.slot.map(({ title, durationMin }) => [title, durationMin]),
    )
    expect(made.anchor).toHaveLength(records.anchor.length)
    expect(made.person.map(({ name }) => name)).toEqual(records.person.map(({ name }) => name))
    expect(made.group.map(({ name }) => name)).toEqual(records.group.map(({ name }) => name))
    expect(made.template).toHaveLength(records.template.length)
    const ids = new Set(Object.values(records).flatMap((list) => list.map(({ id }) => id)))
    const both = Object.values(made).flatMap((list) => list.filter(({ id }) => ids.has(id)))
    expect(both).toEqual([])
  })

  it('takes nothing along of what happened in the class', async () => {
    const made = await duplicate({})
    expect([made.note, made.curve_point, made.slot_run, made.board]).toEqual([[], [], [], []])
    expect(made.membership.every(({ untilMs }) => untilMs === null)).toBe(true)
    expect(made.membership.every(({ sinceMs }) => sinceMs === clock.now())).toBe(true)
  })

  it('leaves out what is not wished', async () => {
    const made = await duplicate({ agenda: false, people: false })
    expect([made.slot, made.person, made.membership]).toEqual([[], [], []])
    expect(made.day).toHaveLength(records.day.length)
    expect(made.group).toHaveLength(records.group.length)
  })

  it('is another workshop than the one it comes from, wherever they go', async () => {
    const made = await at.ask('library.duplicate', { workshopId, ...wish })
    const bytes = await copyOf(at, workshopId)
    expect(await importBytes(at, bytes)).toMatchObject({ kind: 'known', workshopId })
    expect(await importBytes(at, await copyOf(at, made.workshopId))).toMatchObject({
      kind: 'known',
      workshopId: made.workshopId,
    })
  })
})

const create = (agendaKey: string) =>
  at.ask('library.create', {
    ...{ agendaKey, name: 'From mine', startDate: '2027-02-01', language: 'en' },
    ...{ timeZone: 'Asia/Phnom_Penh', place: '', facilitator: '', organisation: '', headCount: 9 },
  })
const ownAgendas = async () => (await at.ask('library.agendas', {})).filter(({ own }) => own)
const fileOf = async (agendaKey: string) => {
  const exportId = newId()
  const saved = await at.ask('export.agenda', { agendaKey, exportId, to: 'page' })
  if (saved.kind !== 'waiting') throw new Error(saved.kind)
  return fetchWaiting(at, exportId, saved.name)
}

describe('library.saveAgenda', () => {
  it('keeps the agenda as a template, from which workshops are made', async () => {
    const { agendaKey } = await at.ask('library.saveAgenda', { workshopId, name: 'My two days' })
    await at.host.close()
    at = await hostAtWork(dataDir, clock, desktop)
    expect(await ownAgendas()).toMatchObject([{ key: agendaKey, title: { en: 'My two days' } }])
    const made = (await at.host.readWorkshop((await create(agendaKey)).workshopId)).records
    expect(made.slot.map(({ title, script }) => ({ title, script }))).toEqual(
      records.slot.map(({ title, script }) => ({ title, script })),
    )
    expect(made.template.map(({ board }) => board)).toEqual(
      expect.arrayContaining(records.template.map(({ board }) => board)),
    )
    expect(made.workshop[0]?.coursePack).toBe(records.workshop[0]?.coursePack)
    expect([made.person, made.group, made.note]).toEqual([[], [], []])
  })

  it('holds nothing of a person, a group or a note', async () => {
    const secret = 'Nobody else may read this'
    const edits = [
      sent({ kind: 'person.edit', id: records.person[0]?.id ?? '', fields: { name: secret } }),
      sent({ kind: 'group.edit', id: records.group[0]?.id ?? '', fields: { name: secret } }),
      sent({ kind: 'note.edit', id: records.note[0]?.id ?? '', fields: { text: secret } }),
    ]
    const answers = await at.ask('workshop.edit', { workshopId, edits })
    expect(answers.map(({ kind }) => kind)).toEqual(['committed', 'committed', 'committed'])
    const { agendaKey } = await at.ask('library.saveAgenda', { workshopId, name: 'Plan' })
    expect((await fileOf(agendaKey)).toString()).not.toContain(secret)
  })

  it('goes to another laptop as a file, by the same way as a workshop', async () => {
    const { agendaKey } = await at.ask('library.saveAgenda', { workshopId, name: 'Plan' })
    const bytes = await fileOf(agendaKey)
    const taken = () => importBytes(at, bytes, 'ask', 'Plan.sala-course')
    expect(await taken()).toEqual({ kind: 'agenda', name: 'Plan', isNew: false })
    await at.ask('library.removeAgenda', { agendaKey })
    expect(await ownAgendas()).toEqual([])
    expect(await taken()).toEqual({ kind: 'agenda', name: 'Plan', isNew: true })
    expect(await ownAgendas()).toMatchObject([{ key: agendaKey }])
    expect(existsSync(join(dataDir, 'incoming'))).toBe(true)
    expect(readdirSync(join(dataDir, 'incoming'))).toEqual([])
  })

  it('never takes one in the place of another', async () => {
    const { agendaKey } = await at.ask('library.saveAgenda', { workshopId, name: 'Plan' })
    const changed = (await fileOf(agendaKey))
      .toString()
      .replace(/"startMinute": \d+/, '"startMinute": 491')
    const taken = await importBytes(at, Buffer.from(changed), 'ask', 'Plan.sala-course')
    expect(taken).toMatchObject({ kind: 'agenda', name: 'Plan (2)', isNew: true })
    expect((await ownAgendas()).map(({ title }) => title.km)).toEqual(['Plan', 'Plan (2)'])
  })

  it('refuses a second one of the same name, and gives back one that was removed', async () => {
    const { agendaKey } = await at.ask('library.saveAgenda', { workshopId, name: 'Plan' })
    const again = await at.call('library.saveAgenda', { workshopId, name: 'Plan' })
    expect(again).toMatchObject({ ok: false, error: { code: 'exists' } })
    await at.ask('library.removeAgenda', { agendaKey })
    await at.ask('library.putBackAgenda', { agendaKey })
    expect(await ownAgendas()).toMatchObject([{ key: agendaKey }])
  })

  it.each([
    ['{"format":"sala-course","version":99}', 'newer-format'],
    ['{"format":"sala-workshop"}', 'not-a-course'],
    ['', 'empty-file'],
  ])('says what is wrong with %j', async (text, code) => {
    const taken = await importBytes(at, Buffer.from(text), 'ask', 'Plan.sala-course')
    expect(taken).toMatchObject({ kind: 'rejected', problem: { code } })
  })
})
