import { createHash } from 'node:crypto'
import { recordsOf } from '../../electron/core/workshop/tables.ts'
import type { WorkshopStore } from '../../electron/host/store/workshop-store.ts'

/** A sum over every record and every edit that a file holds, whatever its schema. */
export function contentSum(store: Pick<WorkshopStore, 'readTables' | 'readLog'>): string {
  const content = { records: recordsOf(store.readTables()), log: [...store.readLog()] }
  return createHash('sha256').update(canonical(content)).digest('hex')
}

/** JSON with the fields of every record in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
