import type { AnyRecord } from '../../core/base/table.ts'
import type { Change } from '../../core/workshop/change.ts'
import { formatVersion } from '../../core/workshop/formats/format.ts'
import { integrityIssues } from '../../core/workshop/integrity.ts'
import type { FoundingEdit, LogLine } from '../../core/workshop/log-entry.ts'
import { historyOfToday } from '../../core/workshop/history.ts'
import { sameTables } from '../../core/workshop/replay.ts'
import {
  recordsOf,
  tableNames,
  tablesFrom,
  type WorkshopRecords,
  type WorkshopTables,
} from '../../core/workshop/tables.ts'
import { removeDatabase, renameDurably } from '../data-folder.ts'
import { newId } from '../new-id.ts'
import { createWorkshop } from '../store/open-workshop.ts'
import type { EpochMs } from '../../core/base/ids.ts'

export type Founding = {
  readonly records: Partial<WorkshopRecords>
  readonly origin: FoundingEdit['origin']
  readonly atMs: EpochMs
  /** The log that led to these records; kept where it replays to just them. */
  readonly history?: readonly LogLine[] | undefined
}

/** Writes a new workshop file: under another name until it is whole. Throws with nothing left behind. */
export function foundWorkshop(path: string, founding: Founding, sqliteBinding?: string): void {
  writeDraft(path, founding, sqliteBinding)
  putDraftInPlace(path)
}

/** The name of a workshop file until it is whole. */
export const draftOf = (path: string): string => `${path}.new`

/** Removes a draft with its side files, where there is one. */
export const removeDraft = (path: string): void => removeDatabase(draftOf(path))

/** Gives a whole draft its name; where that fails, nothing of it is left behind. */
export function putDraftInPlace(path: string): void {
  try {
    renameDurably(draftOf(path), path)
  } catch (error) {
    removeDraft(path)
    // It may have its name already, and only the folder could not be synced.
    removeDatabase(path)
    throw error
  }
}

/** Writes the draft of a new workshop file, on whatever thread. Throws with nothing left behind. */
export function writeDraft(path: string, founding: Founding, sqliteBinding?: string): void {
  const tables = tablesFrom(founding.records)
  const issue = integrityIssues(tables)[0]
  if (issue !== undefined) throw new Error(`not a sound workshop: ${issue.table} ${issue.detail}`)
  removeDraft(path)
  try {
    writeWorkshop(draftOf(path), { log: historyOf(founding, tables), tables }, sqliteBinding)
  } catch (error) {
    removeDraft(path)
    throw error
  }
}

/** Writes a new file that holds this log and the rows it leads to; throws where the disk takes less. */
export function writeWorkshop(
  path: string,
  { log, tables }: { readonly log: readonly LogLine[]; readonly tables: WorkshopTables },
  sqliteBinding?: string,
): void {
  const store = createWorkshop(path, { sqliteBinding })
  try {
    store.found(log, tables)
  } catch (error) {
    store.close()
    throw error
  }
  store.closeWhole()
}

/** A log that does not lead to just these records is left out: the records count. */
function historyOf(founding: Founding, tables: WorkshopTables): readonly LogLine[] {
  const { history = [] } = founding
  if (history.length === 0) return [foundingEntry(founding)]
  const read = historyOfToday(history, formatVersion, newId())
  const leadsHere = read.kind === 'ok' && sameTables(read.tables, tables)
  return leadsHere ? read.log : [foundingEntry(founding)]
}

/** The rows without the log that led to them, as one entry in the place of the newest. */
export function rowsAlone(
  tables: WorkshopTables,
  { seq, editId, atMs }: Pick<LogLine, 'seq' | 'editId' | 'atMs'>,
): LogLine {
  return { ...foundingEntry({ records: recordsOf(tables), origin: 'new', atMs }), seq, editId }
}

function foundingEntry({ records, origin, atMs }: Founding): LogLine {
  const changes = tableNames.flatMap((table) => {
    const list: readonly AnyRecord[] = records[table] ?? []
    return list.map((record): Change => ({ table, id: record.id, before: null, after: record }))
  })
  const id = newId()
  return {
    seq: 1,
    editId: id,
    atMs,
    actor: 'host',
    scope: 'agenda',
    gesture: id,
    turn: null,
    edit: { kind: 'found', origin } satisfies FoundingEdit,
    changes,
    kept: [],
  }
}
