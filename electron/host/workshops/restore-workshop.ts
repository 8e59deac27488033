import { Refused } from '../../core/contract/app-error.ts'
import { soundHistory, type SoundHistory } from '../../core/workshop/history.ts'
import { removeDatabase } from '../data-folder.ts'
import { newId } from '../new-id.ts'
import { openWorkshop } from '../store/open-workshop.ts'
import { copyPlainFile } from '../store/plain-file.ts'
import { salvageLog, salvageWholeLog } from '../store/salvage-log.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { writeWorkshop } from './found-workshop.ts'
import { makeReady, type ReadyFile, type Replacing } from './ready-file.ts'

/** What a restore goes back to. */
export type RestoreSource =
  | {
      readonly kind: 'backup'
      readonly path: string
      /** A damaged file with edits newer than the backup, where there is one. */
      readonly salvageFrom: string | null
    }
  | { readonly kind: 'history'; readonly history: SoundHistory }

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
    writeDraft(draft, restoring)
    const store = await openDraft(draft, restoring.sqliteBinding)
    store.closeWhole()
    return makeReady(draft, restoring)
  } catch (error) {
    removeDatabase(draft)
    throw error
  }
}

function writeDraft(draft: string, { source, sqliteBinding }: Restoring): void {
  const history = source.kind === 'history' ? source.history : broughtForward(source, sqliteBinding)
  if (history !== null) writeWorkshop(draft, history, sqliteBinding)
  else if (source.kind === 'backup') copyPlainFile(source.path, draft)
}

async function openDraft(draft: string, sqliteBinding?: string): Promise<WorkshopStore> {
  const opened = await openWorkshop(draft, { sqliteBinding })
  if (opened.kind === 'disk-full' || opened.kind === 'disk-error')
    throw new Refused(opened.kind, opened.detail)
  if (opened.kind === 'unreadable') throw new Refused('file-unreadable', opened.detail)
  if (opened.kind !== 'ok') throw new Refused('no-backup', opened.detail)
  if (opened.store.writable) return opened.store
  opened.store.close()
  throw new Refused('read-only', draft)
}

/**
 * The log of a backup with what a damaged file has after it, as far as that follows; null where it has
 * nothing. Both are read as they were written, whatever their version.
 */
function broughtForward(
  { path, salvageFrom }: Extract<RestoreSource, { kind: 'backup' }>,
  sqliteBinding?: string,
): SoundHistory | null {
  if (salvageFrom === null) return null
  const { log } = salvageWholeLog(path, sqliteBinding)
  const later = salvageLog(salvageFrom, log, sqliteBinding)
  if (log.length === 0 || later.log.length === 0) return null
  const history = soundHistory([...log, ...later.log], later.version, newId())
  return history !== null && history.log.length > log.length ? history : null
}
