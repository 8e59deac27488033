import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { formatSteps, formatVersion } from '../../../electron/core/workshop/formats/format.ts'
import { lastEra, type LogLine, type RawChange } from '../../../electron/core/workshop/log-entry.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { readPackage } from '../../../electron/host/import/read-package.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { kindsByVersion, kindsOfToday } from '../../../electron/host/store/column-kinds.ts'
import { workshopMigrations } from '../../../electron/host/store/migrations/workshop/all.ts'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { logWriter, readLog } from '../../../electron/host/store/log-rows.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import {
  copyOfKeptFile,
  keptFile,
  keptVersions,
  type KeptVersion,
} from '../../helpers/workshop-fixtures.ts'
import { sent } from '../../helpers/sent-edits.ts'

let dataDir = ''
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** A host in whose library the kept file stands, as it did before the app was updated. */
async function hostWithFile(version: KeptVersion) {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-kept-'))
  const workshopId = newId()
  mkdirSync(join(dataDir, 'workshops'))
  copyOfKeptFile(version, join(dataDir, 'workshops', `${workshopId}.sqlite`))
  return { at: await hostAtWork(dataDir), workshopId }
}

async function hostWithPackage(version: KeptVersion) {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-kept-'))
  const at = await hostAtWork(dataDir)
  const bytes = readFileSync(keptFile(version, 'sala'))
  const { fileId } = await at.ask('file.begin', { name: 'kept.sala', sizeBytes: bytes.length })
  await at.ask('file.append', { fileId, offset: 0, base64: bytes.toString('base64') })
  const imported = await at.ask('library.import', { fileId })
  if (imported.kind !== 'imported') throw new Error(JSON.stringify(imported))
  return { at, workshopId: imported.workshopId }
}

function linesIn(version: KeptVersion): readonly LogLine[] {
  const path = copyOfKeptFile(version)
  const db = openDatabase(path, { readOnly: true })
  try {
    return [...readLog(db)]
  } finally {
    db.close()
    rmSync(dirname(path), { recursive: true, force: true })
  }
}

/** As an older app let it: a note in a row that its board has not. */
function breakRule(path: string, seq: number): void {
  const db = openDatabase(path)
  const note = db.prepare<[], { id: string }>('SELECT * FROM note LIMIT 1').get()
  const last = [...readLog(db)].findLast(({ changes }) => changes.some(({ id }) => id === note?.id))
  const before = last?.changes.findLast(({ id }) => id === note?.id)?.after ?? null
  const change = { table: 'note', id: note?.id ?? '', before, after: { ...before, rowKey: 'gone' } }
  const edit = { kind: 'template.edit', id: newId(), fields: {} }
  logWriter(db)({
    ...{ seq, editId: newId(), atMs: 5, actor: 'console', scope: 'agenda', gesture: newId() },
    ...{ turn: null, kept: [], edit, changes: [change as RawChange] },
  })
  db.prepare('UPDATE note SET row_key = ? WHERE id = ?').run('gone', note?.id)
  db.close()
}

function versionOf(path: string): unknown {
  const db = openDatabase(path, { readOnly: true })
  try {
    return db.pragma('user_version', { simple: true })
  } finally {
    db.close()
  }
}

/** What an older file did not know of a person, and what a newer one has kept. */
const ofVersion4 = (lines: readonly LogLine[]) =>
  isOfVersion4(lines)
    ? { attendsAs: 'guest', phone: '012 345 678', supervisorContact: 'Chan Lina, 098 765 432' }
    : { attendsAs: 'participant', phone: '', email: '', sex: '', supervisorContact: '' }

const isOfVersion4 = (lines: readonly LogLine[]) =>
  lines.some(({ changes }) =>
    changes.some(({ table, after }) => table === 'person' && after?.['attendsAs'] !== undefined),
  )

const hasRecords = (lines: readonly LogLine[], name: string) =>
  lines.some(({ changes }) => changes.some(({ table }) => table === name))

