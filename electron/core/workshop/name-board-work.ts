import type { LocalText } from '../text/language.ts'
import type { Change } from './change.ts'
import type { GestureName } from './gesture-act.ts'
import { differs, named, sorted, type Edited } from './name-parts.ts'
import type { Note } from '../board/tables.ts'
import type { WorkshopTables } from './tables.ts'

/** What was done on a board; null where nothing was. */
export function nameOfBoardWork(
  net: readonly Change[],
  tables: WorkshopTables,
): GestureName | null {
  const { added, removed, edited } = sorted(net, 'note')
  if (added.length > 0) return nameOfAdded(added, tables)
  if (removed.length > 0) {
    return removed.length === 1 ? named('note.remove') : named('notes.remove', counted(removed))
  }
  if (edited.length > 0) return nameOfEdited(edited, tables)
  if (net.some(({ table }) => table === 'curve_point')) return named('curve')
  const [value] = net.filter(({ table }) => table === 'cell_value')
  if (value !== undefined)
    return named((value.after ?? value.before)?.['choice'] === null ? 'score' : 'choice')
  return net.some(({ table }) => table === 'board') ? named('board') : null
}

const counted = (notes: readonly unknown[]) => ({ count: notes.length })

function nameOfAdded(added: readonly Note[], tables: WorkshopTables): GestureName {
  if (areCopies(added, tables)) return named('notes.copy', counted(added))
  return added.length === 1 ? named('note.add') : named('notes.paste', counted(added))
}

/** For each there is another note that says the same in the same colour. */
function areCopies(added: readonly Note[], tables: WorkshopTables): boolean {
  const own = new Set(added.map(({ id }) => id))
  const likeness = ({ boardId, colour, text }: Note) => `${boardId} ${colour} ${text}`
  const others = [...tables.note.values()].filter(({ id }) => !own.has(id)).map(likeness)
  const known = new Set(others)
  return added.every((note) => note.text !== '' && known.has(likeness(note)))
}

function nameOfEdited(edited: readonly Edited<Note>[], tables: WorkshopTables): GestureName {
  const count = counted(edited)
  if (differs(edited, 'text')) return named('typing')
  if (differs(edited, 'columnKey', 'rowKey')) return nameOfMove(edited, tables)
  if (differs(edited, 'colour')) return named('colour', count)
  if (differs(edited, 'severity')) return named('severity', count)
  if (differs(edited, 'width', 'height')) return named('size', count)
  return differs(edited, 'x', 'y') ? named('notes.move', count) : named('notes', count)
}

/** To a column where all went to one, or to a row of the column they were in. */
function nameOfMove(edited: readonly Edited<Note>[], tables: WorkshopTables): GestureName {
  const [first] = edited
  const isCommon = (key: 'columnKey' | 'rowKey') =>
    edited.every(({ after }) => after[key] === first?.after[key])
  const key = differs(edited, 'columnKey') ? 'columnKey' : 'rowKey'
  const title = first && isCommon(key) ? titleOf(first.after, key, tables) : undefined
  return title === undefined
    ? named('notes.move', counted(edited))
    : named('notes.to', { what: title })
}

function titleOf(
  note: Note,
  key: 'columnKey' | 'rowKey',
  tables: WorkshopTables,
): LocalText | undefined {
  const board = tables.board.get(note.boardId)
  const { columns, rows } = tables.template.get(board?.templateId ?? '')?.board ?? {}
  const parts: readonly { readonly key: string; readonly title: LocalText }[] =
    (key === 'columnKey' ? columns : rows) ?? []
  return parts.find((part) => part.key === note[key])?.title
}
