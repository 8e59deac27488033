import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Refused } from '../../core/contract/app-error.ts'
import type { LogEntry, LogLine } from '../../core/workshop/log-entry.ts'
import { replayLog } from '../../core/workshop/replay.ts'
import { renameDurably, sideFiles } from '../data-folder.ts'
import { openWorkshop } from '../store/open-workshop.ts'
import { copyPlainFile } from '../store/plain-file.ts'
import { salvageLog } from '../store/salvage-log.ts'

export type Restoring = {
  /** The live file; nothing may have it open. */
  readonly path: string
  readonly backupPath: string
  /** A damaged file with edits newer than the backup, where there is one. */
  readonly salvageFrom: string | null
  readonly sqliteBinding?: string | undefined
}

/** Puts a backup in the place of the live file: prepared beside it, then one rename. */
export async function restoreWorkshop(restoring: Restoring): Promise<void> {
  const { path, backupPath, sqliteBinding } = restoring
  const draft = `${path}.restoring`
  const removeDraft = () => {
    for (const suffix of ['', ...sideFiles]) rmSync(draft + suffix, { force: true })
  }
  removeDraft()
  try {
    copyPlainFile(backupPath, draft)
    const opened = await openWorkshop(draft, { sqliteBinding })
    if (opened.kind !== 'ok') throw new Refused('no-backup', opened.detail)
    try {
      bringForward(opened.store, restoring)
    } finally {
      opened.store.close()
    }
    for (const suffix of sideFiles) rmSync(path + suffix, { force: true })
    renameDurably(draft, path)
  } catch (error) {
    removeDraft()
    throw error
  }
}

/** Moves a damaged file with its side files out of the way, and keeps it. Says where. */
export function setAside(path: string, folder: string, atMs: number): string {
  mkdirSync(folder, { recursive: true })
  const kept = join(folder, `${atMs}-${basename(path)}`)
  for (const suffix of ['', ...sideFiles]) {
    const there = lstatSync(path + suffix, { throwIfNoEntry: false }) !== undefined
    if (there) renameSync(path + suffix, kept + suffix)
  }
  return kept
}

type Store = Extract<Awaited<ReturnType<typeof openWorkshop>>, { kind: 'ok' }>['store']

function bringForward(store: Store, { salvageFrom, sqliteBinding }: Restoring): void {
  if (salvageFrom === null) return
  const later = salvageLog(salvageFrom, store.lastSeq(), sqliteBinding)
  const sound = soundPart([...store.readLog()], later)
  // What follows from a log of today's format, and was replayed, is of today's format.
  if (sound.length > 0) store.commit(sound as readonly LogEntry[])
}

/** What a damaged file gives is taken only as far as it follows from the backup. */
function soundPart(log: readonly LogLine[], later: readonly LogLine[]): readonly LogLine[] {
  const replayed = replayLog([...log, ...later])
  return replayed.kind === 'ok' ? later : later.filter((entry) => entry.seq < replayed.seq)
}
