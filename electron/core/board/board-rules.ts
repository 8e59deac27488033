import { cellKey, cellRow } from './cells.ts'
import type { BoardTables, Note } from './tables.ts'

/** A record before and after, of whichever table. */
type Change = { readonly table: string; readonly before: unknown; readonly after: unknown }

/** Whether changes leave a cell that gets more notes than it had with more than it takes. */
export function overfills(tables: BoardTables, changes: readonly Change[]): boolean {
  const gains = new Map<string, { readonly cell: Note; count: number }>()
  const count = (note: Note | null, by: 1 | -1) => {
    if (note === null) return
    const gain = gains.get(cellKey(note)) ?? { cell: note, count: 0 }
    gains.set(cellKey(note), { ...gain, count: gain.count + by })
  }
  for (const { table, before, after } of changes) {
    if (table !== 'note') continue
    count(before as Note | null, -1)
    count(after as Note | null, 1)
  }
  const limited = [...gains.values()].filter(
    ({ cell, count }) => count > 0 && cellRow(tables, cell)?.maxNotes !== undefined,
  )
  if (limited.length === 0) return false
  const counts = notesByCell(tables)
  return limited.some(
    ({ cell, count }) =>
      (counts.get(cellKey(cell)) ?? 0) + count > (cellRow(tables, cell)?.maxNotes ?? Infinity),
  )
}

function notesByCell(tables: BoardTables): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const note of tables.note.values()) {
    counts.set(cellKey(note), (counts.get(cellKey(note)) ?? 0) + 1)
  }
  return counts
}
