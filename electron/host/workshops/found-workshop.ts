import { rmSync } from 'node:fs'
import type { Change } from '../../core/workshop/change.ts'
import { formatVersion } from '../../core/workshop/formats/format.ts'
import { integrityIssues } from '../../core/workshop/integrity.ts'
import type { FoundingEdit, LogLine } from '../../core/workshop/log-entry.ts'
import { historyOfToday } from '../../core/workshop/history.ts'
import { sameTables } from '../../core/workshop/replay.ts'
import {
  tableNames,
  tablesFrom,
  type AnyRecord,
  type WorkshopRecords,
  type WorkshopTables,
} from '../../core/workshop/tables.ts'
import { renameDurably, sideFiles } from '../data-folder.ts'
import { newId } from '../new-id.ts'
import { createWorkshop } from '../store/open-workshop.ts'

export type Founding = {
  readonly records: Partial<WorkshopRecords>
  readonly origin: FoundingEdit['origin']
  readonly atMs: number
  /** The log that led to these records; kept where it replays to just them. */
  readonly history?: readonly LogLine[] | undefined
}

/** Writes a new workshop file: under another name until it is whole. Throws with nothing left behind. */
export function foundWorkshop(path: string, founding: Founding, sqliteBinding?: string): void {
  const tables = tablesFrom(founding.records)
  const issue = integrityIssues(tables)[0]
  if (issue !== undefined) throw new Error(`not a sound workshop: ${issue.table} ${issue.detail}`)
  const draft = `${path}.new`
  const removeDraft = () => {
    for (const suffix of ['', ...sideFiles]) rmSync(draft + suffix, { force: true })
  }
  removeDraft()
  try {
    const store = createWorkshop(draft, { sqliteBinding })
    try {
      store.found(historyOf(founding, tables), tables)
    } finally {
      store.close()
    }
    renameDurably(draft, path)
  } catch (error) {
    removeDraft()
    throw error
  }
}

/** A log that does not lead to just these records is left out: the records count. */
function historyOf(founding: Founding, tables: WorkshopTables): readonly LogLine[] {
  const { history = [] } = founding
  if (history.length === 0) return [foundingEntry(founding)]
  const read = historyOfToday(history, formatVersion, newId())
  const leadsHere = read.kind === 'ok' && sameTables(read.tables, tables)
  return leadsHere ? read.log : [foundingEntry(founding)]
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
