import { overfills, type NoteChange } from '../board/board-rules.ts'
import { accept, refuse, type Decision } from './decision.ts'
import type { NotesEdit } from './edit.ts'
import type { Id } from './ids.ts'
import type { Note } from '../board/tables.ts'
import type { WorkshopTables } from './tables.ts'

/** Decides an edit of many notes: all of them, or none where one of them cannot be. */
export function decideNotes(tables: WorkshopTables, edit: NotesEdit): Decision {
  const ids = idsOf(edit)
  if (new Set(ids).size < ids.length) return refuse('invalid')
  const isNew = edit.kind === 'notes.add'
  if (ids.some((id) => tables.note.has(id) === isNew)) return refuse(isNew ? 'exists' : 'not-found')
  const changes = changesOf(tables, edit)
  return overfills(tables, changes) ? refuse('cell-full') : accept(changes)
}

function idsOf(edit: NotesEdit): readonly Id[] {
  if (edit.kind === 'notes.remove') return edit.ids
  return (edit.kind === 'notes.add' ? edit.records : edit.edits).map(({ id }) => id)
}

function changesOf(tables: WorkshopTables, edit: NotesEdit): readonly NoteChange[] {
  if (edit.kind === 'notes.add') return edit.records.map((note) => changed(null, note))
  if (edit.kind === 'notes.remove') {
    return edit.ids.map((id) => changed(tables.note.get(id) ?? null, null))
  }
  return edit.edits.map(({ id, fields }) => {
    const before = tables.note.get(id) ?? null
    const sent = Object.entries(fields).filter(([, value]) => value !== undefined)
    return changed(before, before && { ...before, ...Object.fromEntries(sent) })
  })
}

function changed(before: Note | null, after: Note | null): NoteChange {
  return { table: 'note', id: before?.id ?? after?.id ?? '', before, after }
}
