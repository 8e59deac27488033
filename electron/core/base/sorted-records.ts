import type { Id } from './ids.ts'
import type { AnyRecord } from './table.ts'

/** Records by rank, then id. */
export function sortedRecords<R extends AnyRecord>(records: ReadonlyMap<Id, R>): readonly R[] {
  return [...records.values()].sort(
    (a, b) => compareAscii(a['rank'], b['rank']) || compareAscii(a.id, b.id),
  )
}

function compareAscii(a: unknown, b: unknown): number {
  const left = typeof a === 'string' ? a : ''
  const right = typeof b === 'string' ? b : ''
  return left < right ? -1 : left > right ? 1 : 0
}
