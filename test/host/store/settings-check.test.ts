import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase, type Database } from '../../../electron/host/store/open-database.ts'
import { assertSettings, isSafeVersion } from '../../../electron/host/store/settings-check.ts'
import { workshopStore } from '../../../electron/host/store/workshop-store.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { foundWorkshop } from '../../../electron/host/workshops/found-workshop.ts'
import { classRecords } from '../../helpers/class-records.ts'

let folder = ''
let db: Database
const path = () => join(folder, 'workshop.sqlite')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sala-settings-'))
  foundWorkshop(path(), { records: classRecords, origin: 'new', atMs: 0 })
  db = openDatabase(path())
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

const placeEntry = (seq: number) => {
  const id = classRecords.workshop[0].id
  const [before] = classRecords.workshop
  const edit = { kind: 'workshop.edit', id, fields: { place: 'Kampot' } } as const
  const change = { table: 'workshop', id, before, after: { ...before, place: 'Kampot' } } as const
  const own = { editId: `01930000-0000-7000-8000-00000000000${seq}`, gesture: id, turn: null }
  return {
    seq,
    atMs: 0,
    actor: 'a',
    scope: 'agenda',
    edit: { kind: 'gesture', edits: [edit] },
    changes: [change],
    kept: [],
    ...own,
  } as const
}

describe('isSafeVersion', () => {
  it.each([
    ['3.51.2', false],
    ['3.51.3', true],
    ['3.52.0', false],
    ['3.52.1', true],
    ['3.6.0', false],
    ['4.0.0', true],
    ['3.54.1', true],
  ])('says of %s: %s', (version, safe) => {
    expect(isSafeVersion(version)).toBe(safe)
  })
})

describe('assertSettings', () => {
  it('is content with a database as the app opens it, before and after the first write', () => {
    expect(() => assertSettings(db)).not.toThrow()
    workshopStore(db).commit([placeEntry(2)])
    expect(() => assertSettings(db)).not.toThrow()
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
  })

  it.each([
    ['synchronous = NORMAL', 'synchronous'],
    ['synchronous = OFF', 'synchronous'],
    ['foreign_keys = OFF', 'foreign_keys'],
    ['trusted_schema = ON', 'trusted_schema'],
    ['cell_size_check = OFF', 'cell_size_check'],
    ['journal_mode = DELETE', 'journal_mode'],
  ])('throws after PRAGMA %s', (pragma, name) => {
    db.pragma(pragma)
    expect(() => assertSettings(db)).toThrow(name)
  })

  it('throws where defensive mode is off', () => {
    db.unsafeMode(true)
    expect(() => assertSettings(db)).toThrow('defensive')
  })
})

describe('the first commit of a store', () => {
  it('refuses to write with synchronous=NORMAL, and nothing is written', async () => {
    db.pragma('synchronous = NORMAL')
    expect(() => workshopStore(db).commit([placeEntry(2)])).toThrow('synchronous')
    db.close()
    const opened = await openWorkshop(path())
    expect(opened.kind === 'ok' && opened.store.lastSeq()).toBe(1)
    if (opened.kind === 'ok') opened.store.close()
  })
})
