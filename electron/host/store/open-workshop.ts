import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { integrityIssues } from '../../core/workshop/integrity.ts'
import { sideFiles } from '../data-folder.ts'
import { pathKind } from '../files/path-kind.ts'
import { readFileHeader } from './file-header.ts'
import { logIssue } from './log-check.ts'
import { workshopMigrations } from './migrations/workshop/all.ts'
import { migrate, schemaState, schemaVersion } from './migrations/migration.ts'
import { carryRecords } from './carry-records.ts'
import { openDatabase, type Database, type DatabaseOptions } from './open-database.ts'
import { copyPlainFile } from './plain-file.ts'
import { readAtRest } from './read-at-rest.ts'
import { readRows, tablesOfRecords } from './record-rows.ts'
import { expectedSchema, schemaOf } from './schema-check.ts'
import { storageProblem } from './storage-error.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'
import {
  backupSource,
  workshopStore,
  type BackupSource,
  type WorkshopStore,
} from './workshop-store.ts'

/** What opening a workshop file comes to. A file that is refused is left as it was, byte for byte. */
export type OpenedWorkshop =
  | { readonly kind: 'ok'; readonly store: WorkshopStore }
  | {
      readonly kind:
        'missing' | 'newer' | 'damaged' | 'disk-full' | 'disk-error' | 'busy' | 'unreadable'
      readonly detail: string
    }

export type OpenWorkshopOptions = DatabaseOptions & {
  /** Nothing beside the file may be touched: it is shown from a copy. */
  readonly viewing?: boolean
  /** Called before the schema of an older file is changed; migration waits for it. */
  readonly beforeMigration?: (source: BackupSource) => Promise<void>
}

/** Opens a workshop file, checks it, and brings an older schema up. */
export async function openWorkshop(
  path: string,
  options: OpenWorkshopOptions = {},
): Promise<OpenedWorkshop> {
  const header = readFileHeader(path)
  if (header.kind === 'unreadable') return { kind: 'unreadable', detail: path }
  if (header.kind === 'missing') return { kind: 'missing', detail: path }
  if (header.kind === 'open') return { kind: 'busy', detail: `${path} is open here` }
  if (header.kind === 'not-sqlite') return damaged('not an SQLite file')
  if (schemaState(header.schemaVersion, workshopMigrations) === 'newer') return newer(path)
  const odd = oddSideFile(path)
  if (odd !== undefined) return damaged(`${odd} is no file`)
  try {
    if (options.viewing === true) return openCopyForReading(path, options)
    return refusalOf(path, options) ?? (await openForWriting(path, options))
  } catch (error) {
    return storageProblem(error, path) === 'read-only' && options.viewing !== true
      ? openWorkshop(path, { ...options, viewing: true })
      : failed(path, error)
  }
}

function failed(path: string, error: unknown): OpenedWorkshop {
  const problem = storageProblem(error, path)
  const detail = String(error)
  if (problem === 'read-only') return { kind: 'unreadable', detail }
  return { kind: problem === 'unknown' ? 'damaged' : problem, detail }
}

/** Makes a new, empty workshop file; throws where one exists. */
export function createWorkshop(path: string, options: DatabaseOptions = {}): WorkshopStore {
  if (existsSync(path)) throw new Error(`${path} exists`)
  const db = openDatabase(path, options)
  try {
    bringUp(db)
    return workshopStore(db)
  } catch (error) {
    db.close()
    throw error
  }
}

/** SQLite would wait for ever at a pipe. */
function oddSideFile(path: string): string | undefined {
  const places = [...sideFiles, '-journal'].map((suffix) => path + suffix)
  return places.find((place) => !['file', 'missing'].includes(pathKind(place)))
}

/** Looks through a connection that cannot write, so that a file which is refused stays as it was. */
function refusalOf(path: string, options: DatabaseOptions): OpenedWorkshop | null {
  return readAtRest(path, options, (db) => refusalIn(db, path, options))
}

