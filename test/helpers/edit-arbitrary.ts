import fc from 'fast-check'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Note } from '../../electron/core/workshop/records.ts'
import {
  sortedRecords,
  type AnyRecord,
  type TableName,
  type WorkshopTables,
} from '../../electron/core/workshop/tables.ts'
import { idOf } from './workshop-arbitrary.ts'

/** A wish that becomes an edit once it is known what there is to edit. */
export type Wish = {
  readonly what: keyof typeof wishes
  readonly which: number
  readonly text: string
  readonly number: number
}

type Maker = (tables: WorkshopTables, wish: Wish, newId: string) => Edit | null

const wishes = {
  noteAdd: (tables, wish, id) => {
    const board = pick(tables, 'board', wish.which)
    return board && { kind: 'note.add', record: noteOn(board.id, wish, id) }
  },
  noteText: (tables, { which, text }) =>
    fields(tables, 'note', which, { text: text.slice(0, 500) }),
  noteMove: (tables, { which, number }) => fields(tables, 'note', which, { x: number, y: number }),
  noteRemove: (tables, { which }) => removal(tables, 'note', which),
  notesAdd: (tables, wish, id) => {
    const board = pick(tables, 'board', wish.which)
    return board && { kind: 'notes.add', records: [noteOn(board.id, wish, id)] }
  },
  notesMove: (tables, { which, number }) => {
    const notes = some(tables, which)
    const edits = notes.map(({ id }, index) => ({ id, fields: { x: number + index, y: number } }))
    return edits.length === 0 ? null : { kind: 'notes.edit', edits }
  },
  notesRemove: (tables, { which }) => {
    const ids = some(tables, which).map(({ id }) => id)
    return ids.length === 0 ? null : { kind: 'notes.remove', ids }
  },
  curve: (tables, { which, number }) =>
    fields(tables, 'curve_point', which, { value: (number % 5) - 2 }),
  boardRemove: (tables, { which }) => removal(tables, 'board', which),
  slotLength: (tables, { which, number }) =>
    fields(tables, 'slot', which, { durationMin: 1 + (number % 200) }),
  slotTitle: (tables, { which, text }) =>
    fields(tables, 'slot', which, { title: { km: `វគ្គ ${text}`.slice(0, 200) } }),
  slotRemove: (tables, { which }) => removal(tables, 'slot', which),
  personAdd: (_, { text }, id) => ({ kind: 'person.add', record: personNamed(text, id) }),
  personName: (tables, { which, text }) => fields(tables, 'person', which, { name: `陈 ${text}` }),
  personRemove: (tables, { which }) => removal(tables, 'person', which),
  groupRemove: (tables, { which }) => removal(tables, 'group', which),
  rename: (tables, { text }) => fields(tables, 'workshop', 0, { name: `Workshop ${text}` }),
  start: (tables, { which }, id) => {
    const slot = pick(tables, 'slot', which)
    return slot && { kind: 'run.start', slotId: slot.id, runId: id }
  },
  pause: () => ({ kind: 'run.pause' }),
  resume: () => ({ kind: 'run.resume' }),
  extend: (_, { number }) => ({ kind: 'run.extend', byMs: number * 1000 - 300_000 }),
  finish: () => ({ kind: 'run.finish' }),
  reopen: (tables, { which }) => {
    const run = pick(tables, 'slot_run', which)
    return run && { kind: 'run.reopen', runId: run.id }
  },
  uncount: (_, { number }) => ({ kind: 'run.uncount', byMs: number * 1000 }),
  clockSet: (_, { number }) => ({ kind: 'run.shift', byMs: (number - 450) * 8000 }),
} satisfies Record<string, Maker>

/** Random wishes; some meet nothing to edit, some are refused: both are part of life. */
export const wishArbitrary: fc.Arbitrary<Wish> = fc.record({
  what: fc.constantFrom(...(Object.keys(wishes) as (keyof typeof wishes)[])),
  which: fc.nat(50),
  text: fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.toWellFormed()),
  number: fc.nat(900),
})

/** The edit of a wish in this workshop; null where there is nothing it could be about. */
export function editOf(tables: WorkshopTables, wish: Wish, index: number): Edit | null {
  return wishes[wish.what](tables, wish, idOf(99, index))
}

function pick(tables: WorkshopTables, table: TableName, which: number): AnyRecord | null {
  const records: readonly AnyRecord[] = sortedRecords<AnyRecord>(tables[table])
  return records[which % Math.max(1, records.length)] ?? null
}

/** Every second note, or every third. */
const some = (tables: WorkshopTables, which: number): readonly AnyRecord[] =>
  sortedRecords<AnyRecord>(tables.note).filter((_, index) => index % (2 + (which % 2)) === 0)

function fields(tables: WorkshopTables, table: TableName, which: number, changed: object) {
  const record = pick(tables, table, which)
  return record && ({ kind: `${table}.edit`, id: record.id, fields: changed } as Edit)
}

function removal(tables: WorkshopTables, table: TableName, which: number) {
  const record = pick(tables, table, which)
  return record && ({ kind: `${table}.remove`, id: record.id } as Edit)
}

function noteOn(boardId: string, { text, number }: Wish, id: string): Note {
  return {
    id,
    boardId,
    columnKey: number % 2 ? 'awareness' : 'purchase',
    rowKey: 'pain',
    rank: 'a0',
    x: number,
    y: 10,
    width: 126,
    height: 52,
    text,
    colour: 'sun',
    severity: null,
    author: '',
  }
}

function personNamed(text: string, id: string) {
  const empty = { latinName: '', honorific: '', organisation: '', role: '' }
  return { id, rank: 'a0', name: `សុខា ${text}`, ...empty, language: null }
}
