import type { AnyRecord } from '../../electron/core/base/table.ts'
import { decide, type DecisionContext } from '../../electron/core/workshop/decide.ts'
import type { Decision } from '../../electron/core/workshop/decision.ts'
import type { Edit, SentEdit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import type { LogLine } from '../../electron/core/workshop/log-entry.ts'
import { boardScope, type Scope } from '../../electron/core/workshop/scope.ts'
import { declared, tablesFrom, type TableName } from '../../electron/core/workshop/tables.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { newId } from '../../electron/host/new-id.ts'
import { classRecords } from './class-records.ts'

const [classBoard] = classRecords.board

/** Where the hand is that makes these edits: at what the last of them is aimed at, which is mostly in the small class. */
export function scopeOfEdits(
  edits: readonly Edit[],
  tables: WorkshopTables = tablesFrom(classRecords),
): Scope {
  const edit = edits.at(-1)
  const table = edit?.kind.split('.')[0] as TableName
  if (edit === undefined || !Object.hasOwn(declared, table)) return 'agenda'
  const { scope } = declared[table]
  if (typeof scope === 'string') return scope
  const id: Id = 'id' in edit ? edit.id : ''
  const known: AnyRecord | undefined = tables[table].get(id)
  const record =
    'record' in edit
      ? (edit.record as AnyRecord)
      : { ...known, ...('fields' in edit && edit.fields) }
  const own = 'id' in edit && scope.board === 'id' ? edit.id : classBoard.id
  return boardScope(String((record as Partial<AnyRecord>)[scope.board] ?? own))
}

/** Edits as a window sends them; a gesture of their own and where they are aimed at, unless told otherwise. */
export function sent(
  edits: Edit | readonly Edit[],
  gesture = newId(),
  scope: Scope = scopeOfEdits([edits].flat()),
): SentEdit {
  return { id: newId(), gesture, scope, edits: [edits].flat() }
}

/** The edits that a line of the log holds; none where it holds a whole workshop. */
export const editsIn = ({ edit }: Pick<LogLine, 'edit'>): readonly Edit[] =>
  edit.kind === 'gesture' ? (edit['edits'] as readonly Edit[]) : []

/** Decides edits as a hand there makes them. */
export function decideEdits(
  tables: WorkshopTables,
  edits: Edit | readonly Edit[],
  context: DecisionContext,
): Decision {
  const list = [edits].flat()
  return decide(tables, { scope: scopeOfEdits(list, tables), edits: list }, context)
}