function refusalIn(db: Database, path: string, options: DatabaseOptions): OpenedWorkshop | null {
  const problem = damageIn(db)
  if (problem !== null) return damaged(problem)
  const state = schemaState(schemaVersion(db), workshopMigrations)
  if (state === 'newer') return newer(path)
  // What an older file says can be judged only once it has been brought up.
  const fault = state === 'older' ? null : unsoundness(db, options)
  return fault === null ? null : damaged(fault)
}

async function openForWriting(path: string, options: OpenWorkshopOptions): Promise<OpenedWorkshop> {
  const db = openDatabase(path, { ...options, mustExist: true })
  try {
    if (schemaState(schemaVersion(db), workshopMigrations) === 'older') {
      if (schemaVersion(db) > 0) await options.beforeMigration?.(backupSource(db))
      bringUp(db)
      const fault = unsoundness(db, options)
      if (fault !== null) return closed(db, damaged(fault))
    }
    // A read-only disk shows itself at the first write, so make one that changes nothing.
    db.exec('BEGIN IMMEDIATE; COMMIT')
    return { kind: 'ok', store: workshopStore(db) }
  } catch (error) {
    db.close()
    throw error
  }
}

/** Reads a file that cannot be written, from a copy: SQLite's side files have no place beside it. */
function openCopyForReading(path: string, options: DatabaseOptions): OpenedWorkshop {
  const folder = makeTemporaryFolder('view', options.sqliteBinding)
  try {
    const opened = openCopy(path, join(folder.path, 'workshop.sqlite'), options)
    if (opened.kind !== 'ok') {
      folder.remove()
      return opened
    }
    const { store } = opened
    return { kind: 'ok', store: { ...store, close: () => (store.close(), folder.remove()) } }
  } catch (error) {
    folder.remove()
    throw error
  }
}

function openCopy(path: string, copy: string, options: DatabaseOptions): OpenedWorkshop {
  copyPlainFile(path, copy)
  if (existsSync(`${path}-wal`)) copyPlainFile(`${path}-wal`, `${copy}-wal`)
  const db = openDatabase(copy, options)
  try {
    const problem = damageIn(db)
    if (problem !== null) return closed(db, damaged(problem))
    bringUp(db)
    const fault = unsoundness(db, options)
    return fault === null
      ? { kind: 'ok', store: workshopStore(db, false) }
      : closed(db, damaged(fault))
  } catch (error) {
    db.close()
    throw error
  }
}

function bringUp(db: Database): void {
  const from = schemaVersion(db)
  migrate(db, workshopMigrations, (change) => carryRecords(db, from, change))
}

/** So many pages (16 MB) are looked at in a moment; a class seldom gets further. */
const pagesInAMoment = 4000

/**
 * Every page is looked at while that takes a moment, and every page of the records always. The log grows
 * with the class, and only its end is needed to go on: what has become of the older pages of a long one
 * is found by the backups, which read all of them.
 */
function damageIn(db: Database): string | null {
  const isSmall = Number(db.pragma('page_count', { simple: true })) <= pagesInAMoment
  const checks = isSmall
    ? ['quick_check(1)']
    : tablesOfRecords(db).map((table) => `quick_check("${table}")`)
  for (const check of checks) {
    const found = String(db.pragma(check, { simple: true }))
    if (found !== 'ok') return found
  }
  const broken = db.pragma('foreign_key_check') as unknown[]
  return broken.length === 0 ? null : `${broken.length} broken references`
}

/** SQLite's own checks look neither at what the rows say nor at who has changed the schema. */
function unsoundness(db: Database, { sqliteBinding }: DatabaseOptions): string | null {
  if (schemaOf(db) !== expectedSchema(workshopMigrations, sqliteBinding))
    return 'the schema is not that of its version'
  const tables = readRows(db)
  const issue = integrityIssues(tables)[0]
  if (issue === undefined) return logIssue(db, tables)
  const place = [issue.table, issue.id, issue.field].filter((part) => part !== null).join(' ')
  return `${place}: ${issue.detail}`
}

function damaged(detail: string): OpenedWorkshop {
  return { kind: 'damaged', detail }
}

function closed(db: Database, result: OpenedWorkshop): OpenedWorkshop {
  db.close()
  return result
}

function newer(path: string): OpenedWorkshop {
  return { kind: 'newer', detail: path }
}
