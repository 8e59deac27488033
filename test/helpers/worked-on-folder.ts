import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LogLine } from '../../electron/core/workshop/log-entry.ts'
import { fakeClock } from '../../electron/host/clock.ts'
import { BackupFolder } from '../../electron/host/backup/backup-folder.ts'
import { sideFiles } from '../../electron/host/data-folder.ts'
import { newId } from '../../electron/host/new-id.ts'
import { WorkshopSession } from '../../electron/host/session/workshop-session.ts'
import { openLibrary } from '../../electron/host/store/library-store.ts'
import { openWorkshop } from '../../electron/host/store/open-workshop.ts'
import { foundWorkshop } from '../../electron/host/workshops/found-workshop.ts'
import { entryFor } from '../../electron/host/workshops/library-entry.ts'
import { classRecords } from './class-records.ts'
import { hurriedEdits } from './fault-edits.ts'
import type { Random } from './fault-random.ts'
import { by } from './callers.ts'

/** A data folder as a crash left it: one workshop with a `-wal` of edits, and backups from on the way. */
export type WorkedOnFolder = {
  readonly dataDir: string
  readonly workshopId: string
  readonly path: string
  /** The whole log as it was committed. */
  readonly log: readonly LogLine[]
  readonly backupSeqs: readonly number[]
}

/** Edits in rounds, with a backup after each but the last, and then no orderly end. */
export async function workedOnFolder(random: Random, rounds = 3, editsEach = 25) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sala-worked-'))
  const workshopId = newId()
  const folder = join(dataDir, 'workshops')
  mkdirSync(folder)
  const path = join(folder, `${workshopId}.sqlite`)
  const work = join(dataDir, 'work.sqlite')
  foundWorkshop(work, { records: classRecords, origin: 'new', atMs: 0 })
  const opened = await openWorkshop(work)
  if (opened.kind !== 'ok') throw new Error(opened.detail)
  const { store } = opened
  const clock = fakeClock(Date.UTC(2026, 10, 23))
  const session = new WorkshopSession({ store, clock, onCommitted: () => undefined })
  const backups = new BackupFolder(join(dataDir, 'backups', workshopId), clock)
  const next = hurriedEdits(random)
  const backupSeqs: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    for (let edit = 0; edit < editsEach; edit += 1) {
      void session.edit([next()], by('console'))
      session.flush()
    }
    clock.advance(60_000)
    if (round < rounds) backupSeqs.push((await backups.make(store, 'manual')).seq)
  }
  const log = [...store.readLog()]
  const library = openLibrary(join(dataDir, 'library.sqlite'))
  library?.put(entryFor(workshopId, store.readTables(), null, clock.now()))
  library?.close()
  for (const suffix of ['', '-wal']) copyFileSync(work + suffix, path + suffix)
  session.close()
  return { dataDir, workshopId, path, log, backupSeqs } satisfies WorkedOnFolder
}

/** The files of a database with a sum of each: what must be equal where nothing may be changed. */
export function fileSums(path: string): Readonly<Record<string, string>> {
  const there = ['', ...sideFiles].filter(
    (suffix) => suffix !== '-shm' && existsSync(path + suffix),
  )
  return Object.fromEntries(there.map((suffix) => [suffix, sumOf(path + suffix)]))
}

/** The names in a folder. */
export const namesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).toSorted() : []

function sumOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
