import { mostNotesAtOnce, type NotesEdit, type RecordEdit } from './edit.ts'
import type { Id, Rank } from './ids.ts'
import type { TableName } from './tables.ts'

type RankedTable = Extract<TableName, 'day' | 'module' | 'slot' | 'person' | 'group' | 'board'>

/** The edits that give records their new ranks. */
export const rankEdits = (
  table: RankedTable,
  ranks: ReadonlyMap<Id, Rank>,
): readonly RecordEdit[] =>
  [...ranks].map(([id, rank]) => ({ kind: `${table}.edit`, id, fields: { rank } }))

/** The same for notes, as many in one edit as one takes. */
export function noteRankEdits(ranks: ReadonlyMap<Id, Rank>): readonly NotesEdit[] {
  const edits = [...ranks].map(([id, rank]) => ({ id, fields: { rank } }))
  const count = Math.ceil(edits.length / mostNotesAtOnce)
  return Array.from({ length: count }, (_, index) => ({
    kind: 'notes.edit',
    edits: edits.slice(index * mostNotesAtOnce, (index + 1) * mostNotesAtOnce),
  }))
}
