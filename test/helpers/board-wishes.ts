import type { BoardTemplate } from '../../electron/core/board/template.ts'
import { cellFor, fieldsOf, noteOn, pick, removalOf, someNotes, type Maker } from './wish.ts'
import { cellValueId } from '../../electron/core/board/tables.ts'
import { valueRows } from './value-rows.ts'

/** Wishes about boards, their templates, and what lies on them. */
export const boardWishes = {
  noteAdd: (tables, wish, id) => {
    const board = pick(tables, 'board', wish.which)
    return board && { kind: 'note.add', record: noteOn(board.id, wish, id) }
  },
  noteText: (tables, { which, text }) =>
    fieldsOf(tables, 'note', which, { text: text.slice(0, 500) }),
  noteMove: (tables, { which, number }) =>
    fieldsOf(tables, 'note', which, { x: number, y: number }),
  notePlace: (tables, { which, number }) =>
    fieldsOf(tables, 'note', which, {
      boardId: pick(tables, 'board', number)?.id,
      ...cellFor(number),
      severity: number % 5 ? null : 2,
    }),
  noteRemove: (tables, { which }) => removalOf(tables, 'note', which),
  notesAdd: (tables, wish, id) => {
    const board = pick(tables, 'board', wish.which)
    const record = board && noteOn(board.id, wish, id)
    return (
      record && [
        { kind: 'note.add', record },
        { kind: 'note.edit', id, fields: { x: 7 } },
      ]
    )
  },
  notesMove: (tables, { which, number }) => {
    const cell = number % 2 ? {} : cellFor(number >> 1)
    const edits = someNotes(tables, which).map(({ id }, index) => ({
      kind: 'note.edit' as const,
      id,
      fields: { ...cell, x: number + index, y: number },
    }))
    return edits.length === 0 ? null : edits
  },
  notesRemove: (tables, { which }) => {
    const edits = someNotes(tables, which).map(({ id }) => ({ kind: 'note.remove' as const, id }))
    return edits.length === 0 ? null : edits
  },
  curveAdd: (tables, { which, number }, id) => {
    const board = pick(tables, 'board', which)
    const point = { id, ...cellFor(number), value: (number % 7) - 3, emoji: '', label: '' }
    return board && { kind: 'curve_point.add', record: { ...point, boardId: board.id } }
  },
  curve: (tables, { which, number }) =>
    fieldsOf(tables, 'curve_point', which, { value: (number % 7) - 3 }),
  curvePlace: (tables, { which, number }) =>
    fieldsOf(tables, 'curve_point', which, { columnKey: cellFor(number).columnKey }),
  curveRemove: (tables, { which }) => removalOf(tables, 'curve_point', which),
  templateValues: (tables, { which }) => {
    const { board } = pick(tables, 'template', which) ?? {}
    return board ? fieldsOf(tables, 'template', which, { board: withValueRows(board) }) : null
  },
  valueSet: (tables, { which, number }, id) => {
    const board = pick(tables, 'board', which)
    if (board === null) return null
    const place = {
      boardId: board.id,
      columnKey: number % 2 ? 'awareness' : 'purchase',
      rowKey: ['expected', 'perceived', 'cause', 'gap'][number % 4] ?? '',
    }
    const isChoice = place.rowKey === 'cause'
    const value = {
      score: isChoice ? null : (number % 80) / 10,
      choice: isChoice ? 'standards' : null,
    }
    const own = number % 9 > 0 ? cellValueId(place) : id
    return { kind: 'cell_value.add', record: { id: own, ...place, ...value } }
  },
  valueChange: (tables, { which, number }) =>
    fieldsOf(
      tables,
      'cell_value',
      which,
      pick(tables, 'cell_value', which)?.choice == null
        ? { score: (number % 80) / 10 }
        : { choice: 'delivery' },
    ),
  valueRemove: (tables, { which }) => removalOf(tables, 'cell_value', which),
  templateAdd: (tables, { which, number }, id) => {
    const template = pick(tables, 'template', which)
    const board = template && reshaped(template.board, number)
    return board && { kind: 'template.add', record: { id, key: `own-${number}`, board } }
  },
  templateShape: (tables, { which, number }) => {
    const template = pick(tables, 'template', which)
    return (
      template && fieldsOf(tables, 'template', which, { board: reshaped(template.board, number) })
    )
  },
  boardAdd: (tables, { which, number, text }, id) => {
    const template = pick(tables, 'template', which)
    const groupId = number % 2 ? null : (pick(tables, 'group', number)?.id ?? null)
    const record = { id, groupId, rank: 'a5', title: text }
    return template && { kind: 'board.add', record: { ...record, templateId: template.id } }
  },
  boardTemplate: (tables, { which, number }) =>
    fieldsOf(tables, 'board', which, { templateId: pick(tables, 'template', number)?.id }),
  boardGroup: (tables, { which, number }) =>
    fieldsOf(tables, 'board', which, { groupId: pick(tables, 'group', number)?.id ?? null }),
  boardRemove: (tables, { which }) => removalOf(tables, 'board', which),
} satisfies Record<string, Maker>

/** The board with rows for scores, their difference and a choice, where it has none. */
function withValueRows(board: BoardTemplate): BoardTemplate {
  const known = new Set(board.rows.map(({ key }) => key))
  return { ...board, rows: [...board.rows, ...valueRows.filter(({ key }) => !known.has(key))] }
}

/** The board with a column or row less, one renamed, no severity, a shorter or a longer scale. */
function reshaped(board: BoardTemplate, number: number): BoardTemplate {
  const { columns, rows } = board
  const at = number % (columns.length + rows.length)
  const key = `own-${number}`
  switch (number % 6) {
    case 0:
      return { ...board, columns: columns.filter((_, index) => index !== at || index === 0) }
    case 1:
      return { ...board, rows: rows.filter((_, index) => index !== at || index === 0) }
    case 2:
      return { ...board, columns: columns.map((one, i) => (i === at ? { ...one, key } : one)) }
    case 3:
      return { ...board, rows: rows.map((row) => ({ ...row, severity: !row.severity })) }
    case 4:
      return { ...board, rows: rows.map((row) => ({ ...row, scale: scaleFor(number) })) }
    default:
      return {
        ...board,
        columns: [...columns, { key: 'usage', title: { en: 'Usage' }, width: 90 }],
      }
  }
}

const scaleFor = (number: number) => ({ min: -(number % 4), max: 1 + (number % 3), step: 0.5 })