/** What every kept file has to bear, for as long as Sala is used. */
async function workOn(at: HostAtWork, workshopId: string, lines: readonly LogLine[]) {
  const before = await at.ask('workshop.open', { workshopId })
  const [workshop] = before.records.workshop
  expect(workshop?.currency, 'the new field of version 3').toBe('USD')
  const [organisation] = before.records.organisation
  const names = before.records.organisation.map(({ name }) => name)
  const hasTable = hasRecords(lines, 'attendance')
  const written = hasTable ? 'ធនាគារ ABC' : 'ABC'
  expect(names, 'the new table of version 5').toEqual(before.records.person.map(() => written))
  expect(before.records.attendance).toHaveLength(hasTable ? 1 : 0)
  expect(workshop, 'the new fields of version 6').toMatchObject({
    courseHash: null,
    track: 'retail',
  })
  const steps = before.records.slot_run.flatMap((run) => run.steps.map(({ key }) => key))
  const hasBreaks = hasRecords(lines, 'break_run')
  expect(steps).toEqual(hasBreaks ? ['s2'] : [])
  const energisers = before.records.break_run.map(({ energiser }) => energiser)
  expect(energisers, 'the new field of version 7').toEqual(hasBreaks ? [null] : [])
  for (const person of before.records.person) {
    const now = { ...ofVersion4(lines), name: 'សុខ ដារ៉ា', organisationId: organisation?.id }
    expect(person).toMatchObject(now)
    expect(person).not.toHaveProperty('organisation')
  }
  const rename = { kind: 'workshop.edit', id: workshop?.id ?? '', fields: { name: 'New' } } as const
  const gesture = newId()
  for (const edit of [rename, { kind: 'undo', gesture } as const]) {
    const edits = [sent(edit, gesture)]
    const [result] = await at.ask('workshop.edit', { workshopId, edits })
    expect(result).toMatchObject({ kind: 'committed' })
  }
  expect((await at.ask('workshop.open', { workshopId })).records).toEqual(before.records)
  const { records, log } = await at.host.readWorkshop(workshopId)
  expect(log.slice(0, lines.length), 'every line is kept as it was').toEqual(lines)
  expect(lastEra(log).map(({ edit }) => edit.kind)).toEqual(['migrated', 'gesture', 'gesture'])
  const read = readPackage(packageBytes({ records, log, appVersion: 'test' }), 'out.sala')
  expect(read).toMatchObject({ kind: 'ok', history: 'kept', records })
  return at.host.close()
}

describe('a workshop of an older version', () => {
  it.each(keptVersions)('of version %s is worked on in the library', async (version) => {
    const lines = linesIn(version)
    const { at, workshopId } = await hostWithFile(version)
    await workOn(at, workshopId, lines)
    const again = await hostAtWork(dataDir)
    expect((await again.ask('workshop.open', { workshopId })).seq).toBe(lines.length + 3)
    const [backup] = await again.ask('backup.list', { workshopId })
    expect(backup).toBeDefined()
    await again.host.close()
  })

  it.each([2, 3, 4, 5, 6] as const)(
    'of version %s comes in as a package, with its history',
    async (version) => {
      const { at, workshopId } = await hostWithPackage(version)
      await workOn(at, workshopId, linesIn(version))
    },
  )

  it('goes back to the backup that was made before it was brought up', async () => {
    const { at, workshopId } = await hostWithFile(2)
    const before = await at.ask('workshop.open', { workshopId })
    const list = await at.ask('backup.list', { workshopId })
    const made = list.find(({ reason }) => reason === 'migration')
    expect(made?.noteCount).toBe(before.records.note.length)
    await at.ask('backup.restore', { workshopId, backupId: made?.id ?? '' })
    expect((await at.ask('workshop.open', { workshopId })).records).toEqual(before.records)
    await at.host.close()
  })

  it('that broke a rule is refused as it stands, and comes back as far as it kept them', async () => {
    const { at, workshopId } = await hostWithFile(2)
    await at.host.close()
    const path = join(dataDir, 'workshops', `${workshopId}.sqlite`)
    copyOfKeptFile(2, path)
    for (const folder of ['backups', 'library.sqlite'])
      rmSync(join(dataDir, folder), { recursive: true })
    const seq = linesIn(2).length
    breakRule(path, seq + 1)
    const again = await hostAtWork(dataDir)
    expect(await again.call('workshop.open', { workshopId })).toMatchObject({
      error: { code: 'damaged' },
    })
    expect(versionOf(path)).toBe(2)
    const [offer] = await again.ask('backup.list', { workshopId })
    expect(offer?.reason).toBe('history-part')
    await again.ask('backup.restore', { workshopId, backupId: offer?.id ?? '' })
    const { log } = await again.host.readWorkshop(workshopId)
    expect(log.map((line) => line.seq).slice(seq - 1)).toEqual([seq, seq + 1])
    expect(log.at(-1)?.edit.kind).toBe('migrated')
    await again.host.close()
  })

  it('does not offer to undo what was done in the older format', async () => {
    const { at, workshopId } = await hostWithFile(2)
    const turns = await at.ask('workshop.undoState', { workshopId, scope: 'agenda' })
    expect(turns).toEqual({ undo: null, redo: null })
    await at.host.close()
  })
})

describe('the format', () => {
  it('has one number for files of both kinds', () => {
    expect(workshopMigrations.at(-1)?.number).toBe(formatVersion)
    expect(formatSteps.every(({ version }) => version <= formatVersion)).toBe(true)
  })

  it('says of its columns what the schemas of today say', () => {
    expect(kindsByVersion[formatVersion]).toEqual(kindsOfToday())
  })

  it('keeps a file of every version before', () => {
    const versions = Array.from({ length: formatVersion - 1 }, (_, index) => index + 1)
    expect(keptVersions).toEqual(versions)
  })
})
