import SqliteDatabase from 'better-sqlite3'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeForKeeping, closeWhole } from '../../../electron/host/store/close-whole.ts'
import { openDatabase, type Database } from '../../../electron/host/store/open-database.ts'

let folder = ''
let db: Database
const path = () => join(folder, 'some.sqlite')
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sala-close-'))
  db = openDatabase(path())
  db.exec('CREATE TABLE word (text TEXT) STRICT; INSERT INTO word VALUES (1)')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe.each([
  ['closeWhole', closeWhole],
  ['closeForKeeping', closeForKeeping],
])('%s', (_, close) => {
  it('leaves one single file with everything in it', () => {
    close(db)
    expect(['-wal', '-shm', '-journal'].filter((suffix) => existsSync(path() + suffix))).toEqual([])
    const again = openDatabase(path(), { readOnly: true })
    expect(again.prepare('SELECT text FROM word').pluck().all()).toEqual(['1'])
    again.close()
  })

  it('throws where not all can be written back, and lets the file go', () => {
    db.close()
    // As it would be, did another program read along: the app's own lets nobody.
    const shared = new SqliteDatabase(path(), { timeout: 1 })
    shared.pragma('journal_mode = WAL')
    const reader = new SqliteDatabase(path(), { readonly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT text FROM word').all()
    shared.exec('INSERT INTO word VALUES (2)')
    expect(() => close(shared)).toThrow('could be written back')
    expect(shared.open).toBe(false)
    reader.close()
  })
})
