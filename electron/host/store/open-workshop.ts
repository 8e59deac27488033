import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { integrityIssues } from '../../core/workshop/integrity.ts'
import { readFileHeader } from './file-header.ts'
import { workshopMigrations } from './migrations/workshop/all.ts'
import { migrate, schemaState, schemaVersion } from './migrations/migration.ts'
import { openDatabase, type Database, type DatabaseOptions } from './open-database.ts'
import { storageProblem } from './storage-error.ts'
import { workshopStore, type WorkshopStore } from './workshop-store.ts'

/** What opening a workshop file comes to. A file that is refused is left as it was, byte for byte. */
export type OpenedWorkshop =
  | { readonly kind: 'ok'; readonly store: WorkshopStore }
  | { readonly kind: 'missing' | 'newer' | 'damaged' | 'disk-full'; readonly detail: string }

export type OpenWorkshopOptions = DatabaseOptions & {
  /** Called before the schema of an older file is changed; migration waits for it. */
  readonly beforeMigration?: (store: WorkshopStore) => Promise<void>
}

/** Opens a workshop file, checks it, and brings an older schema up. */
export async function openWorkshop(
  path: string,
  options: OpenWorkshopOptions = {},
): Promise<OpenedWorkshop> {
  const header = readFileHeader(path)
  if (header.kind === 'missing') return { kind: 'missing', detail: path }
  if (header.kind === 'not-sqlite') return { kind: 'damaged', detail: 'not an SQLite file' }
  if (schemaState(header.schemaVersion, workshopMigrations) === 'newer') return newer(path)
  try {
    return await openForWriting(path, options)
  } catch (error) {
    const problem = storageProblem(error)
    if (problem === 'read-only') return openCopyForReading(path, options)
    if (problem === 'disk-full') return { kind: 'disk-full', detail: String(error) }
    return { kind: 'damaged', detail: String(error) }
  }
}

/** Makes a new, empty workshop file; throws where one exists. */
export function createWorkshop(path: string, options: DatabaseOptions = {}): WorkshopStore {
  if (existsSync(path)) throw new Error(`${path} exists`)
  const db = openDatabase(path, options)
  migrate(db, workshopMigrations)
  return workshopStore(db)
}

async function openForWriting(path: string, options: OpenWorkshopOptions): Promise<OpenedWorkshop> {
  const db = openDatabase(path, { ...options, mustExist: true })
  try {
    const problem = damageIn(db)
    if (problem !== null) return closed(db, { kind: 'damaged', detail: problem })
    const state = schemaState(schemaVersion(db), workshopMigrations)
    if (state === 'newer') return closed(db, newer(path))
    if (state === 'older') await bringUp(db, options)
    // A read-only disk shows itself at the first write, so make one that changes nothing.
    db.exec('BEGIN IMMEDIATE; COMMIT')
    return sound(db, true)
  } catch (error) {
    db.close()
    throw error
  }
}

/** Reads a file that cannot be written, from a copy: SQLite's side files have no place beside it. */
function openCopyForReading(path: string, options: DatabaseOptions): OpenedWorkshop {
  const folder = mkdtempSync(join(tmpdir(), 'sala-view-'))
  const copy = join(folder, 'workshop.sqlite')
  copyFileSync(path, copy)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`)
  const db = openDatabase(copy, options)
  const problem = damageIn(db)
  if (problem !== null) return closed(db, { kind: 'damaged', detail: problem })
  migrate(db, workshopMigrations)
  const opened = sound(db, false)
  if (opened.kind !== 'ok') return opened
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const close = () => (opened.store.close(), remove())
  return { kind: 'ok', store: { ...opened.store, close } }
}

async function bringUp(db: Database, options: OpenWorkshopOptions): Promise<void> {
  if (schemaVersion(db) > 0) await options.beforeMigration?.(workshopStore(db))
  migrate(db, workshopMigrations)
}

function damageIn(db: Database): string | null {
  const found = String(db.pragma('quick_check(1)', { simple: true }))
  if (found !== 'ok') return found
  const broken = db.pragma('foreign_key_check') as unknown[]
  return broken.length === 0 ? null : `${broken.length} broken references`
}

/** SQLite's own checks do not look at what the rows say. */
function sound(db: Database, writable: boolean): OpenedWorkshop {
  const store = workshopStore(db, writable)
  const issue = integrityIssues(store.readTables())[0]
  if (issue === undefined) return { kind: 'ok', store }
  const place = [issue.table, issue.id, issue.field].filter((part) => part !== null).join(' ')
  return closed(db, { kind: 'damaged', detail: `${place}: ${issue.detail}` })
}

function closed(db: Database, result: OpenedWorkshop): OpenedWorkshop {
  db.close()
  return result
}

function newer(path: string): OpenedWorkshop {
  return { kind: 'newer', detail: path }
}
