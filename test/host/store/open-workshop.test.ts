import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { recordsOf } from '../../../electron/core/workshop/tables.ts'
import { readLog } from '../../../electron/host/store/log-rows.ts'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import type { WorkshopStore } from '../../../electron/host/store/workshop-store.ts'
import { copyOfKeptFile } from '../../helpers/workshop-fixtures.ts'
import { fileSums, namesIn } from '../../helpers/worked-on-folder.ts'

let path = ''
afterEach(() => rmSync(dirname(path), { recursive: true, force: true }))

async function openedOk(): Promise<WorkshopStore> {
  const opened = await openWorkshop(path)
  if (opened.kind !== 'ok') throw new Error(`${opened.kind}: ${opened.detail}`)
  return opened.store
}

async function current(): Promise<string> {
  path = copyOfKeptFile(1)
  const store = await openedOk()
  store.close()
  return path
}

function sqlOn(file: string, sql: string): void {
  const db = openDatabase(file)
  db.exec(sql)
  db.close()
}

describe('openWorkshop on a newer file', () => {
  it('refuses it and changes not one byte', async () => {
    await current()
    sqlOn(path, 'PRAGMA user_version = 999')
    const [sums, names] = [fileSums(path), namesIn(dirname(path))]
    expect(await openWorkshop(path)).toMatchObject({ kind: 'newer' })
    expect([fileSums(path), namesIn(dirname(path))]).toEqual([sums, names])
  })

  it('sees that it is newer where only the -wal says so, and changes not one byte', async () => {
    await current()
    const db = openDatabase(path)
    db.exec('PRAGMA user_version = 999')
    const copy = `${path}.newer`
    for (const suffix of ['', '-wal']) copyFileSync(path + suffix, copy + suffix)
    db.close()
    const sums = fileSums(copy)
    expect(Object.keys(sums)).toEqual(['', '-wal'])
    expect(await openWorkshop(copy)).toMatchObject({ kind: 'newer' })
    expect(fileSums(copy)).toEqual(sums)
  })
})

describe('openWorkshop on an older file', () => {
  it('waits for the backup, which holds the file as it was', async () => {
    path = copyOfKeptFile(1)
    const before = openDatabase(path, { readOnly: true })
    const lines = [...readLog(before)]
    before.close()
    const opened = await openWorkshop(path, {
      beforeMigration: (source) => source.copyTo(`${path}.backup`),
    })
    if (opened.kind !== 'ok') throw new Error(opened.detail)
    const copy = openDatabase(`${path}.backup`, { readOnly: true })
    expect(copy.pragma('user_version', { simple: true })).toBe(1)
    expect([...readLog(copy)]).toEqual(lines)
    expect([...opened.store.readLog()].slice(0, -1)).toEqual(lines)
    copy.close()
    opened.store.close()
  })

  it('leaves it as it was when the backup cannot be made', async () => {
    path = copyOfKeptFile(1)
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const opened = await openWorkshop(path, { beforeMigration: () => Promise.reject(full) })
    expect(opened).toMatchObject({ kind: 'disk-full' })
    const db = openDatabase(path, { readOnly: true })
    expect(db.pragma('user_version', { simple: true })).toBe(1)
    db.close()
  })

  it('goes back by itself when a step of the migration fails', async () => {
    path = copyOfKeptFile(1)
    sqlOn(path, 'CREATE INDEX note_by_board ON note (board_id)')
    expect(await openWorkshop(path)).toMatchObject({ kind: 'damaged' })
    const db = openDatabase(path, { readOnly: true })
    expect(db.pragma('user_version', { simple: true })).toBe(1)
    const indexes = db.prepare("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE INDEX%'")
    expect(indexes.pluck().all()).toEqual(['note_by_board'])
    db.close()
  })
})

describe('openWorkshop on a file with another schema of the same number', () => {
  it.each([
    ['a trigger', 'CREATE TRIGGER wipe AFTER UPDATE ON note BEGIN DELETE FROM note; END'],
    ['a column', 'ALTER TABLE note ADD COLUMN more TEXT'],
    ['an index less', 'DROP INDEX note_by_board'],
    ['a view in place of a table', 'DROP TABLE slot_run; CREATE VIEW slot_run AS SELECT 1 AS id'],
  ])('refuses %s and changes not one byte', async (_, sql) => {
    await current()
    sqlOn(path, sql)
    const sums = fileSums(path)
    expect(await openWorkshop(path)).toMatchObject({ kind: 'damaged' })
    expect(fileSums(path)).toEqual(sums)
  })
})

describe('openWorkshop on what is no workshop', () => {
  it('says that a file is missing, and makes none', async () => {
    await current()
    rmSync(path)
    expect(await openWorkshop(path)).toMatchObject({ kind: 'missing' })
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['nothing', ''],
    ['a text', 'Dear diary'.repeat(50)],
    ['a header and no more', 'SQLite format 3\0'.padEnd(100, '\0')],
  ])('says that %s is damaged, and leaves it', async (_, content) => {
    await current()
    writeFileSync(path, content, 'latin1')
    const sums = fileSums(path)
    expect(await openWorkshop(path)).toMatchObject({ kind: 'damaged' })
    expect(fileSums(path)).toEqual(sums)
  })
})

describe('openWorkshop', () => {
  it('reads back what was written, after closing and opening', async () => {
    await current()
    const first = await openedOk()
    const records = recordsOf(first.readTables())
    first.close()
    const second = await openedOk()
    expect(recordsOf(second.readTables())).toEqual(records)
    second.close()
    expect(namesIn(dirname(path))).toEqual(['workshop.sqlite'])
  })
})
