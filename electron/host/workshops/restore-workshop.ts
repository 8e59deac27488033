import { copyFileSync } from 'node:fs'
import { Refused } from '../../core/contract/app-error.ts'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import { removeDatabase } from '../data-folder.ts'
import { openWorkshop } from '../store/open-workshop.ts'
import { salvageLog } from '../store/salvage-log.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { writeWorkshop } from './found-workshop.ts'
import { soundPart } from './own-history.ts'
import { makeReady, type ReadyFile, type Replacing } from './ready-file.ts'

/** What a restore goes back to. */
export type RestoreSource =
  | {
      readonly kind: 'backup'
      readonly path: string
      /** A damaged file with edits newer than the backup, where there is one. */
      readonly salvageFrom: string | null
    }
  | { readonly kind: 'history'; readonly log: readonly LogEntry[] }

export type Restoring = Replacing & {
  readonly source: RestoreSource
  readonly sqliteBinding?: string | undefined
}

/**
 * Writes and checks what is to take the place of the live file, which is only read until then. Throws
 * with nothing left behind.
 */
export async function prepareRestore(restoring: Restoring): Promise<ReadyFile> {
  const draft = `${restoring.path}.restoring`
  removeDatabase(draft)
  try {
    await writeDraft(draft, restoring)
    return makeReady(draft, restoring)
  } catch (error) {
    removeDatabase(draft)
    throw error
  }
}

async function writeDraft(draft: string, { source, sqliteBinding }: Restoring): Promise<void> {
  if (source.kind === 'backup') copyFileSync(source.path, draft)
  else writeWorkshop(draft, source.log, sqliteBinding)
  const store = await openDraft(draft, sqliteBinding)
  try {
    if (source.kind === 'backup') bringForward(store, source.salvageFrom, sqliteBinding)
  } catch (error) {
    store.close()
    throw error
  }
  store.closeWhole()
}

async function openDraft(draft: string, sqliteBinding?: string): Promise<WorkshopStore> {
  const opened = await openWorkshop(draft, { sqliteBinding })
  if (opened.kind === 'disk-full') throw new Refused('disk-full', opened.detail)
  if (opened.kind !== 'ok') throw new Refused('no-backup', opened.detail)
  if (opened.store.writable) return opened.store
  opened.store.close()
  throw new Refused('read-only', draft)
}

function bringForward(store: WorkshopStore, from: string | null, sqliteBinding?: string): void {
  if (from === null) return
  const log = [...store.readLog()]
  const later = salvageLog(from, log, sqliteBinding)
  const sound = soundPart([...log, ...later]).slice(log.length)
  if (sound.length > 0) store.commit(sound)
}
