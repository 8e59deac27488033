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
    db.pragma('busy_timeout = 1')
    const reader = openDatabase(path(), { readOnly: true })
    reader.exec('BEGIN')
    reader.prepare('SELECT text FROM word').all()
    db.exec('INSERT INTO word VALUES (2)')
    expect(() => close(db)).toThrow('could be written back')
    expect(db.open).toBe(false)
    reader.close()
  })
})
