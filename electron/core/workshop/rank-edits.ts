import type { RecordEdit } from './edit.ts'
import type { Id, Rank } from '../base/ids.ts'
import type { TableName } from './tables.ts'

type RankedTable = Extract<
  TableName,
  'day' | 'module' | 'slot' | 'person' | 'group' | 'board' | 'note'
>

/** The edits that give records their new ranks. */
export const rankEdits = (
  table: RankedTable,
  ranks: ReadonlyMap<Id, Rank>,
): readonly RecordEdit[] =>
  [...ranks].map(([id, rank]) => ({ kind: `${table}.edit`, id, fields: { rank } }))
